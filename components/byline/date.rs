//! A date as `2026-03-05`, in words.

use crate::{
    components::formatted_value::format::{self, DateStyle},
    runtime::{Language, Text},
    values::{DateValue, FormValue},
};

/// «5. mars 2026»; what is no date stays as it is.
pub(super) fn in_words(text: &Text, language: &Language) -> Text {
    day_of(text).map_or_else(
        || text.clone(),
        |day| format::date(day, DateStyle::Long, language).into(),
    )
}

/// The day, also that of a time. A day in any other form is none: it is written as machines read it, too.
pub(super) fn day_of(text: &str) -> Option<DateValue> {
    let day = text.split_once('T').map_or(text, |(day, _)| day);
    DateValue::from_iso(day).ok().filter(|date| date.canonical() == day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_said_in_each_language() {
        for (language, words) in [
            (Language::Nb, "5.\u{a0}mars 2026"),
            (Language::Nn, "5.\u{a0}mars 2026"),
            (Language::En, "5\u{a0}March 2026"),
        ] {
            assert_eq!(in_words(&"2026-03-05".into(), &language), words);
            assert_eq!(in_words(&"2026-03-05T12:00+01:00".into(), &language), words);
        }
        assert_eq!(in_words(&"2024-02-29".into(), &Language::En), "29\u{a0}February 2024");
    }

    #[test]
    fn what_is_no_date_stays_as_it_is() {
        for text in [
            "",
            "i går",
            "2026",
            "2026-13-01",
            "2026-00-10",
            "2026-02-29",
            "2026-04-31",
            "2026-1-1",
            "26-01-01",
            "2026-01-01-",
            "+026-01-01",
            "２０２６-01-01",
            "2026-01-00",
            "T",
        ] {
            assert_eq!(in_words(&text.into(), &Language::Nb), text);
            assert_eq!(day_of(text), None, "{text}");
        }
    }
}
