//! [`MonthValue`]: a month of a year.

use super::{
    DateValue, FormValue, YearRule,
    date_parts::{Part, Parts, small},
    date_value::numbers,
    form_value::{serde_as_text, value_errors},
    typed,
};
use std::{borrow::Cow, fmt, str::FromStr};

/// A month of a year from 1 to 9999.
///
/// ```
/// use felles::values::{FormValue, MonthValue};
///
/// let month: MonthValue = "mars 2026".parse()?;
/// assert_eq!(month.to_string(), "03.2026");
/// assert_eq!(month.canonical(), "2026-03");
/// assert_eq!(month.plus_months(-3).to_string(), "12.2025");
/// assert_eq!(month.last_day().to_string(), "31.03.2026");
/// # Ok::<(), felles::values::MonthError>(())
/// ```
///
/// Read from `03.2026`, `3/26`, `3 2026`, `032026`, `0326`, `mars 2026`, `Mar 26` and `2026-03`; names as a
/// [`DateValue`] has them, years of two digits by [`YearRule`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MonthValue {
    first: DateValue,
}

impl MonthValue {
    /// The month, if there is such a month: years 1 to 9999, months 1 to 12.
    pub const fn new(year: u16, month: u8) -> Option<Self> {
        match DateValue::new(year, month, 1) {
            Some(first) => Some(Self { first }),
            None => None,
        }
    }

    /// The month that a day is in.
    pub const fn of(date: DateValue) -> Self {
        match Self::new(date.year(), date.month()) {
            Some(month) => month,
            // Every date is in a month.
            None => Self { first: DateValue::MIN },
        }
    }

    /// The month that a text means, where people may leave out the century.
    ///
    /// # Errors
    /// The text is not a month.
    pub fn read(text: &str, rule: YearRule) -> Result<Self, MonthError> {
        let text = typed::trim(text);
        if text.is_empty() {
            return Err(MonthError::Empty);
        }
        let parts = Parts::of(text).ok_or(MonthError::NotAMonth)?;
        let (year, digits, month) = match *parts.as_slice() {
            // 032026, 0326
            [Part::Number(number, 6)] => (number % 10_000, 4, small(number / 10_000)),
            [Part::Number(number, 4)] => (number % 100, 2, small(number / 100)),
            // 2026-03
            [Part::Number(year, 4), Part::Number(month, 1 | 2)] => (year, 4, small(month)),
            [Part::Number(month, 1 | 2), Part::Number(year, digits)] => (year, digits, small(month)),
            [Part::Month(month), Part::Number(year, digits)] => (year, digits, month),
            [Part::Month(_) | Part::Number(_, 1 | 2)] => return Err(MonthError::NoYear),
            _ => return Err(MonthError::NotAMonth),
        };
        if !(1..=12).contains(&month) {
            return Err(MonthError::Month);
        }
        let date = match digits {
            4 => DateValue::checked(small(year), month, 1),
            2 => rule.date(Some(small(year)), month, 1),
            _ => return Err(MonthError::Year),
        };
        date.map(Self::of).map_err(|_| MonthError::Year)
    }

    /// 1 to 9999.
    pub const fn year(self) -> u16 {
        self.first.year()
    }

    /// 1 to 12.
    pub const fn month(self) -> u8 {
        self.first.month()
    }

    /// The first day.
    pub const fn first_day(self) -> DateValue {
        self.first
    }

    /// The last day.
    pub fn last_day(self) -> DateValue {
        self.first.plus_days(i64::from(self.days()) - 1)
    }

    /// How many days it has, 28 to 31.
    pub const fn days(self) -> u8 {
        super::days_in_month(self.year(), self.month())
    }

    /// The month so many months later, or earlier. Never before the first or after the last there is.
    #[must_use]
    pub fn plus_months(self, months: i64) -> Self {
        Self::of(self.first.plus_months(months))
    }

    /// How many months from one to the other; below zero where the other is before.
    pub fn months_until(self, other: Self) -> i32 {
        let months = |month: Self| i32::from(month.year()) * 12 + i32::from(month.month());
        months(other) - months(self)
    }
}

/// Why a text is not a [`MonthValue`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MonthError {
    /// There is nothing but spaces.
    Empty,
    /// It is not a month and a year.
    NotAMonth,
    /// The year is missing.
    NoYear,
    /// The year has neither two nor four digits, or is 0.
    Year,
    /// The month is not 1 to 12.
    Month,
}

