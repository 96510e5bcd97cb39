//! When something was said, as data has it and as people write it.

use super::super::formatted_value::format::{self, DateStyle};
use crate::{
    runtime::Language,
    values::{DateTimeValue, DateValue, TimeValue},
};

enum When {
    DateTime(DateTimeValue),
    Date(DateValue),
    Time(TimeValue),
}

fn read(text: &str) -> Option<When> {
    let at = text.parse().ok().map(When::DateTime);
    let date = || DateValue::from_iso(text).ok().map(When::Date);
    at.or_else(date).or_else(|| time_of_day(text).map(When::Time))
}

/// `14:02`.
fn time_of_day(text: &str) -> Option<TimeValue> {
    let (hour, minute) = text.trim().split_once(':')?;
    let number = |digits: &str| {
        let is_number = digits.len() == 2 && digits.bytes().all(|digit| digit.is_ascii_digit());
        is_number.then(|| digits.parse::<u8>().ok()).flatten()
    };
    TimeValue::new(number(hour)?, number(minute)?)
}

/// What a machine reads: nothing where it is no time. A text with a zone says more than what was read of it, and so stays.
pub(crate) fn machine_readable(text: &str) -> Option<String> {
    read(text).map(|_| text.trim().to_owned())
}

/// What is no time stays as it is.
pub(crate) fn written(text: &str, language: &Language) -> String {
    match read(text) {
        Some(When::DateTime(at)) => format::date_time(at, DateStyle::Long, language),
        Some(When::Date(date)) => format::date(date, DateStyle::Long, language),
        Some(When::Time(time)) => format::time(time, language),
        None => text.to_owned(),
    }
}
