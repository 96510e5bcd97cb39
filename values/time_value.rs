//! [`TimeValue`]: a time of day.

use super::{
    FormValue,
    form_value::{serde_as_text, value_errors},
    typed,
};
use std::{borrow::Cow, fmt, str::FromStr};

/// An hour and a minute, 00:00 to 23:59.
///
/// ```
/// use felles::values::TimeValue;
///
/// for typed in ["9", "9.30", "09:30", "0930", "930", "kl. 9.30", "9,30"] {
///     assert_eq!(typed.parse::<TimeValue>()?.hour(), 9);
/// }
/// assert_eq!("9.30".parse::<TimeValue>()?.to_string(), "09:30");
/// assert_eq!("9 pm".parse::<TimeValue>()?.to_string(), "21:00");
/// # Ok::<(), felles::values::TimeError>(())
/// ```
///
/// One or two digits are an hour, three or four an hour and its minutes; a point, a colon, a comma or a space may stand
/// between. «kl.», «klokken» or «klokka» may stand before, `am` or `pm` after. Seconds are taken where they are zero,
/// as programs write them. The day begins at 00:00; 24:00 is not a time of it.
///
/// [`Display`](fmt::Display) and the canonical text are the same, `09:30`, which Språkrådet has for people and HTML for
/// machines.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeValue {
    hour: u8,
    minute: u8,
}

impl TimeValue {
    /// 00:00.
    pub const MIDNIGHT: Self = Self { hour: 0, minute: 0 };

    /// The time, if there is such a time.
    pub const fn new(hour: u8, minute: u8) -> Option<Self> {
        if hour < 24 && minute < 60 {
            Some(Self { hour, minute })
        } else {
            None
        }
    }

    /// 0 to 23.
    pub const fn hour(self) -> u8 {
        self.hour
    }

    /// 0 to 59.
    pub const fn minute(self) -> u8 {
        self.minute
    }

    /// Minutes since the day began, 0 to 1439.
    pub const fn minute_of_day(self) -> u16 {
        self.hour as u16 * 60 + self.minute as u16
    }

    fn checked(hour: u16, minute: u16) -> Result<Self, TimeError> {
        let hour = u8::try_from(hour)
            .ok()
            .filter(|hour| *hour < 24)
            .ok_or(TimeError::Hour)?;
        let minute = u8::try_from(minute)
            .ok()
            .filter(|minute| *minute < 60)
            .ok_or(TimeError::Minute)?;
        Ok(Self { hour, minute })
    }
}

/// Why a text is not a [`TimeValue`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeError {
    /// There is nothing but spaces.
    Empty,
    /// It is not an hour and minutes.
    NotATime,
    /// The hour is not 0 to 23.
    Hour,
    /// The minute is not 0 to 59.
    Minute,
}

crate::words! { "time";
    EMPTY = { nb: "Skriv et klokkeslett, for eksempel 09:30.", nn: "Skriv eit klokkeslett, til dømes 09:30.", en: "Enter a time, for example 09:30." };
    NOT_A_TIME = { nb: "Dette er ikke et klokkeslett. Skriv timer og minutter, for eksempel 09:30.", nn: "Dette er ikkje eit klokkeslett. Skriv timar og minutt, til dømes 09:30.", en: "This is not a time. Enter hours and minutes, for example 09:30." };
    HOUR = { nb: "Timen stemmer ikke. Skriv et tall fra 00 til 23, for eksempel 09:30.", nn: "Timen stemmer ikkje. Skriv eit tal frå 00 til 23, til dømes 09:30.", en: "The hour is not right. Enter a number from 00 to 23, for example 09:30." };
    MINUTE = { nb: "Minuttene stemmer ikke. Skriv et tall fra 00 til 59, for eksempel 09:30.", nn: "Minutta stemmer ikkje. Skriv eit tal frå 00 til 59, til dømes 09:30.", en: "The minutes are not right. Enter a number from 00 to 59, for example 09:30." };
}

value_errors! {
    TimeError {
        Self::Empty => &EMPTY;
        Self::NotATime => &NOT_A_TIME;
        Self::Hour => &HOUR;
        Self::Minute => &MINUTE;
    }
}

/// Reads what people type.
impl FromStr for TimeValue {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = typed::trim(text);
        if text.is_empty() {
            return Err(TimeError::Empty);
        }
        let (text, half) = without_half_of_day(without_clock(text));
        let (numbers, count) = numbers(text).ok_or(TimeError::NotATime)?;
        let (hour, minute) = match numbers.get(..count) {
            Some([(hour, 1 | 2)]) => (*hour, 0),
            Some([(both, 3 | 4)]) => (both / 100, both % 100),
            Some([(hour, 1 | 2), (minute, 2)] | [(hour, 1 | 2), (minute, 2), (0, 2)]) => (*hour, *minute),
            _ => return Err(TimeError::NotATime),
        };
        let hour = match half {
            None => hour,
            Some(_) if !(1..=12).contains(&hour) => return Err(TimeError::Hour),
            Some(half) => hour % 12 + half,
        };
        Self::checked(hour, minute)
    }
}

