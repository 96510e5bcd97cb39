//! [`DateValue`]: a day. Days are counted from 1 January 1970, in the Gregorian calendar, also before it was in use.

mod reading;
#[cfg(test)]
mod tests;

use super::{
    FormValue, MonthValue,
    form_value::{serde_as_text, value_errors},
    typed,
};
pub use reading::YearRule;
use std::{borrow::Cow, fmt, str::FromStr};

/// A day: a year from 1 to 9999, a month and a day that are there. It has no time and no zone, and so never moves.
///
/// ```
/// use felles::values::{DateValue, FormValue, YearRule};
///
/// let date: DateValue = "1.5.2026".parse()?;
/// assert_eq!(date.to_string(), "01.05.2026");
/// assert_eq!(date.canonical(), "2026-05-01");
/// assert_eq!(date.plus_days(31).to_string(), "01.06.2026");
/// assert_eq!(date.plus_months(-3).to_string(), "01.02.2026");
///
/// // What leaves something to guess is read as seen from a day.
/// assert_eq!(DateValue::read("17 mai", YearRule::near(date))?.to_string(), "17.05.2026");
/// assert_eq!(DateValue::read("170530", YearRule::until(date))?.to_string(), "17.05.1930");
/// # Ok::<(), felles::values::DateError>(())
/// ```
///
/// # What people type
///
/// The day comes first, always: `5/4/2026` is 5 April, also for one who writes English. Between the numbers may stand
/// points, slashes, dashes, commas and spaces, in any mix; the month may be a name of bokmål, nynorsk or English, or
/// its first letters (three at least); a day of the week before it is passed over.
///
/// | typed | read |
/// |---|---|
/// | `01.05.2026` `1.5.2026` `1/5-2026` `1 5 2026` `01-05-2026` | 1 May 2026 |
/// | `01052026` | the same: eight digits are day, month and year |
/// | `1. mai 2026` `1mai2026` `fredag 1. mai 2026` `May 1, 2026` | the same |
/// | `2026-05-01` `2026.05.01` | the same: four digits first are the year |
/// | `1.5.26` `010526` `1 mai 26` | the century by [`YearRule`] |
/// | `1.5.` `1 mai` | the year by [`YearRule`] |
///
/// [`FromStr`] knows no today. It takes years of two digits as 1950 to 2049 ([`YearRule::FIXED`]), and a date without
/// its year is an error.
///
/// Years are written as [ISO 8601](https://www.iso.org/iso-8601-date-and-time-format.html) has them for machines, and
/// as Språkrådet has them for people: day, month, year, with points.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateValue {
    year: u16,
    month: u8,
    day: u8,
}

impl DateValue {
    /// 1 January of year 1.
    pub const MIN: Self = Self {
        year: 1,
        month: 1,
        day: 1,
    };
    /// 31 December 9999.
    pub const MAX: Self = Self {
        year: 9999,
        month: 12,
        day: 31,
    };

