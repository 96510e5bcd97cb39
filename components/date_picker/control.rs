use super::{
    answer::{DateAnswer, Says, TypedAnswer},
    calendar::{CalendarRules, Chosen, Picks, panel},
    limits::DateLimits,
    sending::send_iso,
    style,
    words::{CHANGE_DATE, CHOOSE_DATE, CLOSE_CALENDAR},
};
use crate::{
    components::{
        field::{self, FieldControl},
        formatted_value::format::{self, DateStyle},
        icon, icons,
    },
    runtime::{
        Language, Model, Prop, Text,
        beside::adopt_sheet,
        id_scope::{component_id, part_id},
        listen,
        prop::class_names,
        scripted,
        value_binding::bind_text,
    },
    styles,
    values::{DateValue, YearRule},
};
use leptos::{either::Either, ev::FocusEvent, html, prelude::*, tachys::html::attribute::custom::custom_attribute};

/// The bare control of a [`DatePicker`](super::DatePicker), for use inside a [`Field`](field::Field), or alone where
/// something else names it. Its root holds the native `<input>`, the button and the calendar.
#[component]
pub fn DatePickerControl(
    /// What is typed, such as `17.05.2026`: a text to start with, a signal to share it, or a signal with a callback to
    /// rule it. Read it with `DateValue::read`, or listen to `on_date`.
    #[prop(optional, into)]
    value: Model<String>,
    /// Called once for each change that the user makes, with the new text.
    #[prop(optional, into)]
    on_change: Option<Callback<String>>,
    /// Called when what the user has typed or picked means another date than before; with none where it means none.
    #[prop(optional, into)]
    on_date: Option<Callback<Option<DateValue>>>,
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
    /// The name of the value when the form is submitted, as `2026-05-17`. Default: that of the field.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// What the browser may fill in, as in HTML: `bday`. Default: nothing.
    #[prop(optional, into)]
    autocomplete: Prop<Option<Text>>,
    /// Must be filled in. Inside a field, say it there: then it is marked too.
    #[prop(optional, into)]
    required: Prop<bool>,
    /// Can be read, focused and submitted, but not changed. Inside a field, say it there.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be focused or submitted. Inside a field, say it there.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// The value is wrong, as said elsewhere.
    #[prop(optional, into)]
    invalid: Prop<bool>,
    /// The name that assistive technology reads, where there is no label.
    #[prop(optional, into)]
    aria_label: Prop<Option<Text>>,
    /// Ids of what names it instead of a label.
    #[prop(optional, into)]
    aria_labelledby: Prop<Option<Text>>,
    /// Ids of what describes it, read after what the field has.
    #[prop(optional, into)]
    aria_describedby: Prop<Option<Text>>,
    /// The id of the input. Default: that of the field.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Called when the input gets the focus.
    #[prop(optional, into)]
    on_focus: Option<Callback<FocusEvent>>,
    /// Called when the input loses the focus, after what was typed is written out.
    #[prop(optional, into)]
    on_blur: Option<Callback<FocusEvent>>,
    /// The native input.
    #[prop(optional)]
    node_ref: NodeRef<html::Input>,
) -> impl IntoView {
    let limits = DateLimits {
        min,
        max,
        no_weekends,
        unavailable,
    };
    let answer = DateAnswer::new(value, limits, today, years, on_change, on_date);
    let wrong = answer.error(Says::Everything).map(Option::is_some);
    picker(
        answer,
        PickerProps {
            control: FieldControl {
                id,
                name,
                aria_describedby,
                aria_labelledby,
                invalid: invalid.either(&wrong),
                required,
                readonly,
                disabled,
                text: None,
            },
            sends_iso: true,
            week_numbers,
            autocomplete,
            aria_label,
            class,
            on_focus,
            on_blur,
            node_ref,
        },
    )
}

pub(super) struct PickerProps {
    pub control: FieldControl,
    /// Whether a native form is sent the date as machines write it. Where the form has fields, it is sent what was typed.
    pub sends_iso: bool,
    pub week_numbers: Prop<bool>,
    pub autocomplete: Prop<Option<Text>>,
    pub aria_label: Prop<Option<Text>>,
    pub class: Prop<Text>,
    pub on_focus: Option<Callback<FocusEvent>>,
    pub on_blur: Option<Callback<FocusEvent>>,
    pub node_ref: NodeRef<html::Input>,
}