/// The rest after «kl.».
fn without_clock(text: &str) -> &str {
    let found = ["klokken", "klokka", "kl."]
        .iter()
        .find_map(|word| typed::without_start(text, word));
    typed::trim(found.or_else(|| typed::without_start(text, "kl")).unwrap_or(text))
}

/// The rest before `am` or `pm`, and how many hours that half of the day begins at.
fn without_half_of_day(text: &str) -> (&str, Option<u16>) {
    let found = [("am", 0), ("a.m.", 0), ("pm", 12), ("p.m.", 12)]
        .into_iter()
        .find_map(|(word, hours)| Some((typed::without_end(text, word)?, hours)));
    found.map_or((text, None), |(rest, hours)| (typed::trim(rest), Some(hours)))
}

/// Up to three numbers with how many digits they have, and how many there are, with one mark and spaces between.
/// Nothing where there is anything else.
fn numbers(text: &str) -> Option<([(u16, u8); 3], usize)> {
    let mut numbers = [(0_u16, 0_u8); 3];
    let mut count = 0_usize;
    let mut is_open = false;
    let mut marks = 0;
    for letter in text.chars() {
        if let Some(value) = typed::digit(letter) {
            if !is_open {
                count += 1;
                is_open = true;
                marks = 0;
            }
            let (number, digits) = numbers.get_mut(count.checked_sub(1)?)?;
            *number = number.saturating_mul(10).saturating_add(u16::from(value));
            *digits = u8::saturating_add(*digits, 1);
        } else if typed::is_space(letter) {
            is_open = false;
        } else if matches!(letter, ':' | '.' | ',') && count > 0 && marks == 0 {
            marks = 1;
            is_open = false;
        } else {
            return None;
        }
    }
    // A point at the end ends a sentence; a colon does not.
    (marks == 0 || text.ends_with('.')).then_some((numbers, count))
}

/// What people and machines read: `09:30`.
impl fmt::Display for TimeValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:02}:{:02}", self.hour, self.minute)
    }
}

impl fmt::Debug for TimeValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "TimeValue({self})")
    }
}

impl FormValue for TimeValue {
    fn canonical(&self) -> Cow<'_, str> {
        self.to_string().into()
    }
}

serde_as_text!(TimeValue);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_type_them() {
        for (text, read) in [
            ("9", "09:00"),
            ("09", "09:00"),
            ("930", "09:30"),
            ("0930", "09:30"),
            ("9.30", "09:30"),
            ("9:30", "09:30"),
            ("9,30", "09:30"),
            ("9 30", "09:30"),
            ("09 : 30", "09:30"),
            ("kl. 9", "09:00"),
            ("kl 9.30", "09:30"),
            ("Kl.0930", "09:30"),
            ("klokken 9", "09:00"),
            ("klokka 21.15", "21:15"),
            ("09:30:00", "09:30"),
            ("9.30.", "09:30"),
            ("0", "00:00"),
            ("0000", "00:00"),
            ("23:59", "23:59"),
            ("9 pm", "21:00"),
            ("9:30pm", "21:30"),
            ("12 am", "00:00"),
            ("12.30 p.m.", "12:30"),
            ("٩:٣٠", "09:30"),
        ] {
            assert_eq!(
                text.parse::<TimeValue>().map(|time| time.to_string()),
                Ok(read.to_owned()),
                "{text}"
            );
        }
        for (text, error) in [
            ("", TimeError::Empty),
            ("kl.", TimeError::NotATime),
            ("ni", TimeError::NotATime),
            ("9.3", TimeError::NotATime),
            ("9:", TimeError::NotATime),
            (":30", TimeError::NotATime),
            ("9::30", TimeError::NotATime),
            ("9-30", TimeError::NotATime),
            ("-9", TimeError::NotATime),
            ("09:30:15", TimeError::NotATime),
            ("09:30:00:00", TimeError::NotATime),
            ("12345", TimeError::NotATime),
            ("24:00", TimeError::Hour),
            ("2400", TimeError::Hour),
            ("13 pm", TimeError::Hour),
            ("0 am", TimeError::Hour),
            ("9:60", TimeError::Minute),
            ("0999", TimeError::Minute),
        ] {
            assert_eq!(text.parse::<TimeValue>(), Err(error), "{text}");
        }
    }

    #[test]
    fn every_minute_of_the_day_is_read_as_it_is_shown() {
        for minute in 0..24 * 60_u16 {
            let part = |number: u16| u8::try_from(number).expect("small");
            let time = TimeValue::new(part(minute / 60), part(minute % 60)).expect("a time");
            assert_eq!(time.to_string().parse(), Ok(time));
            assert_eq!(time.minute_of_day(), minute);
        }
        assert_eq!((TimeValue::new(24, 0), TimeValue::new(0, 60)), (None, None));
    }
}
