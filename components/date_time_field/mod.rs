//! [`DateTimeField`]: asks for a day and a time of day.

pub(crate) mod style;

use super::{
    HeadingLevel, Size,
    answer_group::{GroupAnswer, GroupProps, group},
    answer_parts::AnswerParts,
    date_picker::DatePicker,
    field::Requirement,
    fieldset::LegendSize,
    text_field::{TextField, TextFieldType},
};
use crate::{
    runtime::{FieldBinding, Model, Problem, Prop, Text, prop::class_names},
    styles,
    values::{DateTimeError, DateTimeValue, DateValue, TimeValue},
};
use leptos::prelude::*;

crate::words! { "date_time_field";
    DATE = { nb: "Dato", nn: "Dato", en: "Date" };
    TIME = { nb: "Klokkeslett", nn: "Klokkeslett", en: "Time" };
}

/// Asks for a day and a time of day: a [`DatePicker`] and a short field in one group.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// felles::form! {
///     struct Notice { starts: DateTimeValue }
/// }
/// let notice = Notice::form();
/// let _ = view! { <DateTimeField legend="Når begynner arbeidet?" field=notice.starts /> };
/// ```
#[component]
pub fn DateTimeField(
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
    /// What is wrong with the answer. The field that it is about is marked.
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
    /// The time is given, and cannot be changed: only the day is asked for. Default: both are.
    #[prop(optional, into)]
    fixed_time: Prop<Option<TimeValue>>,
    /// What the date is called. Default: «Dato» in the language in context.
    #[prop(optional, into)]
    date_label: Prop<Option<Text>>,
    /// What the time is called. Default: «Klokkeslett» in the language in context.
    #[prop(optional, into)]
    time_label: Prop<Option<Text>>,
    /// Both as one text, such as `17.05.2026 14:30`, or any that a `DateTimeValue` is read from: a text to start with, a
    /// signal to share it, or a signal with a callback to rule it.
    #[prop(optional, into)]
    value: Model<String>,
    /// Called once for each change that the user makes, with date and time as one text.
    #[prop(optional, into)]
    on_change: Option<Callback<String>>,
    /// The first day that may be chosen. Default: there is none.
    #[prop(optional, into)]
    min: Prop<Option<DateValue>>,
    /// The last day that may be chosen. Default: there is none.
    #[prop(optional, into)]
    max: Prop<Option<DateValue>>,
    /// Saturdays and Sundays cannot be chosen.
    #[prop(optional, into)]
    no_weekends: Prop<bool>,
    /// Numbers the weeks of the calendar.
    #[prop(optional, into)]
    week_numbers: Prop<bool>,
    /// Today. Default: what the clock of the browser says, when it is needed.
    #[prop(optional, into)]
    today: Prop<Option<DateValue>>,
    /// The name when the form is submitted. The date and the time are sent under it, in this order.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id of the group. The fields' are the same with `-date` and `-time` after it. Default: made of `name`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let answer = GroupAnswer::new(field, value, name, required, error, &id);
    let parts = AnswerParts::new(answer.text, parts_of, is_whole, on_change).spaced_first();
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
        class: class_names("felles-date-time-field", &class),
    };
    let part = answer.clone();
    group(&answer, props, move || {
        let time = time_model(parts, fixed_time.clone());
        let written_out = move |_| {
            if let Ok(read) = time.get_untracked().parse::<TimeValue>() {
                time.set_by_user(read.to_string());
            }
        };
        view! {
            <DatePicker
                label=date_label.or(|| DATE.text())
                id=part.part_id("date")
                name=part.name.clone()
                required=part.part_required()
                invalid=wrong.map(|[date, _]| *date)
                aria_describedby=part.described_by()
                value=date_model(parts, fixed_time.clone())
                min=min
                max=max
                no_weekends=no_weekends
                week_numbers=week_numbers
                today=today
            />
            <TextField
                label=time_label.or(|| TIME.text())
                id=part.part_id("time")
                name=part.name.clone()
                r#type=TextFieldType::Numeric
                width=5
                autocomplete="off"
                required=part.part_required()
                readonly=fixed_time.map(Option::is_some)
                invalid=wrong.map(|[_, time]| *time)
                aria_describedby=part.described_by()
                value=time
                on_blur=written_out
            />
        }
        .into_any()
    })
}

/// A date brings the time with it, where that is given.
fn date_model(parts: AnswerParts<2>, fixed: Prop<Option<TimeValue>>) -> Model<String> {
    let date = parts.part(0);
    let take = Callback::new(move |typed: String| match fixed.get_untracked() {
        Some(_) if typed.is_empty() => parts.set(&[typed, String::new()]),
        Some(time) => parts.set(&[typed, time.to_string()]),
        None => date.set_by_user(typed),
    });
    Model::from((date.signal(), take))
}

fn time_model(parts: AnswerParts<2>, fixed: Prop<Option<TimeValue>>) -> Model<String> {
    let time = parts.part(1);
    let shown = Signal::derive(move || fixed.get().map_or_else(|| time.get(), |fixed| fixed.to_string()));
    Model::from((shown, Callback::new(move |typed| time.set_by_user(typed))))
}

fn is_whole(text: &str) -> bool {
    text.parse::<DateTimeValue>().is_ok()
}

/// The date and the time as they were typed: the last space stands between.
fn parts_of(text: &str) -> [String; 2] {
    let is_written = text.contains(['T', 'k']);
    if is_written && let Ok(at) = text.parse::<DateTimeValue>() {
        return [at.date.to_string(), at.time.to_string()];
    }
    match text.rsplit_once(' ') {
        Some((date, time)) => [date.to_owned(), time.to_owned()],
        None => [text.to_owned(), String::new()],
    }
}

/// Which of the fields an error is about: both, where it is not one of them alone.
fn wrong_parts(text: &str) -> [bool; 2] {
    match text.parse::<DateTimeValue>() {
        Err(DateTimeError::Date(_)) => [true, false],
        Err(DateTimeError::Time(_)) => [false, true],
        _ => [true, true],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_split_at_its_last_space() {
        for (text, parts) in [
            ("", ["", ""]),
            ("17.05.2026 14:30", ["17.05.2026", "14:30"]),
            ("17. mai 2026 ", ["17. mai 2026", ""]),
            ("17. mai 2026 9", ["17. mai 2026", "9"]),
            (" 14:30", ["", "14:30"]),
            ("17.05.2026", ["17.05.2026", ""]),
            ("17.05.2026 kl. 14:30", ["17.05.2026", "14:30"]),
            ("2026-05-17T14:30", ["17.05.2026", "14:30"]),
        ] {
            assert_eq!(parts_of(text), parts, "{text:?}");
        }
    }

    #[test]
    fn an_error_is_about_the_field_that_is_wrong() {
        for (text, wrong) in [
            ("31.04.2026 14:30", [true, false]),
            ("17.05.2026 25", [false, true]),
            ("17.05.2026 ", [false, true]),
            (" 14:30", [true, false]),
            ("", [true, true]),
            ("17.05.2026 14:30", [true, true]),
        ] {
            assert_eq!(wrong_parts(text), wrong, "{text:?}");
        }
    }
}
