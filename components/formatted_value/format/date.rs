//! Dates and times. Days are counted from 1 January 1970, in the Gregorian calendar, also before it was in use.

use super::words;
use crate::runtime::{Language, Text, Word};
use std::{fmt, str::FromStr};

/// A day: a year from 1 to 9999, a month and a day that are there.
///
/// ```
/// use felles::components::formatted_value::format::CalendarDate;
///
/// let date: CalendarDate = "2026-05-01".parse()?;
/// assert_eq!(date.plus_days(31).to_string(), "2026-06-01");
/// assert!("2026-02-29".parse::<CalendarDate>().is_err());
/// # Ok::<(), felles::components::formatted_value::format::NotADate>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CalendarDate {
    year: u16,
    month: u8,
    day: u8,
}

/// The text is not a date.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not a date such as 2026-05-01")]
pub struct NotADate(pub String);

/// The text is not a time on a date.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not a date and time such as 2026-05-01T14:30 or 2026-05-01T12:30:00Z")]
pub struct NotADateTime(pub String);

impl CalendarDate {
    /// The day, if there is such a day: years 1 to 9999, months and days from 1.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let exists = (1..=9999).contains(&year) && (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
        exists.then_some(Self { year, month, day })
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

    /// 0 is Monday, 6 is Sunday.
    pub fn weekday(self) -> u8 {
        // 1 January 1970 was a Thursday.
        u8::try_from((self.days_since_1970() + 3).rem_euclid(7)).unwrap_or_default()
    }

    /// How many days from one to the other; below zero where the other is before.
    pub fn days_until(self, other: Self) -> i64 {
        other.days_since_1970() - self.days_since_1970()
    }

    /// The day so many days later; earlier, where that is below zero. Never before year 1 or after 9999.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        Self::from_days_since_1970(self.days_since_1970().saturating_add(days))
    }

    /// Days before the first of March are counted as of the year before, so that a leap day is the last of its year.
    fn days_since_1970(self) -> i64 {
        let (year, month) = (i64::from(self.year), i64::from(self.month));
        let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
        let day_of_year = (153 * month + 2) / 5 + i64::from(self.day) - 1;
        365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year - 719_468
    }

    fn from_days_since_1970(days: i64) -> Self {
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

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Reads `year-month-day` with four, two and two digits, and nothing else but white space around it.
impl FromStr for CalendarDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let trimmed = text.trim();
        let read = || {
            let [year, month, day] = digits(trimmed, [4, 2, 2], '-')?;
            Self::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
        };
        read().ok_or_else(|| NotADate(text.chars().take(40).collect()))
    }
}

/// Exactly so many digits in each part.
fn digits<const PARTS: usize>(text: &str, lengths: [usize; PARTS], between: char) -> Option<[u16; PARTS]> {
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

/// What a machine reads: `2026-05-01`.
impl fmt::Display for CalendarDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// An hour and a minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay {
    hour: u8,
    minute: u8,
}

impl TimeOfDay {
    /// The time, if there is such a time: 00:00 to 23:59.
    pub fn new(hour: u8, minute: u8) -> Option<Self> {
        (hour < 24 && minute < 60).then_some(Self { hour, minute })
    }

    /// 0 to 23.
    pub const fn hour(self) -> u8 {
        self.hour
    }

    /// 0 to 59.
    pub const fn minute(self) -> u8 {
        self.minute
    }
}

/// What a machine reads: `14:30`.
impl fmt::Display for TimeOfDay {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:02}:{:02}", self.hour, self.minute)
    }
}

/// A time on a date, as clocks in Norway show it.
///
/// ```
/// use felles::components::formatted_value::format::DateTime;
///
/// let summer: DateTime = "2026-07-01T22:30:00Z".parse()?;
/// assert_eq!(summer.to_string(), "2026-07-02T00:30");
/// # Ok::<(), felles::components::formatted_value::format::NotADateTime>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime {
    /// The day.
    pub date: CalendarDate,
    /// The time of that day.
    pub time: TimeOfDay,
}

const MINUTES_A_DAY: i64 = 24 * 60;

