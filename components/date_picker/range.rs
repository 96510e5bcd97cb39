//! [`DateRangePicker`]: asks for a period.

use super::{
    answer::{DateAnswer, Says},
    calendar::{CalendarRules, Chosen, Picks, panel},
    control::{PickerProps, one_day, typed},
    limits::DateLimits,
    words::{CHOOSE_END, CHOOSE_PERIOD, ENDS_TOO_EARLY, FROM, TO},
};
use crate::{
    components::{
        Size,
        field::{Field, FieldControl, Requirement},
        fieldset::{Fieldset, FieldsetLayout},
        formatted_value::format::{self, DateStyle},
    },
    runtime::{
        FieldBinding, FieldLink, Language, Model, Problem, Prop, Text, announce,
        form::bound,
        id_scope::{component_id, part_id},
    },
    values::{DateValue, YearRule},
};
use leptos::{html, prelude::*};

/// Asks for a period: two dates that may be typed, in any order, or picked in one calendar.
///
/// Of two days that are picked, the earlier begins the period. The same day twice is a period of one day.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// felles::form! {
///     struct Holiday { first: DateValue, last: DateValue }
/// }
/// let holiday = Holiday::form();
/// let _ = view! {
///     <DateRangePicker legend="Når skal du ha ferie?" from_field=holiday.first to_field=holiday.last />
/// };
/// ```
#[component]
pub fn DateRangePicker(
    /// What period is asked for.
    #[prop(into)]
    legend: Prop<Text>,
    /// Hides the legend from those who see. Only where it is plain to see without it.
    #[prop(optional, into)]
    hide_legend: Prop<bool>,
    /// What helps to answer, under the legend.
    #[prop(optional, into)]
    description: Prop<Option<Text>>,
    /// The form's field for the first day.
    #[prop(optional, into)]
    from_field: Option<FieldBinding<String>>,
    /// The form's field for the last day.
    #[prop(optional, into)]
    to_field: Option<FieldBinding<String>>,
    /// What the first date is called. Default: «Fra dato» in the language in context.
    #[prop(optional, into)]
    from_label: Prop<Option<Text>>,
    /// What the last date is called. Default: «Til dato» in the language in context.
    #[prop(optional, into)]
    to_label: Prop<Option<Text>>,
    /// What is typed as the first day: a text to start with, a signal to share it, or a signal with a callback to rule it.
    #[prop(optional, into)]
    from: Model<String>,
    /// What is typed as the last day.
    #[prop(optional, into)]
    to: Model<String>,
    /// What is wrong with the period as a whole.
    #[prop(optional, into)]
    error: Prop<Option<Problem>>,
    /// What is wrong with the first date.
    #[prop(optional, into)]
    from_error: Prop<Option<Problem>>,
    /// What is wrong with the last date.
    #[prop(optional, into)]
    to_error: Prop<Option<Problem>>,
    /// Called when the user has changed the first date; with none where what is typed is none.
    #[prop(optional, into)]
    on_from: Option<Callback<Option<DateValue>>>,
    /// Called when the user has changed the last date; with none where what is typed is none.
    #[prop(optional, into)]
    on_to: Option<Callback<Option<DateValue>>>,
    /// The first day that may be chosen. Default: there is none.
    #[prop(optional, into)]
    min: Prop<Option<DateValue>>,
    /// The last day that may be chosen. Default: there is none.
    #[prop(optional, into)]
    max: Prop<Option<DateValue>>,
    /// A period can neither begin nor end on a Saturday or Sunday.
    #[prop(optional, into)]
    no_weekends: Prop<bool>,
    /// Asked of each day: `true` for one that a period can neither begin nor end on.
    #[prop(optional, into)]
    unavailable: Option<Callback<DateValue, bool>>,
    /// Numbers the weeks, as ISO 8601 does.
    #[prop(optional, into)]
    week_numbers: Prop<bool>,
    /// Today. Default: what the clock of the browser says, when it is needed.
    #[prop(optional, into)]
    today: Prop<Option<DateValue>>,
    /// Which year is meant where two digits of it are typed, or none. Default: near today, and not after `max`.
    #[prop(optional)]
    years: Option<YearRule>,
    /// Whether both must be filled in, and what is said of that beside the labels. `true` marks them as required.
    #[prop(optional, into)]
    required: Prop<Requirement>,
    /// Can be read, focused and submitted, but not changed.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// The name of the first date when the form is submitted, as `2026-05-17`.
    #[prop(optional, into)]
    from_name: Prop<Option<Text>>,
    /// The name of the last date when the form is submitted.
    #[prop(optional, into)]
    to_name: Prop<Option<Text>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id. Default: one is made.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    let id = component_id(&id, Some("period"));
    let limits = DateLimits {
        min,
        max,
        no_weekends,
        unavailable,
    };
    let (from, from_field) = bound(from_field, from);
    let (to, to_field) = bound(to_field, to);
    let first = DateAnswer::new(from, limits.clone(), today.clone(), years, None, on_from);
    let last = DateAnswer::new(to, limits.clone(), today, years, None, on_to);
    let open = RwSignal::new(false);
    let waiting = RwSignal::new(None::<DateValue>);
    let panel_id = part_id(&id, "calendar");

    let (ends, begins) = (last.clone(), first.clone());
    let turned = Prop::derive(move || {
        let turned = begins.date().zip(ends.date()).is_some_and(|(first, last)| last < first);
        turned.then(|| Problem::word(&ENDS_TOO_EARLY))
    });
    let calendar = CalendarRules {
        id: panel_id.clone(),
        open,
        label: Some(CHOOSE_PERIOD.text()),
        anchor: None,
        chosen: chosen(&first, &last, waiting),
        picks: Picks::Period,
        limits,
        today: {
            let first = first.clone();
            Callback::new(move |()| first.today())
        },
        week_numbers,
        pick: pick(first.clone(), last.clone(), waiting, open),
    };
    let part = move |answer: DateAnswer, field: Option<FieldLink>, more: PartProps| {
        date_field(answer, field, panel_id.clone(), open, more)
    };
    let part_props = |label, name, error| PartProps {
        label,
        name,
        error,
        required: required.clone(),
        disabled: disabled.clone(),
    };
    let from_part = part_props(from_label.or(|| FROM.text()), from_name, from_error);
    let to_error = to_error.or_maybe(turned);
    let to_part = part_props(to_label.or(|| TO.text()), to_name, to_error);
    view! {
        <Fieldset
            legend=legend
            hide_legend=hide_legend
            description=description
            error=error
            readonly=readonly
            size=size
            layout=FieldsetLayout::Inline
            id=id.map(|id| Some(id.clone()))
            class=class
        >
            {part(first, from_field, from_part)}
            {part(last, to_field, to_part)}
            {panel(calendar)}
        </Fieldset>
    }
}

