//! [`DurationField`]: asks for how long, as a number and a unit.

pub(crate) mod style;

use super::{
    HeadingLevel, Size,
    answer_group::{GroupAnswer, GroupProps, group},
    answer_parts::AnswerParts,
    field::Requirement,
    fieldset::LegendSize,
    select::{Select, SelectOption, SelectWidth},
    text_field::{TextField, TextFieldType},
};
use crate::{
    runtime::{Choice, FieldBinding, Language, Model, Problem, Prop, Text, Word, prop::class_names},
    styles,
    values::{Duration, DurationError, DurationUnit},
};
use leptos::prelude::*;

crate::words! { "duration_field";
    COUNT = { nb: "Antall", nn: "Tal", en: "Number" };
    UNIT = { nb: "Enhet", nn: "Eining", en: "Unit" };
    /// While no unit is chosen.
    CHOOSE_UNIT = { nb: "Velg enhet", nn: "Vel eining", en: "Choose unit" };
    MINUTES = { nb: "minutter", nn: "minutt", en: "minutes" };
    HOURS = { nb: "timer", nn: "timar", en: "hours" };
    DAYS = { nb: "dager", nn: "dagar", en: "days" };
    WEEKS = { nb: "uker", nn: "veker", en: "weeks" };
    MONTHS = { nb: "måneder", nn: "månader", en: "months" };
    YEARS = { nb: "år", nn: "år", en: "years" };
}

/// What there is to choose from where the page says nothing.
const UNITS: [DurationUnit; 3] = [DurationUnit::Hours, DurationUnit::Days, DurationUnit::Weeks];

/// Asks for how long something lasts: a whole number, and hours, days or weeks.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// felles::form! {
///     struct Notice { lasts: Duration }
/// }
/// let notice = Notice::form();
/// let _ = view! { <DurationField legend="Hvor lenge varer arbeidet?" field=notice.lasts /> };
/// ```
#[component]
pub fn DurationField(
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
    /// What is wrong with the answer. The control that it is about is marked.
    #[prop(optional, into)]
    error: Prop<Option<Problem>>,
    /// Whether it must be filled in, and what is said of that beside the legend. `true` marks it as required.
    #[prop(optional, into)]
    required: Prop<Requirement>,
    /// Can be read, focused and submitted, but not changed. Shows a lock.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// The units to choose from, in this order. Default: hours, days and weeks.
    #[prop(default = UNITS.to_vec(), into)]
    units: Vec<DurationUnit>,
    /// The number and the unit as one text, such as `3 dager`, or any that a `Duration` is read from: a text to start
    /// with, a signal to share it, or a signal with a callback to rule it.
    #[prop(optional, into)]
    value: Model<String>,
    /// Called once for each change that the user makes, with the number and the unit as one text.
    #[prop(optional, into)]
    on_change: Option<Callback<String>>,
    /// The name when the form is submitted. The number and the unit are sent under it, in this order.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id of the group. The controls' are the same with `-count` and `-unit` after it. Default: made of `name`.
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
        class: class_names("felles-duration-field", &class),
    };
    let (part, language) = (answer.clone(), Language::current());
    group(&answer, props, move || {
        view! {
            <TextField
                label=COUNT.text()
                id=part.part_id("count")
                name=part.name.clone()
                r#type=TextFieldType::Numeric
                width=5
                autocomplete="off"
                required=part.part_required()
                invalid=wrong.map(|[count, _]| *count)
                aria_describedby=part.described_by()
                value=parts.part(0)
            />
            <Select
                label=UNIT.text()
                id=part.part_id("unit")
                name=part.name.clone()
                options=language.map(move |language| options(&units, language))
                placeholder=CHOOSE_UNIT.text()
                width=SelectWidth::Auto
                autocomplete="off"
                required=part.part_required()
                invalid=wrong.map(|[_, unit]| *unit)
                aria_describedby=part.described_by()
                value=unit_model(parts)
            />
        }
        .into_any()
    })
}