crate::words! { "month";
    EMPTY = { nb: "Skriv måned og år, for eksempel 05.2026.", nn: "Skriv månad og år, til dømes 05.2026.", en: "Enter a month and a year, for example 05.2026." };
    NOT_A_MONTH = { nb: "Dette er ikke en måned. Skriv måned og år, for eksempel 05.2026 eller mai 2026.", nn: "Dette er ikkje ein månad. Skriv månad og år, til dømes 05.2026 eller mai 2026.", en: "This is not a month. Enter a month and a year, for example 05.2026 or May 2026." };
    NO_YEAR = { nb: "Året mangler. Skriv måned og år, for eksempel 05.2026.", nn: "Året manglar. Skriv månad og år, til dømes 05.2026.", en: "The year is missing. Enter a month and a year, for example 05.2026." };
    YEAR = { nb: "Året stemmer ikke. Skriv det med fire siffer, for eksempel 2026.", nn: "Året stemmer ikkje. Skriv det med fire siffer, til dømes 2026.", en: "The year is not right. Enter it with four digits, for example 2026." };
    MONTH = { nb: "Måneden stemmer ikke. Skriv et tall fra 1 til 12, og så året.", nn: "Månaden stemmer ikkje. Skriv eit tal frå 1 til 12, og så året.", en: "The month is not right. Enter a number from 1 to 12, then the year." };
}

value_errors! {
    MonthError {
        Self::Empty => &EMPTY;
        Self::NotAMonth => &NOT_A_MONTH;
        Self::NoYear => &NO_YEAR;
        Self::Year => &YEAR;
        Self::Month => &MONTH;
    }
}

/// Reads what people type, by [`YearRule::FIXED`].
impl FromStr for MonthValue {
    type Err = MonthError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::read(text, YearRule::FIXED)
    }
}

/// Month and year with a point: `03.2026`.
impl fmt::Display for MonthValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:02}.{:04}", self.month(), self.year())
    }
}

impl fmt::Debug for MonthValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "MonthValue({})", self.canonical())
    }
}

/// `2026-03`. Machines read nothing else.
impl FormValue for MonthValue {
    fn canonical(&self) -> Cow<'_, str> {
        format!("{:04}-{:02}", self.year(), self.month()).into()
    }

    fn from_canonical(text: &str) -> Result<Self, MonthError> {
        let text = typed::trim(text);
        let [year, month] = numbers(text, [4, 2], '-').ok_or(if text.is_empty() {
            MonthError::Empty
        } else {
            MonthError::NotAMonth
        })?;
        let month = u8::try_from(month)
            .ok()
            .filter(|month| (1..=12).contains(month))
            .ok_or(MonthError::Month)?;
        Self::new(year, month).ok_or(MonthError::Year)
    }
}

serde_as_text!(MonthValue);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_read_as_people_type_them() {
        for text in [
            "05.2026",
            "5.2026",
            "5/26",
            "5 2026",
            "05-2026",
            "052026",
            "0526",
            "mai 2026",
            "Mai 26",
            "may2026",
            "2026-05",
            "2026.5",
            "٠٥.٢٠٢٦",
        ] {
            assert_eq!(
                text.parse::<MonthValue>().map(|month| month.to_string()),
                Ok("05.2026".to_owned()),
                "{text}"
            );
        }
        for (text, error) in [
            ("", MonthError::Empty),
            ("før", MonthError::NotAMonth),
            ("17.05.2026", MonthError::NotAMonth),
            ("20260517", MonthError::NotAMonth),
            ("mai", MonthError::NoYear),
            ("5", MonthError::NoYear),
            ("13.2026", MonthError::Month),
            ("0.2026", MonthError::Month),
            ("5.026", MonthError::Year),
            ("5.0000", MonthError::Year),
            // Four digits are a month and a year without its century.
            ("2026", MonthError::Month),
        ] {
            assert_eq!(text.parse::<MonthValue>(), Err(error), "{text}");
        }
    }

    #[test]
    fn the_century_is_seen_from_a_day() {
        let today = DateValue::new(2026, 5, 17).expect("a day");
        let year = |text, rule| MonthValue::read(text, rule).map(MonthValue::year);
        assert_eq!(year("12.26", YearRule::near(today)), Ok(2026));
        assert_eq!(year("06.26", YearRule::until(today)), Ok(1926));
        assert_eq!(year("05.26", YearRule::until(today)), Ok(2026));
    }

    #[test]
    fn months_are_reckoned_with() {
        let month = MonthValue::new(2024, 2).expect("a month");
        assert_eq!((month.days(), month.last_day().day()), (29, 29));
        assert_eq!(month.plus_months(-2).canonical(), "2023-12");
        assert_eq!(month.months_until(month.plus_months(-25)), -25);
        assert_eq!(month.first_day().in_month(), month);
        assert_eq!(
            MonthValue::of(DateValue::MAX).plus_months(i64::MAX),
            MonthValue::of(DateValue::MAX)
        );
        for text in ["2026-13", "2026-00", "0000-01", "2026-5", "05.2026", "2026-05-01"] {
            assert!(MonthValue::from_canonical(text).is_err(), "{text}");
        }
        assert_eq!((MonthValue::new(2026, 13), MonthValue::new(0, 1)), (None, None));
    }
}