/// The input of one day with its own button and calendar.
pub(super) fn picker(answer: DateAnswer, props: PickerProps) -> impl IntoView {
    let open = RwSignal::new(false);
    let input = answer.input(one_day(&answer));
    let (chosen, today, picked) = (answer.clone(), answer.clone(), answer.clone());
    let calendar = CalendarRules {
        id: Prop::default(),
        open,
        label: None,
        anchor: Some(props.node_ref),
        chosen: Prop::derive(move || chosen.date().map(|day| Chosen::Days(vec![day])).unwrap_or_default()),
        picks: Picks::One,
        limits: answer.limits,
        today: Callback::new(move |()| today.today()),
        week_numbers: props.week_numbers.clone(),
        pick: Callback::new(move |day| {
            picked.choose(Some(day));
            open.set(false);
        }),
    };
    with_calendar(input, props, calendar)
}

/// An input with a calendar of its own.
pub(super) fn with_calendar(input: TypedAnswer, props: PickerProps, calendar: CalendarRules) -> AnyView {
    let control = props.control.clone().joined();
    let id = component_id(&control.id, Some("date"));
    let control = FieldControl {
        id: id.map(|id| Some(id.clone())),
        ..control
    };
    let calendar = CalendarRules {
        id: part_id(&id, "calendar"),
        ..calendar
    };
    let class = class_names("felles-date-picker", &props.class);
    let (panel_id, open) = (calendar.id.clone(), calendar.open);
    view! {
        <div class=class>
            {typed(input, props, control, panel_id, open)}
            {panel(calendar)}
        </div>
    }
    .into_any()
}

/// The input, and the button that opens a calendar.
pub(super) fn typed(
    answer: TypedAnswer,
    props: PickerProps,
    control: FieldControl,
    panel: Prop<Text>,
    open: RwSignal<bool>,
) -> impl IntoView {
    styles::adopt(&field::style::SHEET);
    adopt_sheet();
    styles::adopt(&style::SHEET);
    let on_blur = props.on_blur;
    let (left, sending) = (answer.left, answer.sent);
    let leave = Callback::new(move |event: FocusEvent| {
        left.run(());
        if let Some(on_blur) = on_blur {
            on_blur.run(event);
        }
    });
    let sends = if props.sends_iso {
        Either::Left(send_iso(move || sending.run(())))
    } else {
        Either::Right(())
    };
    let closed_to_user = control.readonly.either(&control.disabled);
    view! {
        <input
            {..control.attributes()}
            class="felles-field__control felles-date-picker__input"
            node_ref=props.node_ref
            type="text"
            inputmode=answer.input_mode
            autocomplete=props.autocomplete.map(|given| Some(given.clone().unwrap_or(Text::Borrowed("off"))))
            spellcheck="false"
            aria-label=props.aria_label
            readonly=control.readonly.clone()
            {..bind_text(answer.text, Some(answer.typed))}
            {..listen(leptos::ev::focus, props.on_focus)}
            {..listen(leptos::ev::blur, Some(leave))}
            {..sends}
        />
        <button
            {..custom_attribute("popovertarget", panel)}
            class="felles-date-picker__button"
            type="button"
            data-scripted=scripted("")
            disabled=closed_to_user
            aria-haspopup="dialog"
            aria-label=button_name(answer.button, open)
        >
            {icon::decoration("felles-date-picker__icon", Prop::Static(icons::CALENDAR))}
        </button>
    }
}

fn button_name(closed: Prop<Text>, open: RwSignal<bool>) -> Prop<Text> {
    let close = CLOSE_CALENDAR.text();
    Prop::derive(move || if open.get() { close.get() } else { closed.get() })
}

/// What the button of one day is called.
pub(super) fn one_day(answer: &DateAnswer) -> Prop<Text> {
    let (answer, language) = (answer.clone(), Language::current());
    Prop::derive(move || {
        language.with(|language| match answer.date() {
            Some(date) => {
                let date = format::date(date, DateStyle::Weekday, language);
                CHANGE_DATE.say(language, None, &[("date", date.into())])
            }
            None => CHOOSE_DATE.say(language, None, &[]),
        })
    })
}
