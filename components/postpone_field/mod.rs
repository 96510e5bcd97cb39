//! [`PostponeField`]: asks how long something is to be put off.

pub(crate) mod style;

use super::{
    HeadingLevel, Size,
    answer_group::{GroupAnswer, GroupProps, group},
    answer_parts::AnswerParts,
    date_picker::DatePicker,
    field::Requirement,
    fieldset::{FieldsetContext, LegendSize},
    radio::Radio,
    text_field::{TextField, TextFieldType},
};
use crate::{
    runtime::{
        Choice, FieldBinding, Language, Model, Problem, Prop, Text, choice_group::OneChoice, id_scope::part_id,
        prop::class_names,
    },
    styles,
    values::{
        DateTimeError, DateTimeValue, DateValue, Duration, DurationUnit, FormValue, Postponement, PostponementError,
        TimeValue,
    },
};
use leptos::prelude::*;

crate::words! { "postpone_field";
    /// The last of the choices.
    UNTIL = { nb: "Velg dato og klokkeslett", nn: "Vel dato og klokkeslett", en: "Choose a date and a time" };
    DATE = { nb: "Dato", nn: "Dato", en: "Date" };
    TIME = { nb: "Klokkeslett", nn: "Klokkeslett", en: "Time" };
}

/// What there is to choose from where the page says nothing.
const CHOICES: [Duration; 4] = [
    Duration::new(1, DurationUnit::Hours),
    Duration::new(1, DurationUnit::Days),
    Duration::new(1, DurationUnit::Weeks),
    Duration::new(1, DurationUnit::Months),
];

/// Asks how long something is to be put off: one of a few times, or until a day and a time of one's own.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// felles::form! {
///     struct Reminder { again: Postponement }
/// }
/// let reminder = Reminder::form();
/// let _ = view! { <PostponeField legend="Når vil du bli minnet på dette igjen?" field=reminder.again /> };
/// ```
#[component]
pub fn PostponeField(
    /// What is asked for.
    #[prop(into)]
    legend: Prop<Text>,
    /// The form's field that this asks for: its value, error, name, and whether it must be filled in, come from there.
    #[prop(optional, into)]
    field: Option<FieldBinding<String>>,
    /// Hides the legend from those who see. Only where it is plain to see without it.
    #[prop(optional, into)]
    hide_legend: Prop<bool>,
    /// Makes the legend a heading of this level also: of the page, where the page asks for nothing else.
    #[prop(optional)]
    legend_level: Option<HeadingLevel>,
    /// How large the legend is. Default: as the label of a field.
    #[prop(optional, into)]
    legend_size: Prop<LegendSize>,
    /// What helps to answer, under the legend.
    #[prop(optional, into)]
    description: Prop<Option<Text>>,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: Prop<Option<Problem>>,
    /// Whether it must be answered, and what is said of that beside the legend. `true` marks it as required.
    #[prop(optional, into)]
    required: Prop<Requirement>,
    /// Can be read, focused and submitted, but not changed. Shows a lock.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// How long it may be put off, in this order. Default: an hour, a day, a week and a month.
    #[prop(default = CHOICES.to_vec(), into)]
    choices: Vec<Duration>,
    /// The first day of one's own that may be chosen. Default: there is none.
    #[prop(optional, into)]
    min: Prop<Option<DateValue>>,
    /// The last day of one's own that may be chosen. Default: there is none.
    #[prop(optional, into)]
    max: Prop<Option<DateValue>>,
    /// Today. Default: what the clock of the browser says, when it is needed.
    #[prop(optional, into)]
    today: Prop<Option<DateValue>>,
    /// The answer as one text, such as `P1W` or `17.05.2026 14:30`, or any that a `Postponement` is read from: a text to
    /// start with, a signal to share it, or a signal with a callback to rule it.
    #[prop(optional, into)]
    value: Model<String>,
    /// Called once for each change that the user makes, with the answer as one text.
    #[prop(optional, into)]
    on_change: Option<Callback<String>>,
    /// The name when the form is submitted. The choice, the date and the time are sent under it, in this order.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id of the group. Default: made of `name`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let answer = GroupAnswer::new(field, value, name, required, error, &id);
    let parts = AnswerParts::new(answer.text, parts_of, is_whole, on_change);
    let wrong = answer.wrong(wrong_parts);
    let props = GroupProps {
        legend,
        hide_legend,
        legend_level,
        legend_size,
        description,
        readonly,
        disabled,
        size,
        class: class_names("felles-postpone-field", &class),
    };
    let (part, language) = (answer.clone(), Language::current());
    group(&answer, props, move || {
        let name = part.name.clone().or(|| part.id.clone());
        let required = part.part_required().map(Requirement::is_required);
        let choice = OneChoice::new(name.clone(), required, choice_model(parts), None);
        let message = part_id(&part.id, "message");
        let is_wrong = wrong.map(|[choice, ..]| *choice);
        let rows = move || {
            provide_context(FieldsetContext::within(message, is_wrong, &Prop::Static(false)));
            let rows: Vec<_> = choices
                .into_iter()
                .map(|duration| {
                    let label = language.map(move |language| Text::from(duration.say(language).into_owned()));
                    view! { <Radio label=label value=duration.canonical().into_owned() /> }
                })
                .collect();
            view! {
                <div class="felles-postpone-field__choices">
                    {rows}
                    <Radio label=UNTIL.text() value=Postponement::UNTIL>
                        {until(parts, &part, name, &wrong, (min, max, today))}
                    </Radio>
                </div>
            }
            .into_any()
        };
        choice.around(Box::new(rows))
    })
}

