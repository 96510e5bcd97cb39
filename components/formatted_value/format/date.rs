//! Dates and times, as a language writes them.

use super::words;
use crate::{
    runtime::{Language, Text, Word},
    values::{DateTimeValue, DateValue, TimeValue, calendar_words},
};

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
    say(
        calendar_words::MONTHS[usize::from(month.clamp(1, 12)) - 1],
        language,
        &[],
    )
}

/// The name of a month, 1 to 12, where there is little room: «des.».
pub fn short_month(month: u8, language: &Language) -> String {
    say(
        calendar_words::SHORT_MONTHS[usize::from(month.clamp(1, 12)) - 1],
        language,
        &[],
    )
}

/// The name of a day's day of the week.
pub fn weekday(date: DateValue, language: &Language) -> String {
    say(calendar_words::WEEKDAYS[usize::from(date.weekday() % 7)], language, &[])
}

/// A date as it is written in a language.
pub fn date(date: DateValue, style: DateStyle, language: &Language) -> String {
    let year = ("year", Text::from(date.year().to_string()));
    let words = || {
        let day = ("day", Text::from(date.day().to_string()));
        [day, ("month", month(date.month(), language).into()), year.clone()]
    };
    match style {
        DateStyle::Long => say(&words::LONG_DATE, language, &words()),
        DateStyle::DayMonth => say(&words::DAY_MONTH, language, &words()),
        DateStyle::MonthYear => say(&words::MONTH_YEAR, language, &words()),
        DateStyle::Short => {
            let day = ("day", Text::from(format!("{:02}", date.day())));
            let month = ("month", Text::from(format!("{:02}", date.month())));
            say(&words::SHORT_DATE, language, &[day, month, year])
        }
        DateStyle::Weekday => {
            let weekday = weekday(date, language);
            let long = say(&words::LONG_DATE, language, &words());
            say(
                &words::WEEKDAY_DATE,
                language,
                &[("weekday", weekday.into()), ("date", long.into())],
            )
        }
    }
}

/// A time of day: «14.30», in English «14:30».
pub fn time(time: TimeValue, language: &Language) -> String {
    let two_digits = |number: u8| Text::from(format!("{number:02}"));
    let values = [("hour", two_digits(time.hour())), ("minute", two_digits(time.minute()))];
    say(&words::TIME, language, &values)
}

/// A date with the time of day: «1. mai 2026 kl. 14.30».
pub fn date_time(at: DateTimeValue, style: DateStyle, language: &Language) -> String {
    let values = [
        ("date", date(at.date, style, language).into()),
        ("time", time(at.time, language).into()),
    ];
    say(&words::DATE_TIME, language, &values)
}

/// More days than this from today, and a date says more than a number of days.
const MOST_DAYS: u64 = 6;

/// A date as seen from today: «i dag», «i går», «om 3 dager»; the date itself where it is more than six days away.
pub fn relative_date(of: DateValue, today: DateValue, style: DateStyle, language: &Language) -> String {
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
