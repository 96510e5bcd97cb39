//! [`DateInput`]: asks for a date that people know by heart, in three fields.

pub(crate) mod style;

use super::{
    HeadingLevel, Size,
    answer_group::{GroupAnswer, GroupProps, group},
    answer_parts::AnswerParts,
    field::Requirement,
    fieldset::LegendSize,
    text_field::{TextField, TextFieldType},
};
use crate::{
    runtime::{FieldBinding, Model, Problem, Prop, Text, prop::class_names},
    styles,
    values::{DateError, DateValue},
};
use leptos::prelude::*;

crate::words! { "date_input";
    DAY = { nb: "Dag", nn: "Dag", en: "Day" };
    MONTH = { nb: "Måned", nn: "Månad", en: "Month" };
    YEAR = { nb: "År", nn: "År", en: "Year" };
}

crate::variants! {
    /// Which date the browser may fill in.
    pub enum DateInputAutocomplete {
        /// None.
        #[default]
        Off = "off",
        /// The date of birth of the one who fills in.
        Birthday = "bday",
    }
}

impl DateInputAutocomplete {
    /// What HTML calls the day, the month and the year of it.
    const fn parts(self) -> [&'static str; 3] {
        match self {
            Self::Off => ["off"; 3],
            Self::Birthday => ["bday-day", "bday-month", "bday-year"],
        }
    }
}

/// Asks for a date that people know by heart: a date of birth, the date on a letter. Three short fields, and no calendar.
///
/// The month may be a number or a name. A whole date that is pasted into one of the fields goes to all three.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// felles::form! {
///     struct Child { born: DateValue }
/// }
/// let child = Child::form();
/// let _ = view! {
///     <DateInput legend="Når er barnet født?" description="For eksempel 17 5 2026" field=child.born />
/// };
/// ```
#[component]
pub fn DateInput(
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
    /// What helps to answer, under the legend: an example of a date, in digits.
    #[prop(optional, into)]
    description: Prop<Option<Text>>,
    /// What is wrong with the date. The fields that it is about are marked.
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
    /// Which date the browser may fill in. Default: none.
    #[prop(optional)]
    autocomplete: DateInputAutocomplete,
    /// The date as one text, such as `17 5 2026`, or any that a `DateValue` is read from: a text to start with, a signal
    /// to share it, or a signal with a callback to rule it.
    #[prop(optional, into)]
    value: Model<String>,
    /// Called once for each change that the user makes, with day, month and year as one text.
    #[prop(optional, into)]
    on_change: Option<Callback<String>>,
    /// The name when the form is submitted. The three fields are sent under it, in this order: day, month, year.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id of the group. The fields' are the same with `-day`, `-month` and `-year` after it. Default: made of `name`.
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
        class: class_names("felles-date-input", &class),
    };
    let part = answer.clone();
    group(&answer, props, move || {
        [(&DAY, "day", 2), (&MONTH, "month", 2), (&YEAR, "year", 4)]
            .into_iter()
            .zip(autocomplete.parts())
            .enumerate()
            .map(|(index, ((label, id, width), autocomplete))| {
                view! {
                    <TextField
                        label=label.text()
                        id=part.part_id(id)
                        name=part.name.clone()
                        r#type=TextFieldType::Numeric
                        width=width
                        autocomplete=autocomplete
                        required=part.part_required()
                        invalid=wrong.map(move |wrong| wrong.get(index).copied().unwrap_or_default())
                        aria_describedby=part.described_by()
                        value=parts.part(index)
                    />
                }
            })
            .collect::<Vec<_>>()
            .into_any()
    })
}

fn is_whole(text: &str) -> bool {
    text.parse::<DateValue>().is_ok()
}

/// As they were typed; of a whole date, its numbers.
fn parts_of(text: &str) -> [String; 3] {
    let in_parts = text.split(' ').count() == 3;
    if !in_parts && let Ok(date) = text.parse::<DateValue>() {
        return [
            date.day().to_string(),
            date.month().to_string(),
            date.year().to_string(),
        ];
    }
    let mut parts = text.splitn(3, ' ').map(str::to_owned);
    std::array::from_fn(|_| parts.next().unwrap_or_default())
}

/// Which of the fields an error is about: all, where it is not one of them alone.
fn wrong_parts(text: &str) -> [bool; 3] {
    let empty = parts_of(text).map(|part| part.is_empty());
    if empty.contains(&true) {
        return empty;
    }
    match text.parse::<DateValue>() {
        Err(DateError::Day(_)) => [true, false, false],
        Err(DateError::Month) => [false, true, false],
        Err(DateError::Year | DateError::NoYear) => [false, false, true],
        _ => [true; 3],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_split_as_it_was_typed() {
        for (text, parts) in [
            ("", ["", "", ""]),
            ("17 5 2026", ["17", "5", "2026"]),
            ("17  2026", ["17", "", "2026"]),
            ("01 05 26", ["01", "05", "26"]),
            ("17 mai 2026", ["17", "mai", "2026"]),
            ("17.05.2026", ["17", "5", "2026"]),
            ("2026-05-17", ["17", "5", "2026"]),
            ("17", ["17", "", ""]),
            ("  2026", ["", "", "2026"]),
        ] {
            assert_eq!(parts_of(text), parts, "{text:?}");
        }
    }

    #[test]
    fn an_error_is_about_the_part_that_is_wrong() {
        for (text, wrong) in [
            ("31 4 2026", [true, false, false]),
            ("1 13 2026", [false, true, false]),
            ("1 4 126", [false, false, true]),
            ("1  2026", [false, true, false]),
            ("", [true, true, true]),
            ("x y z", [true, true, true]),
            ("1 4 2026", [true, true, true]),
        ] {
            assert_eq!(wrong_parts(text), wrong, "{text:?}");
        }
    }
}