    /// The day, if there is such a day: years 1 to 9999, months and days from 1.
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= days_in_month(year, month) {
            Some(Self { year, month, day })
        } else {
            None
        }
    }

    /// The day that a text means, where people may leave the century or the year to be understood. The table above says
    /// how texts are read.
    ///
    /// # Errors
    /// The text is not a date, or there is no such day, or the rule cannot tell the year.
    pub fn read(text: &str, rule: YearRule) -> Result<Self, DateError> {
        reading::read(text, rule)
    }

    /// The day of a text such as `2026-05-01`: four, two and two digits, and nothing else but white space around it.
    ///
    /// # Errors
    /// The text is anything else, or there is no such day.
    pub fn from_iso(text: &str) -> Result<Self, DateError> {
        let text = typed::trim(text);
        if text.is_empty() {
            return Err(DateError::Empty);
        }
        let [year, month, day] = numbers(text, [4, 2, 2], '-').ok_or(DateError::NotADate)?;
        Self::checked(year, month, day)
    }

    /// The day, or what is wrong with it.
    pub(super) fn checked(year: u16, month: u16, day: u16) -> Result<Self, DateError> {
        let month = u8::try_from(month)
            .ok()
            .filter(|month| (1..=12).contains(month))
            .ok_or(DateError::Month)?;
        if !(1..=9999).contains(&year) {
            return Err(DateError::Year);
        }
        let day = u8::try_from(day).unwrap_or_default();
        Self::new(year, month, day).ok_or(DateError::Day(days_in_month(year, month)))
    }

    /// 1 to 9999.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// 1 to 31.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The month that the day is in.
    pub const fn in_month(self) -> MonthValue {
        MonthValue::of(self)
    }

    /// 0 is Monday, 6 is Sunday.
    pub fn weekday(self) -> u8 {
        // 1 January 1970 was a Thursday.
        u8::try_from((self.days_since_1970() + 3).rem_euclid(7)).unwrap_or_default()
    }

    /// The number of the week, 1 to 53, as ISO 8601 counts: weeks begin on Monday, and week 1 has 4 January. So the
    /// first days of January may be in week 52 or 53, and the last of December in week 1.
    pub fn week(self) -> u8 {
        // A week is of the year that its Thursday is in.
        let days = self.days_since_1970() - i64::from(self.weekday()) + 3;
        let thursday = Self::from_days_since_1970(days);
        // No year has more than 53 weeks.
        u8::try_from((days - first_of_january(thursday.year)) / 7 + 1).unwrap_or(1)
    }

    /// Monday of the same week. In the first days of year 1, that is 1 January.
    #[must_use]
    pub fn first_of_week(self) -> Self {
        self.plus_days(-i64::from(self.weekday()))
    }

    /// How many days from one to the other; below zero where the other is before.
    pub fn days_until(self, other: Self) -> i64 {
        other.days_since_1970() - self.days_since_1970()
    }

    /// The day so many days later; earlier, where that is below zero. Never before [`MIN`](Self::MIN) or after
    /// [`MAX`](Self::MAX).
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        Self::from_days_since_1970(self.days_since_1970().saturating_add(days))
    }

    /// The same day so many months later, or earlier; the last day of the month, where that has fewer: a month after 31
    /// January is 28 or 29 February. Never before [`MIN`](Self::MIN) or after [`MAX`](Self::MAX).
    #[must_use]
    pub fn plus_months(self, months: i64) -> Self {
        const FIRST: i64 = 12;
        const LAST: i64 = 9999 * 12 + 11;
        let wanted = (i64::from(self.year) * 12 + i64::from(self.month) - 1).saturating_add(months);
        if wanted < FIRST {
            return Self::MIN;
        }
        if wanted > LAST {
            return Self::MAX;
        }
        let year = u16::try_from(wanted / 12).unwrap_or(1);
        let month = u8::try_from(wanted % 12 + 1).unwrap_or(1);
        Self {
            year,
            month,
            day: self.day.min(days_in_month(year, month)),
        }
    }

    /// The same day so many years later, or earlier; 28 February where there is no 29.
    #[must_use]
    pub fn plus_years(self, years: i64) -> Self {
        self.plus_months(years.saturating_mul(12))
    }

    /// How many whole years have gone by on another day: the age of one who was born on this. Below zero where the
    /// other is before. Who was born on 29 February is a year older on 1 March in other years than leap years.
    pub fn years_until(self, other: Self) -> i32 {
        let years = i32::from(other.year) - i32::from(self.year);
        years - i32::from((other.month, other.day) < (self.month, self.day))
    }

    /// Days before the first of March are counted as of the year before, so that a leap day is the last of its year.
    pub(super) fn days_since_1970(self) -> i64 {
        let (year, month) = (i64::from(self.year), i64::from(self.month));
        let (year, month) = if month > 2 {
            (year, month - 3)
        } else {
            (year - 1, month + 9)
        };
        let day_of_year = (153 * month + 2) / 5 + i64::from(self.day) - 1;
        365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year - 719_468
    }

    pub(super) fn from_days_since_1970(days: i64) -> Self {
        let days = days.clamp(-719_162, 2_932_896) + 719_468;
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let (year, month) = if month < 10 { (0, month + 3) } else { (1, month - 9) };
        let year = year + year_of_era + 400 * era;
        Self {
            year: u16::try_from(year).unwrap_or(1),
            month: u8::try_from(month).unwrap_or(1),
            day: u8::try_from(day).unwrap_or(1),
        }
    }
}

