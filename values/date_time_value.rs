//! [`DateTimeValue`]: a time on a date, in Norway.

use super::{
    DateError, DateValue, FormValue, Language, TimeError, TimeValue, ValueError, Word, date_value::numbers,
    form_value::serde_as_text, typed,
};
use std::{borrow::Cow, error::Error, fmt, str::FromStr};

/// A time on a date, as clocks in Norway show it.
///
/// ```
/// use felles::values::{DateTimeValue, FormValue};
///
/// let summer: DateTimeValue = "2026-07-01T22:30:00Z".parse()?;
/// assert_eq!(summer.to_string(), "02.07.2026 kl. 00:30");
/// assert_eq!(summer.canonical(), "2026-07-02T00:30");
/// # Ok::<(), felles::values::DateTimeError>(())
/// ```
///
/// People are asked for it in two fields; what is typed in them is read with a space between.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTimeValue {
    /// The day.
    pub date: DateValue,
    /// The time of that day.
    pub time: TimeValue,
}

const MINUTES_A_DAY: i64 = 24 * 60;

impl DateTimeValue {
    /// The time in Norway so many milliseconds after the beginning of 1970 in UTC: what `Date.now()` gives. None where that
    /// is no number. Its [`date`](Self::date) is today.
    pub fn from_unix_ms(milliseconds: f64) -> Option<Self> {
        // Beyond this no year has four digits.
        const MOST: f64 = 2.6e14;
        if !milliseconds.is_finite() || milliseconds.abs() > MOST {
            return None;
        }
        #[allow(clippy::cast_possible_truncation, reason = "the range was looked at")]
        Some(Self::in_norway((milliseconds / 60_000.0).floor() as i64))
    }

    /// Milliseconds from the beginning of 1970 in UTC: what `Date` takes. The hour that clocks in Norway show twice, the last
    /// Sunday of October, is the first of the two; in the one that they leave out, the last Sunday of March, the clock was
    /// not yet turned.
    ///
    /// ```
    /// use felles::values::DateTimeValue;
    ///
    /// let summer: DateTimeValue = "2026-07-02T00:30".parse()?;
    /// assert_eq!(summer.to_unix_ms(), 1_782_945_000_000);
    /// # Ok::<(), felles::values::DateTimeError>(())
    /// ```
    pub fn to_unix_ms(self) -> i64 {
        let local = self.date.days_since_1970() * MINUTES_A_DAY + i64::from(self.time.minute_of_day());
        let in_summer = local - 120;
        let utc = if Self::in_norway(in_summer) == self {
            in_summer
        } else {
            local - 60
        };
        utc * 60_000
    }

    /// By the rule that has held since 1996: summer time from the last Sunday of March to that of October, at 01:00 UTC.
    fn in_norway(utc_minutes: i64) -> Self {
        let year = DateValue::from_days_since_1970(utc_minutes.div_euclid(MINUTES_A_DAY)).year();
        let change = |month| last_sunday(year, month).days_since_1970() * MINUTES_A_DAY + 60;
        let is_summer = (change(3)..change(10)).contains(&utc_minutes);
        Self::from_minutes(utc_minutes + if is_summer { 120 } else { 60 })
    }

    fn from_minutes(minutes: i64) -> Self {
        let of_day = minutes.rem_euclid(MINUTES_A_DAY);
        let part = |number: i64| u8::try_from(number).unwrap_or_default();
        Self {
            date: DateValue::from_days_since_1970(minutes.div_euclid(MINUTES_A_DAY)),
            time: TimeValue::new(part(of_day / 60), part(of_day % 60)).unwrap_or(TimeValue::MIDNIGHT),
        }
    }
}

/// March and October have 31 days.
fn last_sunday(year: u16, month: u8) -> DateValue {
    let last = DateValue::new(year, month, 31).unwrap_or(DateValue::MIN);
    last.plus_days(-i64::from((last.weekday() + 1) % 7))
}

/// Why a text is not a [`DateTimeValue`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DateTimeError {
    /// There is nothing but spaces.
    Empty,
    /// It is not a date and a time.
    NotADateTime,
    /// The date is missing, or is none.
    Date(DateError),
    /// The time is missing, or is none.
    Time(TimeError),
}

crate::words! { "date_time";
    EMPTY = { nb: "Skriv dato og klokkeslett, for eksempel 17.05.2026 14:30.", nn: "Skriv dato og klokkeslett, til dømes 17.05.2026 14:30.", en: "Enter a date and a time, for example 17.05.2026 14:30." };
    NOT_A_DATE_TIME = { nb: "Dette er ikke en dato med klokkeslett. Skriv begge, for eksempel 17.05.2026 14:30.", nn: "Dette er ikkje ein dato med klokkeslett. Skriv begge, til dømes 17.05.2026 14:30.", en: "This is not a date with a time. Enter both, for example 17.05.2026 14:30." };
}