fn choice_model(parts: AnswerParts<3>) -> Model<Option<Choice>> {
    let choice = parts.part(0);
    let chosen = Signal::derive(move || Some(choice.get()).filter(|choice| !choice.is_empty()));
    let choose = Callback::new(move |wanted: Option<String>| choice.set_by_user(wanted.unwrap_or_default()));
    Model::from((chosen, choose))
}

type Day = Prop<Option<DateValue>>;

/// The day and the time of one's own.
fn until(
    parts: AnswerParts<3>,
    answer: &GroupAnswer,
    name: Prop<Text>,
    wrong: &Prop<[bool; 3]>,
    (min, max, today): (Day, Day, Day),
) -> impl IntoView + use<> {
    let time = parts.part(2);
    let written_out = move |_| {
        if let Ok(read) = time.get_untracked().parse::<TimeValue>() {
            time.set_by_user(read.to_string());
        }
    };
    let name = name.map(|name| Some(name.clone()));
    view! {
        <div class="felles-postpone-field__until">
            <DatePicker
                label=DATE.text()
                id=answer.part_id("date")
                name=name.clone()
                invalid=wrong.map(|[_, date, _]| *date)
                aria_describedby=answer.described_by()
                value=parts.part(1)
                min=min
                max=max
                today=today
            />
            <TextField
                label=TIME.text()
                id=answer.part_id("time")
                name=name
                r#type=TextFieldType::Numeric
                width=5
                autocomplete="off"
                invalid=wrong.map(|[.., time]| *time)
                aria_describedby=answer.described_by()
                value=time
                on_blur=written_out
            />
        </div>
    }
}

fn is_whole(text: &str) -> bool {
    text.parse::<DateTimeValue>().is_ok()
}

/// The choice, and the date and the time of one's own.
fn parts_of(text: &str) -> [String; 3] {
    let (choice, rest) = text.split_once(' ').unwrap_or((text, ""));
    let is_choice = choice.is_empty() || choice == Postponement::UNTIL || choice.parse::<Duration>().is_ok();
    if is_choice {
        let (date, time) = rest.rsplit_once(' ').unwrap_or((rest, ""));
        let choice = choice
            .parse::<Duration>()
            .map_or_else(|_| choice.to_owned(), |chosen| chosen.canonical().into_owned());
        return [choice, date.to_owned(), time.to_owned()];
    }
    match text.parse() {
        Ok(Postponement::For(duration)) => [duration.canonical().into_owned(), String::new(), String::new()],
        Ok(Postponement::Until(end)) => [
            Postponement::UNTIL.to_owned(),
            end.date.to_string(),
            end.time.to_string(),
        ],
        // What is none of them is shown where it can be mended.
        Err(_) => [Postponement::UNTIL.to_owned(), text.to_owned(), String::new()],
    }
}

/// Which of the controls an error is about: the choice, where it is neither the date nor the time.
fn wrong_parts(text: &str) -> [bool; 3] {
    match text.parse::<Postponement>() {
        Err(PostponementError::Until(DateTimeError::Date(_))) => [false, true, false],
        Err(PostponementError::Until(DateTimeError::Time(_))) => [false, false, true],
        Err(PostponementError::Until(_)) | Ok(Postponement::Until(_)) => [false, true, true],
        _ => [true, false, false],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_a_choice_and_a_time_of_ones_own() {
        for (text, parts) in [
            ("", ["", "", ""]),
            ("P1D", ["P1D", "", ""]),
            ("1 uke", ["P1W", "", ""]),
            ("P1D 17.05.2026 14:30", ["P1D", "17.05.2026", "14:30"]),
            ("until  ", ["until", "", ""]),
            ("until 17.05.2026 ", ["until", "17.05.2026", ""]),
            ("until  14:30", ["until", "", "14:30"]),
            (" 17.05.2026 14:30", ["", "17.05.2026", "14:30"]),
            ("17.05.2026 kl. 14:30", ["until", "17.05.2026", "14:30"]),
            ("2026-05-17T14:30", ["until", "17.05.2026", "14:30"]),
            ("snart", ["until", "snart", ""]),
        ] {
            assert_eq!(parts_of(text), parts, "{text:?}");
        }
    }

    #[test]
    fn an_error_is_about_the_control_that_is_wrong() {
        for (text, wrong) in [
            ("", [true, false, false]),
            ("until  ", [false, true, true]),
            ("until 31.04.2026 14:30", [false, true, false]),
            ("until 17.05.2026 25", [false, false, true]),
        ] {
            assert_eq!(wrong_parts(text), wrong, "{text:?}");
        }
    }
}