fn first_of_january(year: u16) -> i64 {
    DateValue { year, month: 1, day: 1 }.days_since_1970()
}

/// How many days a month has, 28 to 31. A month that is none has 31.
pub const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Exactly so many ASCII digits in each part.
pub(super) fn numbers<const PARTS: usize>(text: &str, lengths: [usize; PARTS], between: char) -> Option<[u16; PARTS]> {
    let mut parts = text.split(between);
    let mut numbers = [0; PARTS];
    for (number, length) in numbers.iter_mut().zip(lengths) {
        let part = parts.next()?;
        if part.len() != length || !part.bytes().all(|digit| digit.is_ascii_digit()) {
            return None;
        }
        *number = part.parse().ok()?;
    }
    parts.next().is_none().then_some(numbers)
}

/// Why a text is not a [`DateValue`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DateError {
    /// There is nothing but spaces.
    Empty,
    /// It is not a day, a month and a year.
    NotADate,
    /// The year is missing, and nothing tells which one is meant.
    NoYear,
    /// The year has neither two nor four digits, or is 0.
    Year,
    /// The month is not 1 to 12, nor a name.
    Month,
    /// The day is not one of the month, which has so many.
    Day(u8),
}

crate::words! { "date";
    EMPTY = { nb: "Skriv en dato, for eksempel 17.05.2026.", nn: "Skriv ein dato, til dømes 17.05.2026.", en: "Enter a date, for example 17.05.2026." };
    NOT_A_DATE = { nb: "Dette er ikke en dato. Skriv dag, måned og år, for eksempel 17.05.2026.", nn: "Dette er ikkje ein dato. Skriv dag, månad og år, til dømes 17.05.2026.", en: "This is not a date. Enter day, month and year, for example 17.05.2026." };
    NO_YEAR = { nb: "Året mangler. Skriv dag, måned og år, for eksempel 17.05.2026.", nn: "Året manglar. Skriv dag, månad og år, til dømes 17.05.2026.", en: "The year is missing. Enter day, month and year, for example 17.05.2026." };
    YEAR = { nb: "Året stemmer ikke. Skriv det med fire siffer, for eksempel 2026.", nn: "Året stemmer ikkje. Skriv det med fire siffer, til dømes 2026.", en: "The year is not right. Enter it with four digits, for example 2026." };
    MONTH = { nb: "Måneden stemmer ikke. Skriv dagen først, og så måneden, fra 1 til 12.", nn: "Månaden stemmer ikkje. Skriv dagen først, og så månaden, frå 1 til 12.", en: "The month is not right. Enter the day first, then the month, from 1 to 12." };
    DAY = { nb: "Dagen finnes ikke. Denne måneden har dagene fra 1 til {count}.", nn: "Dagen finst ikkje. Denne månaden har dagane frå 1 til {count}.", en: "There is no such day. This month has the days from 1 to {count}." };
}

value_errors! {
    DateError {
        Self::Empty => &EMPTY;
        Self::NotADate => &NOT_A_DATE;
        Self::NoYear => &NO_YEAR;
        Self::Year => &YEAR;
        Self::Month => &MONTH;
        Self::Day(last) => &DAY, count last;
    }
}

/// Reads what people type, by [`YearRule::FIXED`].
impl FromStr for DateValue {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::read(text, YearRule::FIXED)
    }
}

/// Day, month and year with points: `01.05.2026`.
impl fmt::Display for DateValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:02}.{:02}.{:04}", self.day, self.month, self.year)
    }
}

impl fmt::Debug for DateValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "DateValue({})", self.canonical())
    }
}

/// `2026-05-01`. Machines read nothing else.
impl FormValue for DateValue {
    fn canonical(&self) -> Cow<'_, str> {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.day).into()
    }

    fn from_canonical(text: &str) -> Result<Self, DateError> {
        Self::from_iso(text)
    }
}

serde_as_text!(DateValue);