impl ValueError for DateTimeError {
    fn word(&self) -> &'static Word {
        match self {
            Self::Empty => &EMPTY,
            Self::NotADateTime => &NOT_A_DATE_TIME,
            Self::Date(error) => error.word(),
            Self::Time(error) => error.word(),
        }
    }

    fn count(&self) -> Option<u64> {
        match self {
            Self::Date(error) => error.count(),
            _ => None,
        }
    }
}

/// In English, for logs.
impl fmt::Display for DateTimeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message(&Language::En))
    }
}

impl Error for DateTimeError {}

/// Reads a date, `T` or a space, and a time with or without seconds. Without a zone it is the time in Norway; with `Z` or an
/// offset such as `+02:00` it is taken to the time in Norway.
///
/// Reads also what people type: a date as a [`DateValue`] has it, a space or «kl.», and a [`TimeValue`].
impl FromStr for DateTimeValue {
    type Err = DateTimeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = typed::trim(text);
        if text.is_empty() {
            return Err(DateTimeError::Empty);
        }
        from_machine(text).map_or_else(|| from_typed(text), Ok)
    }
}

fn from_machine(text: &str) -> Option<DateTimeValue> {
    let (date, rest) = text.split_once(['T', 't', ' '])?;
    at(DateValue::from_iso(date).ok()?, rest)
}

fn from_typed(text: &str) -> Result<DateTimeValue, DateTimeError> {
    let date: Result<DateValue, _> = text.parse();
    if date.is_ok() {
        return Err(DateTimeError::Time(TimeError::Empty));
    }
    let clock = text.to_ascii_lowercase().find("kl");
    let parts = match clock {
        Some(at) => Some(text.split_at(at)),
        None => text.rsplit_once(typed::is_space),
    };
    let Some((date, time)) = parts else {
        let is_time = text.contains([':', '.']) && text.parse::<TimeValue>().is_ok();
        return Err(if is_time {
            DateTimeError::Date(DateError::Empty)
        } else {
            DateTimeError::NotADateTime
        });
    };
    Ok(DateTimeValue {
        date: date.parse().map_err(DateTimeError::Date)?,
        time: time.parse().map_err(DateTimeError::Time)?,
    })
}

fn at(date: DateValue, rest: &str) -> Option<DateTimeValue> {
    let zone = rest.find(['Z', 'z', '+', '-']);
    let (time, zone) = zone.map_or((rest, None), |at| (&rest[..at], Some(&rest[at..])));
    let (time, fraction) = time.split_once(['.', ',']).unwrap_or((time, "0"));
    let with_seconds = numbers(time, [2, 2, 2], ':');
    let [hour, minute] = with_seconds
        .map(|[hour, minute, _]| [hour, minute])
        .or_else(|| numbers(time, [2, 2], ':'))?;
    // A leap second is a second 60.
    let seconds_exist = with_seconds.is_none_or(|[.., second]| second <= 60);
    let fraction_exists = !fraction.is_empty() && fraction.bytes().all(|digit| digit.is_ascii_digit());
    if !seconds_exist || !fraction_exists {
        return None;
    }
    let time = TimeValue::new(u8::try_from(hour).ok()?, u8::try_from(minute).ok()?)?;
    let Some(zone) = zone else {
        return Some(DateTimeValue { date, time });
    };
    let minutes = date.days_since_1970() * MINUTES_A_DAY + i64::from(time.minute_of_day());
    Some(DateTimeValue::in_norway(minutes - offset(zone)?))
}

/// Minutes that a zone is before UTC.
fn offset(zone: &str) -> Option<i64> {
    if zone.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let sign = if zone.starts_with('-') { -1 } else { 1 };
    let zone = zone.get(1..)?;
    let parts = numbers(zone, [2, 2], ':').or_else(|| {
        let all = numbers(zone, [4], ':')?[0];
        Some([all / 100, all % 100])
    });
    let [hours, minutes] = parts.or_else(|| Some([numbers(zone, [2], ':')?[0], 0]))?;
    (hours < 24 && minutes < 60).then(|| sign * (i64::from(hours) * 60 + i64::from(minutes)))
}

/// The date, and the time: `17.05.2026 kl. 14:30`.
impl fmt::Display for DateTimeValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} kl. {}", self.date, self.time)
    }
}

impl fmt::Debug for DateTimeValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "DateTimeValue({})", self.canonical())
    }
}

/// `2026-05-01T14:30`, the time in Norway.
impl FormValue for DateTimeValue {
    fn canonical(&self) -> Cow<'_, str> {
        format!("{}T{}", self.date.canonical(), self.time).into()
    }
}

