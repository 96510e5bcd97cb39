//! [`MultiDatePicker`]: asks for several days.

use super::{
    answer::{DateAnswer, Says},
    calendar::{CalendarRules, Chosen, Picks},
    control::{PickerProps, with_calendar},
    limits::DateLimits,
    words::{CHANGE_DATES, CHOOSE_DATES, CHOSEN},
};
use crate::{
    components::{
        Size,
        answer_group::GroupTells,
        field::{Field, FieldControl, FieldMessage, Requirement},
    },
    runtime::{FieldBinding, Language, Model, Problem, Prop, Text, announce, form::bound},
    values::{DateList, DateValue, YearRule},
};
use leptos::{html, prelude::*};

/// Asks for several days: typed with commas between them, or picked in a calendar, where each day goes on and off.
///
/// When the input is left, the dates are written out in order, as `17.05.2026, 24.12.2026`.
///
/// ```
/// use felles::{prelude::*, values::DateList};
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// felles::form! {
///     struct Absence { days: DateList }
/// }
/// let absence = Absence::form();
/// let _ = view! {
///     <MultiDatePicker label="Hvilke dager var du borte?" field=absence.days max_days=10 />
/// };
/// ```
#[component]
pub fn MultiDatePicker(
    /// What is asked for.
    #[prop(into)]
    label: Prop<Text>,
    /// The form's field that this asks for, a [`DateList`]: its value, error, name, and whether it must be filled in, come
    /// from there. Give the limits to the field's rules as well: a server does not see this.
    #[prop(optional, into)]
    field: Option<FieldBinding<String>>,
    /// Hides the label from those who see. Only where what is asked for is plain to see without it.
    #[prop(optional, into)]
    hide_label: Prop<bool>,
    /// What helps to answer, in a sentence or two, under the label.
    #[prop(optional, into)]
    description: Prop<Option<Text>>,
    /// What is wrong with the answer, and how to mend it. It comes before what the picker finds itself.
    #[prop(optional, into)]
    error: Prop<Option<Problem>>,
    /// Another message about the answer. It stands aside while there is an `error`.
    #[prop(optional, into)]
    message: Prop<Option<FieldMessage>>,
    /// Marks the value as wrong also without an error here, where the message stands elsewhere.
    #[prop(optional, into)]
    invalid: Prop<bool>,
    /// Whether it must be filled in, and what is said of that beside the label. `true` marks it as required.
    #[prop(optional, into)]
    required: Prop<Requirement>,
    /// Can be read, focused and submitted, but not changed. Shows a lock.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id of the input. Default: made of `name`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add to the field.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What is typed, such as `17.05.2026, 24.12.2026`: a text to start with, a signal to share it, or a signal with a
    /// callback to rule it. Read it with [`DateList::read`], or listen to `on_dates`.
    #[prop(optional, into)]
    value: Model<String>,
    /// Called once for each change that the user makes, with the new text.
    #[prop(optional, into)]
    on_change: Option<Callback<String>>,
    /// Called when what the user has typed or picked means other days than before; with none where it means none.
    #[prop(optional, into)]
    on_dates: Option<Callback<Option<DateList>>>,
    /// The most days that may be chosen. When so many are, the others are off in the calendar. Default: any number.
    #[prop(optional, into)]
    max_days: Prop<Option<u32>>,
    /// The first day that may be chosen. Default: there is none.
    #[prop(optional, into)]
    min: Prop<Option<DateValue>>,
    /// The last day that may be chosen. Default: there is none.
    #[prop(optional, into)]
    max: Prop<Option<DateValue>>,
    /// Saturdays and Sundays cannot be chosen.
    #[prop(optional, into)]
    no_weekends: Prop<bool>,
    /// Asked of each day: `true` for one that cannot be chosen.
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
    /// The name of the value when the form is submitted, as `2026-05-17,2026-12-24`.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// Ids of more that describes it, read after what the field has.
    #[prop(optional, into)]
    aria_describedby: Prop<Option<Text>>,
    /// The native input.
    #[prop(optional)]
    node_ref: NodeRef<html::Input>,
) -> impl IntoView {
    let (value, field) = bound(field, value);
    let limits = DateLimits {
        min,
        max,
        no_weekends,
        unavailable,
    };
    let mut answer = DateAnswer::<DateList>::new(value, limits, today, years, on_change, on_dates);
    answer.max_days = max_days;
    let sends_iso = field.is_none();
    let found = GroupTells::unless_told(answer.error(if sends_iso { Says::Everything } else { Says::OnlyLimits }));
    let props = PickerProps {
        control: FieldControl {
            aria_describedby,
            ..FieldControl::default()
        },
        sends_iso,
        week_numbers,
        autocomplete: Prop::default(),
        aria_label: Prop::default(),
        class: Prop::default(),
        on_focus: None,
        on_blur: None,
        node_ref,
    };
    view! {
        <Field
            label=label
            nostrip:field=field
            hide_label=hide_label
            description=description
            error=error.or_maybe(found)
            message=message
            invalid=invalid
            required=required
            readonly=readonly
            disabled=disabled
            size=size
            id=id
            name=name
            class=class
        >
            {picker(answer, props)}
        </Field>
    }
}

