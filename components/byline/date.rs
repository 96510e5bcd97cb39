//! A date as `2026-03-05`, in words.

use super::{
    APRIL, AUGUST, DATE, DECEMBER, FEBRUARY, JANUARY, JULY, JUNE, MARCH, MAY, NOVEMBER, OCTOBER, SEPTEMBER,
};
use crate::runtime::{Language, Text, Word};

static MONTHS: [&Word; 12] = [
    &JANUARY, &FEBRUARY, &MARCH, &APRIL, &MAY, &JUNE, &JULY, &AUGUST, &SEPTEMBER, &OCTOBER, &NOVEMBER, &DECEMBER,
];

/// «5. mars 2026»; what is no date stays as it is.
pub(super) fn in_words(date: &Text, language: &Language) -> Text {
    let Some((year, month, day)) = day_of(date) else {
        return date.clone();
    };
    let month = MONTHS[month - 1].say(language, None, &[]);
    let values = [
        ("day", day.to_string().into()),
        ("month", month),
        ("year", year.to_string().into()),
    ];
    DATE.say(language, None, &values)
}

/// Year, month and day, if they can be. The 31st of a shorter month is no date.
pub(super) fn day_of(date: &str) -> Option<(u32, usize, u32)> {
    let day = match date.split_once('T') {
        Some((day, _)) => day,
        None => date,
    };
    let mut parts = day.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let are_digits = [(year, 4), (month, 2), (day, 2)]
        .iter()
        .all(|(part, length)| part.len() == *length && part.bytes().all(|byte| byte.is_ascii_digit()));
    if !are_digits || parts.next().is_some() {
        return None;
    }
    let (year, month, day): (u32, usize, u32) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        _ => return None,
    };
    (1..=days).contains(&day).then_some((year, month, day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_said_in_each_language() {
        for (language, words) in [
            (Language::Nb, "5. mars 2026"),
            (Language::Nn, "5. mars 2026"),
            (Language::En, "5 March 2026"),
        ] {
            assert_eq!(in_words(&"2026-03-05".into(), &language), words);
            assert_eq!(in_words(&"2026-03-05T12:00+01:00".into(), &language), words);
        }
        assert_eq!(in_words(&"2024-02-29".into(), &Language::En), "29 February 2024");
    }

    #[test]
    fn what_is_no_date_stays_as_it_is() {
        for text in [
            "", "i går", "2026", "2026-13-01", "2026-00-10", "2026-02-29", "2026-04-31", "2026-1-1", "26-01-01",
            "2026-01-01-", "+026-01-01", "２０２６-01-01", "2026-01-00", "T",
        ] {
            assert_eq!(in_words(&text.into(), &Language::Nb), text);
            assert_eq!(day_of(text), None, "{text}");
        }
    }
}
