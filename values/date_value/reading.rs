//! Dates as people type them.

use super::{DateError, DateValue};
use crate::values::{
    date_parts::{Part, Parts, small},
    typed,
};

/// Which year is meant, where a date has only two digits of it, or none.
///
/// Two digits mean the last such year whose date is not after a day: the rule's own. So a rule for dates of birth ends
/// today.
///
/// ```
/// use felles::values::{DateValue, YearRule};
/// # let today: DateValue = "1.5.2026".parse()?;
///
/// let birth = YearRule::until(today);
/// assert_eq!(DateValue::read("1.5.26", birth)?.year(), 2026);
/// assert_eq!(DateValue::read("2.5.26", birth)?.year(), 1926);
///
/// let near = YearRule::near(today);
/// assert_eq!(DateValue::read("1.5.46", near)?.year(), 2046);
/// assert_eq!(DateValue::read("1.5.47", near)?.year(), 1947);
/// # Ok::<(), felles::values::DateError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearRule {
    /// The year of a date that has none.
    this_year: Option<u16>,
    /// No date whose century is guessed is after this day.
    last: DateValue,
}

impl YearRule {
    /// Of two digits 00 to 49 are of the years 2000, and 50 to 99 of the years 1900. A date without its year is an error.
    pub const FIXED: Self = Self {
        this_year: None,
        last: end_of(2049),
    };

    /// For dates near today: a date without its year is of this year, and one with two digits of it is at most 20 years
    /// ahead, to the end of that year, and else in the past.
    pub const fn near(today: DateValue) -> Self {
        Self {
            this_year: Some(today.year()),
            last: end_of(today.year().saturating_add(20)),
        }
    }

    /// For dates of birth, and others that cannot be after a day: the last date before it, or on it, of that day and
    /// month and, where they are given, of these two digits.
    pub const fn until(last: DateValue) -> Self {
        Self {
            this_year: Some(last.year()),
            last,
        }
    }

    /// The date of a year that is not whole: of two digits, or of none.
    pub(in crate::values) fn date(self, two_digits: Option<u16>, month: u16, day: u16) -> Result<DateValue, DateError> {
        let (mut year, step) = match (two_digits, self.this_year) {
            (Some(two_digits), _) => (self.last.year() / 100 * 100 + two_digits, 100),
            (None, Some(year)) => (year, 1),
            (None, None) => return Err(DateError::NoYear),
        };
        // What is no date in the one year may be in the other: a leap day.
        let is_after =
            |year| DateValue::checked(year, month, day).map_or(year > self.last.year(), |date| date > self.last);
        if is_after(year) {
            year = year.saturating_sub(step);
        }
        DateValue::checked(year, month, day)
    }
}

const fn end_of(year: u16) -> DateValue {
    match DateValue::new(year, 12, 31) {
        Some(date) => date,
        None => DateValue::MAX,
    }
}

pub(super) fn read(text: &str, rule: YearRule) -> Result<DateValue, DateError> {
    let text = typed::trim(text);
    if text.is_empty() {
        return Err(DateError::Empty);
    }
    let parts = Parts::of(text).ok_or(DateError::NotADate)?;
    match *parts.as_slice() {
        // 01052026, 010526
        [Part::Number(number, digits @ (6 | 8))] => {
            let (year_unit, year_digits) = if digits == 8 { (10_000, 4) } else { (100, 2) };
            let day_and_month = number / year_unit;
            let year = Part::Number(number % year_unit, year_digits);
            dated(Some(year), small(day_and_month % 100), small(day_and_month / 100), rule)
        }
        // 1 mai, 1.5., May 1
        [Part::Number(day, 1 | 2), Part::Month(month)] | [Part::Month(month), Part::Number(day, 1 | 2)] => {
            dated(None, month, small(day), rule)
        }
        [Part::Number(day, 1 | 2), Part::Number(month, 1 | 2)] => dated(None, small(month), small(day), rule),
        // 2026-05-01, 1.5.2026
        [
            year @ Part::Number(_, 4),
            Part::Number(month, 1 | 2),
            Part::Number(day, 1 | 2),
        ]
        | [
            Part::Number(day, 1 | 2),
            Part::Number(month, 1 | 2),
            year @ Part::Number(..),
        ] => dated(Some(year), small(month), small(day), rule),
        // 1. mai 26, May 1, 2026
        [Part::Number(day, 1 | 2), Part::Month(month), year @ Part::Number(..)]
        | [Part::Month(month), Part::Number(day, 1 | 2), year @ Part::Number(..)] => {
            dated(Some(year), month, small(day), rule)
        }
        _ => Err(DateError::NotADate),
    }
}

fn dated(year: Option<Part>, month: u16, day: u16, rule: YearRule) -> Result<DateValue, DateError> {
    match year {
        None => rule.date(None, month, day),
        Some(Part::Number(year, 2)) => rule.date(Some(small(year)), month, day),
        Some(Part::Number(year, 4)) => DateValue::checked(small(year), month, day),
        Some(_) => Err(DateError::Year),
    }
}