/// The input with its calendar, which stays open while days go on and off.
fn picker(answer: DateAnswer<DateList>, props: PickerProps) -> AnyView {
    let (chosen, today) = (answer.clone(), answer.clone());
    let calendar = CalendarRules {
        id: Prop::default(),
        open: RwSignal::new(false),
        label: Some(CHOOSE_DATES.text()),
        anchor: Some(props.node_ref),
        chosen: Prop::derive(move || {
            let days = chosen.date();
            days.map(|days| Chosen::Days(days.days().to_vec())).unwrap_or_default()
        }),
        picks: Picks::Several,
        limits: while_there_is_room(&answer),
        today: Callback::new(move |()| today.today()),
        week_numbers: props.week_numbers.clone(),
        pick: toggle(answer.clone()),
    };
    with_calendar(answer.input(button(&answer)), props, calendar)
}

/// When as many are chosen as may be, only those can be picked, to be taken away again.
fn while_there_is_room(answer: &DateAnswer<DateList>) -> DateLimits {
    let (answer, limits) = (answer.clone(), answer.limits.clone());
    let unavailable = limits.unavailable;
    let unavailable = Callback::new(move |day: DateValue| {
        let full = answer.max_days.get().is_some_and(|max| {
            let days = answer.date();
            let days = days.as_ref().map_or(&[][..], DateList::days);
            days.len() >= max as usize && !days.contains(&day)
        });
        full || unavailable.is_some_and(|unavailable| unavailable.run(day))
    });
    DateLimits {
        unavailable: Some(unavailable),
        ..limits
    }
}

/// A day goes on or off. What was typed and is no date gives way to it.
fn toggle(answer: DateAnswer<DateList>) -> Callback<DateValue> {
    let language = Language::current();
    Callback::new(move |day: DateValue| {
        let mut days = untrack(|| answer.date()).map_or_else(Vec::new, |days| days.days().to_vec());
        match days.iter().position(|chosen| *chosen == day) {
            Some(place) => drop(days.remove(place)),
            None => days.push(day),
        }
        let count = days.len() as u64;
        answer.choose(DateList::new(days));
        announce(language.with_untracked(|language| CHOSEN.say(language, Some(count), &[])));
    })
}

fn button(answer: &DateAnswer<DateList>) -> Prop<Text> {
    let (answer, language) = (answer.clone(), Language::current());
    Prop::derive(move || {
        let count = answer.date().map(|days| days.days().len() as u64);
        language.with(|language| match count {
            Some(_) => CHANGE_DATES.say(language, count, &[]),
            None => CHOOSE_DATES.say(language, None, &[]),
        })
    })
}