impl DateTime {
    /// The time in Norway so many milliseconds after the beginning of 1970 in UTC: what `Date.now()` gives. None where that
    /// is no number.
    pub fn from_unix_ms(milliseconds: f64) -> Option<Self> {
        // Beyond this no year has four digits.
        const MOST: f64 = 2.6e14;
        if !milliseconds.is_finite() || milliseconds.abs() > MOST {
            return None;
        }
        #[allow(clippy::cast_possible_truncation, reason = "the range was looked at")]
        Some(Self::in_norway((milliseconds / 60_000.0).floor() as i64))
    }

    /// By the rule that has held since 1996: summer time from the last Sunday of March to that of October, at 01:00 UTC.
    fn in_norway(utc_minutes: i64) -> Self {
        let year = CalendarDate::from_days_since_1970(utc_minutes.div_euclid(MINUTES_A_DAY)).year;
        let change = |month| last_sunday(year, month).days_since_1970() * MINUTES_A_DAY + 60;
        let is_summer = (change(3)..change(10)).contains(&utc_minutes);
        Self::from_minutes(utc_minutes + if is_summer { 120 } else { 60 })
    }

    fn from_minutes(minutes: i64) -> Self {
        let of_day = minutes.rem_euclid(MINUTES_A_DAY);
        Self {
            date: CalendarDate::from_days_since_1970(minutes.div_euclid(MINUTES_A_DAY)),
            time: TimeOfDay {
                hour: u8::try_from(of_day / 60).unwrap_or_default(),
                minute: u8::try_from(of_day % 60).unwrap_or_default(),
            },
        }
    }
}

/// March and October have 31 days.
fn last_sunday(year: u16, month: u8) -> CalendarDate {
    let last = CalendarDate { year, month, day: 31 };
    last.plus_days(-i64::from((last.weekday() + 1) % 7))
}

/// Reads a date, `T` or a space, and a time with or without seconds. Without a zone it is the time in Norway; with `Z` or an
/// offset such as `+02:00` it is taken to the time in Norway.
impl FromStr for DateTime {
    type Err = NotADateTime;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        read_date_time(text.trim()).ok_or_else(|| NotADateTime(text.chars().take(40).collect()))
    }
}

fn read_date_time(text: &str) -> Option<DateTime> {
    let (date, rest) = text.split_once(['T', 't', ' '])?;
    let date: CalendarDate = date.parse().ok()?;
    let zone = rest.find(['Z', 'z', '+', '-']);
    let (time, zone) = zone.map_or((rest, None), |at| (&rest[..at], Some(&rest[at..])));
    let (time, fraction) = time.split_once(['.', ',']).unwrap_or((time, "0"));
    let with_seconds = digits(time, [2, 2, 2], ':');
    let [hour, minute] = with_seconds.map(|[hour, minute, _]| [hour, minute]).or_else(|| digits(time, [2, 2], ':'))?;
    // A leap second is a second 60.
    let seconds_exist = with_seconds.is_none_or(|[.., second]| second <= 60);
    let fraction_exists = !fraction.is_empty() && fraction.bytes().all(|digit| digit.is_ascii_digit());
    if !seconds_exist || !fraction_exists {
        return None;
    }
    let time = TimeOfDay::new(u8::try_from(hour).ok()?, u8::try_from(minute).ok()?)?;
    let Some(zone) = zone else { return Some(DateTime { date, time }) };
    let minutes = date.days_since_1970() * MINUTES_A_DAY + i64::from(hour) * 60 + i64::from(minute);
    Some(DateTime::in_norway(minutes - offset(zone)?))
}

/// Minutes that a zone is before UTC.
fn offset(zone: &str) -> Option<i64> {
    if zone.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let sign = if zone.starts_with('-') { -1 } else { 1 };
    let zone = zone.get(1..)?;
    let parts = digits(zone, [2, 2], ':').or_else(|| {
        let all = digits(zone, [4], ':')?[0];
        Some([all / 100, all % 100])
    });
    let [hours, minutes] = parts.or_else(|| Some([digits(zone, [2], ':')?[0], 0]))?;
    (hours < 24 && minutes < 60).then(|| sign * (i64::from(hours) * 60 + i64::from(minutes)))
}