serde_as_text!(DateTimeValue);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_with_a_zone_are_taken_to_norway() {
        for (text, norwegian) in [
            ("2026-01-15T12:00:00Z", "2026-01-15T13:00"),
            ("2026-07-15T12:00:00Z", "2026-07-15T14:00"),
            // The clock goes from 02 to 03 on the last Sunday of March, and from 03 to 02 on that of October.
            ("2026-03-29T00:59:59Z", "2026-03-29T01:59"),
            ("2026-03-29T01:00:00Z", "2026-03-29T03:00"),
            ("2026-10-25T00:59:00Z", "2026-10-25T02:59"),
            ("2026-10-25T01:00:00Z", "2026-10-25T02:00"),
            ("2025-12-31T23:30Z", "2026-01-01T00:30"),
            ("2026-05-01T14:30+02:00", "2026-05-01T14:30"),
            ("2026-05-01T14:30-0500", "2026-05-01T21:30"),
            ("2026-05-01T14:30:15.123+05", "2026-05-01T11:30"),
            ("2026-05-01 14:30", "2026-05-01T14:30"),
            ("2026-05-01T14:30:60", "2026-05-01T14:30"),
        ] {
            assert_eq!(
                text.parse::<DateTimeValue>().map(|at| at.canonical().into_owned()),
                Ok(norwegian.to_owned()),
                "{text}"
            );
        }
        for text in [
            "",
            "2026-05-01",
            "2026-05-01T",
            "2026-05-01T24:00",
            "2026-05-01T12",
            "2026-05-01T12:60",
            "2026-05-01T12:00:61",
            "2026-05-01T12:00+24:00",
            "2026-05-01T12:00+",
            "2026-05-01T12:00Zz",
            "2026-05-01T12:00.Z",
            "2026-05-01T12:00+å1",
            "2026-02-30T12:00",
        ] {
            assert!(text.parse::<DateTimeValue>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn what_is_typed_in_two_fields_is_read() {
        for (text, read) in [
            ("17.05.2026 14:30", "2026-05-17T14:30"),
            ("17.05.2026 kl. 14:30", "2026-05-17T14:30"),
            ("17. mai 2026 9", "2026-05-17T09:00"),
            ("170526 0930", "2026-05-17T09:30"),
            ("17 5 2026 14.30", "2026-05-17T14:30"),
            ("17.05.2026\u{a0}Kl 9", "2026-05-17T09:00"),
            ("2026-05-17 9.30", "2026-05-17T09:30"),
        ] {
            assert_eq!(
                text.parse::<DateTimeValue>().map(|at| at.canonical().into_owned()),
                Ok(read.to_owned()),
                "{text}"
            );
        }
        for (text, error) in [
            (" ", DateTimeError::Empty),
            ("17.05.2026", DateTimeError::Time(TimeError::Empty)),
            ("17. mai 2026 ", DateTimeError::Time(TimeError::Empty)),
            (" 14:30", DateTimeError::Date(DateError::Empty)),
            ("31.04.2026 14:30", DateTimeError::Date(DateError::Day(30))),
            ("17.05.2026 25:00", DateTimeError::Time(TimeError::Hour)),
            ("snart", DateTimeError::NotADateTime),
        ] {
            assert_eq!(text.parse::<DateTimeValue>(), Err(error), "{text:?}");
        }
        let at = DateTimeValue {
            date: DateValue::MAX,
            time: TimeValue::MIDNIGHT,
        };
        assert_eq!(at.to_string().parse(), Ok(at));
    }

    #[test]
    fn times_in_norway_are_taken_to_utc() {
        for (norwegian, utc) in [
            ("2026-01-15T13:00", "2026-01-15T12:00Z"),
            ("2026-07-15T14:00", "2026-07-15T12:00Z"),
            ("2026-01-01T00:30", "2025-12-31T23:30Z"),
            ("2026-03-29T01:59", "2026-03-29T00:59Z"),
            ("2026-03-29T02:30", "2026-03-29T01:30Z"),
            ("2026-03-29T03:00", "2026-03-29T01:00Z"),
            ("2026-10-25T01:59", "2026-10-24T23:59Z"),
            ("2026-10-25T02:30", "2026-10-25T00:30Z"),
            ("2026-10-25T03:00", "2026-10-25T02:00Z"),
        ] {
            let at: DateTimeValue = norwegian.parse().expect("a time");
            let written: DateTimeValue = utc.trim_end_matches('Z').parse().expect("a time");
            let minutes = written.date.days_since_1970() * MINUTES_A_DAY + i64::from(written.time.minute_of_day());
            assert_eq!(at.to_unix_ms(), minutes * 60_000, "{norwegian}");
        }
        assert_eq!(DateTimeValue::from_unix_ms(0.0).map(DateTimeValue::to_unix_ms), Some(0));
    }

    #[test]
    fn the_clock_of_a_browser_gives_the_day_in_norway() {
        let at = |milliseconds: f64| DateTimeValue::from_unix_ms(milliseconds).map(|at| at.canonical().into_owned());
        assert_eq!(at(0.0).as_deref(), Some("1970-01-01T01:00"));
        assert_eq!(at(1_782_858_600_000.0).as_deref(), Some("2026-07-01T00:30"));
        assert_eq!(at(-1.0).as_deref(), Some("1970-01-01T00:59"));
        for wrong in [f64::NAN, f64::INFINITY, 1e300] {
            assert_eq!(at(wrong), None);
        }
    }
}