/// What the page calls a unit. A [`Duration`] is read from it too.
const fn code_of(unit: DurationUnit) -> &'static str {
    match unit {
        DurationUnit::Minutes => "minutes",
        DurationUnit::Hours => "hours",
        DurationUnit::Days => "days",
        DurationUnit::Weeks => "weeks",
        DurationUnit::Months => "months",
        DurationUnit::Years => "years",
    }
}

const fn word_of(unit: DurationUnit) -> &'static Word {
    match unit {
        DurationUnit::Minutes => &MINUTES,
        DurationUnit::Hours => &HOURS,
        DurationUnit::Days => &DAYS,
        DurationUnit::Weeks => &WEEKS,
        DurationUnit::Months => &MONTHS,
        DurationUnit::Years => &YEARS,
    }
}

/// The unit that a text names, as people write it.
fn named(unit: &str) -> Option<DurationUnit> {
    format!("1 {unit}").parse().ok().map(Duration::unit)
}

fn options(units: &[DurationUnit], language: &Language) -> Vec<SelectOption> {
    let option = |unit: &DurationUnit| SelectOption::new(code_of(*unit), word_of(*unit).say(language, None, &[]));
    units.iter().map(option).collect()
}

fn unit_model(parts: AnswerParts<2>) -> Model<Option<Choice>> {
    let unit = parts.part(1);
    let chosen = Signal::derive(move || Some(unit.get()).filter(|unit| !unit.is_empty()));
    let choose = Callback::new(move |wanted: Option<String>| unit.set_by_user(wanted.unwrap_or_default()));
    Model::from((chosen, choose))
}

fn is_whole(text: &str) -> bool {
    text.parse::<Duration>().is_ok()
}

/// The number, and the unit by its name in the page.
fn parts_of(text: &str) -> [String; 2] {
    if let Some((count, unit)) = text.split_once(' ')
        && let Some(unit) = named(unit)
    {
        return [count.to_owned(), code_of(unit).to_owned()];
    }
    match text.parse::<Duration>() {
        Ok(duration) => [duration.count().to_string(), code_of(duration.unit()).to_owned()],
        Err(_) => [text.trim_end().to_owned(), String::new()],
    }
}

/// Which of the controls an error is about: both, where it is not one of them alone.
fn wrong_parts(text: &str) -> [bool; 2] {
    let [count, unit] = parts_of(text).map(|part| part.is_empty());
    match text.parse::<Duration>() {
        _ if count || unit => [count, unit],
        Err(DurationError::NoUnit | DurationError::Unit) => [false, true],
        Err(_) => [true, false],
        Ok(_) => [true, true],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_a_number_and_a_unit() {
        for (text, parts) in [
            ("", ["", ""]),
            ("3 days", ["3", "days"]),
            ("3 dager", ["3", "days"]),
            ("2 veker", ["2", "weeks"]),
            ("3 ", ["3", ""]),
            (" days", ["", "days"]),
            ("P3D", ["3", "days"]),
            ("PT30M", ["30", "minutes"]),
            ("3", ["3", ""]),
            ("3 øyeblikk", ["3 øyeblikk", ""]),
        ] {
            assert_eq!(parts_of(text), parts, "{text:?}");
        }
    }

    #[test]
    fn what_the_controls_send_is_read_again() {
        for unit in DurationUnit::ALL {
            let sent = format!("7 {}", code_of(unit));
            assert_eq!(sent.parse(), Ok(Duration::new(7, unit)), "{sent}");
            assert_eq!(parts_of(&Duration::new(7, unit).to_string()), ["7", code_of(unit)]);
        }
    }

    #[test]
    fn an_error_is_about_the_control_that_is_wrong() {
        for (text, wrong) in [
            ("3 ", [false, true]),
            (" days", [true, false]),
            ("", [true, true]),
            ("x days", [true, false]),
            ("1,5 days", [true, false]),
            ("3 days", [true, true]),
        ] {
            assert_eq!(wrong_parts(text), wrong, "{text:?}");
        }
    }
}