/// What a machine reads: `2026-05-01T14:30`.
impl fmt::Display for DateTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}T{}", self.date, self.time)
    }
}

crate::variants! {
    /// How a date is written.
    pub enum DateStyle {
        /// In words: «1. mai 2026».
        #[default]
        Long = "long",
        /// In digits: «01.05.2026».
        Short = "short",
        /// With the day of the week: «fredag 1. mai 2026».
        Weekday = "weekday",
        /// Without the year: «1. mai».
        DayMonth = "day-month",
        /// The month alone: «mai 2026».
        MonthYear = "month-year",
    }
}

fn say(word: &'static Word, language: &Language, values: &[(&'static str, Text)]) -> String {
    word.say(language, None, values).to_string()
}

/// The name of a month, 1 to 12; the nearest of them for any other number.
pub fn month(month: u8, language: &Language) -> String {
    say(words::MONTHS[usize::from(month.clamp(1, 12)) - 1], language, &[])
}

/// The name of a month, 1 to 12, where there is little room: «des.».
pub fn short_month(month: u8, language: &Language) -> String {
    say(words::SHORT_MONTHS[usize::from(month.clamp(1, 12)) - 1], language, &[])
}

/// The name of a day's day of the week.
pub fn weekday(date: CalendarDate, language: &Language) -> String {
    say(words::WEEKDAYS[usize::from(date.weekday() % 7)], language, &[])
}

/// A date as it is written in a language.
pub fn date(date: CalendarDate, style: DateStyle, language: &Language) -> String {
    let year = ("year", Text::from(date.year.to_string()));
    let words = || {
        let day = ("day", Text::from(date.day.to_string()));
        [day, ("month", month(date.month, language).into()), year.clone()]
    };
    match style {
        DateStyle::Long => say(&words::LONG_DATE, language, &words()),
        DateStyle::DayMonth => say(&words::DAY_MONTH, language, &words()),
        DateStyle::MonthYear => say(&words::MONTH_YEAR, language, &words()),
        DateStyle::Short => {
            let day = ("day", Text::from(format!("{:02}", date.day)));
            let month = ("month", Text::from(format!("{:02}", date.month)));
            say(&words::SHORT_DATE, language, &[day, month, year])
        }
        DateStyle::Weekday => {
            let weekday = weekday(date, language);
            let long = say(&words::LONG_DATE, language, &words());
            say(&words::WEEKDAY_DATE, language, &[("weekday", weekday.into()), ("date", long.into())])
        }
    }
}

/// A time of day: «14.30», in English «14:30».
pub fn time(time: TimeOfDay, language: &Language) -> String {
    let two_digits = |number: u8| Text::from(format!("{number:02}"));
    let values = [("hour", two_digits(time.hour)), ("minute", two_digits(time.minute))];
    say(&words::TIME, language, &values)
}

/// A date with the time of day: «1. mai 2026 kl. 14.30».
pub fn date_time(at: DateTime, style: DateStyle, language: &Language) -> String {
    let values = [("date", date(at.date, style, language).into()), ("time", time(at.time, language).into())];
    say(&words::DATE_TIME, language, &values)
}

/// More days than this from today, and a date says more than a number of days.
const MOST_DAYS: u64 = 6;

/// A date as seen from today: «i dag», «i går», «om 3 dager»; the date itself where it is more than six days away.
pub fn relative_date(of: CalendarDate, today: CalendarDate, style: DateStyle, language: &Language) -> String {
    let days = today.days_until(of);
    let count = days.unsigned_abs();
    match days {
        0 => say(&words::TODAY, language, &[]),
        -1 => say(&words::YESTERDAY, language, &[]),
        1 => say(&words::TOMORROW, language, &[]),
        _ if count > MOST_DAYS => date(of, style, language),
        ..0 => words::DAYS_AGO.say(language, Some(count), &[]).to_string(),
        _ => words::IN_DAYS.say(language, Some(count), &[]).to_string(),
    }
}
