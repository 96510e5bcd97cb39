//! `<felles-date-picker>`: [`DatePicker`] as a custom element.

use crate::{
    attributes::Attributes,
    field::{self, FieldAttributes},
    host::{Host, Shared},
};
use felles::prelude::*;
use leptos::prelude::*;

felles::words! { "widgets";
    /// Before the first day that may be chosen.
    TOO_EARLY = { nb: "Velg {date} eller senere.", nn: "Vel {date} eller seinare.", en: "Choose {date} or later." };
    /// After the last one.
    TOO_LATE = { nb: "Velg {date} eller tidligere.", nn: "Vel {date} eller tidlegare.", en: "Choose {date} or earlier." };
}

pub fn view(attributes: &Attributes, host: Host) -> AnyView {
    let host: Shared = StoredValue::new_local(host);
    let field = FieldAttributes::new(attributes);
    let day = |name| {
        attributes.read(name, "a date such as 2026-05-17", |value| {
            DateValue::from_iso(&value.as_string()?).ok().map(Some)
        })
    };
    let (min, max) = (day("min"), day("max"));
    // What the page writes as data, people see as they are used to.
    let value = attributes.read("value", "text", |value| {
        let text = value.as_string()?;
        Some(DateValue::from_iso(&text).map_or(text, |date| date.to_string()))
    });
    let autocomplete = attributes.text("autocomplete");
    let no_weekends = attributes.flag("no-weekends");
    let week_numbers = attributes.flag("week-numbers");
    let wrong = field.wrong(
        move || value.with(|text| !text.trim().is_empty()),
        move || value.with(|text| problem(text, min.get(), max.get())),
    );
    field::report(
        host,
        wrong,
        move || value.get().into(),
        move || sent(&value.get()).into(),
    );
    let on_change = move |text: String| {
        let valid = problem(&text, min.get_untracked(), max.get_untracked()).is_none();
        field::changed(host, sent(&text).into(), valid);
    };
    view! {
        <DatePicker
            label=field.label()
            name="value"
            value=value
            min=min
            max=max
            no_weekends=no_weekends
            week_numbers=week_numbers
            autocomplete=autocomplete
            description=field.description
            error=field.error(wrong)
            required=field.required
            readonly=field.readonly
            disabled=field.disabled
            hide_label=field.hide_label
            size=field.size
            on_change=on_change
        />
    }
    .into_any()
}

fn problem(text: &str, min: Option<DateValue>, max: Option<DateValue>) -> Option<Problem> {
    match text.parse::<DateValue>() {
        Err(error) => Some(Problem::from(error)),
        Ok(date) => {
            let early = min.filter(|min| date < *min).map(|min| (&TOO_EARLY, min));
            let outside = early.or_else(|| max.filter(|max| date > *max).map(|max| (&TOO_LATE, max)));
            outside.map(|(word, date)| Problem::word(word).value("date", date.to_string()))
        }
    }
}

/// As it is sent: `2026-05-17`.
fn sent(text: &str) -> String {
    let date = text.parse::<DateValue>();
    date.map_or_else(|_| text.trim().to_owned(), |date| date.canonical().into_owned())
}