struct PartProps {
    label: Prop<Text>,
    name: Prop<Option<Text>>,
    error: Prop<Option<Problem>>,
    required: Prop<Requirement>,
    disabled: Prop<bool>,
}

fn date_field(
    answer: DateAnswer,
    field: Option<FieldLink>,
    panel: Prop<Text>,
    open: RwSignal<bool>,
    more: PartProps,
) -> AnyView {
    let sends_iso = field.is_none();
    let found = answer.error(if sends_iso { Says::Everything } else { Says::OnlyLimits });
    let error = found.or_maybe(more.error);
    view! {
        <Field
            label=more.label
            nostrip:field=field
            error=error
            required=more.required
            disabled=more.disabled
            name=more.name
        >
            {
                let input = answer.input(one_day(&answer));
                let props = PickerProps {
                    control: FieldControl::default(),
                    sends_iso,
                    week_numbers: Prop::default(),
                    autocomplete: Prop::default(),
                    aria_label: Prop::default(),
                    class: Prop::default(),
                    on_focus: None,
                    on_blur: None,
                    node_ref: NodeRef::<html::Input>::new(),
                };
                let control = props.control.clone().joined();
                view! { <div class="felles-date-picker">{typed(input, props, control, panel, open)}</div> }
            }
        </Field>
    }
    .into_any()
}

/// What the calendar shows as chosen: the period, or the one day of it that is.
fn chosen(first: &DateAnswer, last: &DateAnswer, waiting: RwSignal<Option<DateValue>>) -> Prop<Chosen> {
    let (first, last) = (first.clone(), last.clone());
    Prop::derive(move || {
        if let Some(day) = waiting.get() {
            return Chosen::Period(day, day);
        }
        match (first.date(), last.date()) {
            (Some(first), Some(last)) if first <= last => Chosen::Period(first, last),
            (Some(day), _) | (None, Some(day)) => Chosen::Period(day, day),
            (None, None) => Chosen::Nothing,
        }
    })
}

/// The first day that is picked waits for the second. Whichever is earlier begins the period.
fn pick(
    first: DateAnswer,
    last: DateAnswer,
    waiting: RwSignal<Option<DateValue>>,
    open: RwSignal<bool>,
) -> Callback<DateValue> {
    let language = Language::current();
    // Closed between the two, it begins anew.
    Effect::new(move || {
        if !open.get() {
            waiting.set(None);
        }
    });
    Callback::new(move |day: DateValue| {
        let Some(other) = waiting.get_untracked() else {
            waiting.set(Some(day));
            first.choose(Some(day));
            last.choose(None);
            let said = language.with_untracked(|language| {
                let date = format::date(day, DateStyle::Long, language);
                CHOOSE_END.say(language, None, &[("date", date.into())])
            });
            announce(said);
            return;
        };
        let (begins, ends) = in_order(other, day);
        first.choose(Some(begins));
        last.choose(Some(ends));
        waiting.set(None);
        open.set(false);
    })
}

fn in_order(one: DateValue, two: DateValue) -> (DateValue, DateValue) {
    (one.min(two), one.max(two))
}
