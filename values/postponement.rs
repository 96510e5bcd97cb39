//! [`Postponement`]: so long, or until then.

use super::{
    DateTimeError, DateTimeValue, DateValue, Duration, FormValue, Language, TimeValue, ValueError, Word,
    form_value::serde_as_text, typed,
};
use std::{borrow::Cow, error::Error, fmt, str::FromStr};

/// How long something is put off: for a time, or until one.
///
/// ```
/// use felles::values::{Duration, DurationUnit, FormValue, Postponement};
///
/// let week: Postponement = "P1W".parse()?;
/// assert_eq!(week, Postponement::For(Duration::new(1, DurationUnit::Weeks)));
/// assert_eq!(week.to_string(), "1 uke");
///
/// let until: Postponement = "17.05.2026 14:30".parse()?;
/// assert_eq!(until.canonical(), "2026-05-17T14:30");
/// # Ok::<(), felles::values::PostponementError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Postponement {
    /// So long from now.
    For(Duration),
    /// Until then, by clocks in Norway.
    Until(DateTimeValue),
}

impl Postponement {
    /// What stands before a time in what a form sends: the choice of a time of one's own.
    pub const UNTIL: &'static str = "until";

    /// When it ends, as seen from a time. Nothing where a number of hours or minutes leads past the last day there is.
    pub fn end(self, now: DateTimeValue) -> Option<DateTimeValue> {
        match self {
            Self::Until(end) => Some(end),
            Self::For(duration) => match duration.after(now.date) {
                Some(date) => Some(DateTimeValue { date, ..now }),
                None => later(now, duration.minutes()?),
            },
        }
    }
}

/// So many minutes later by the clock on the wall.
fn later(now: DateTimeValue, minutes: u64) -> Option<DateTimeValue> {
    const A_DAY: i64 = 24 * 60;
    let of_day = i64::try_from(minutes).ok()? + i64::from(now.time.minute_of_day());
    let date = now.date.plus_days(of_day / A_DAY);
    let part = |number: i64| u8::try_from(number).unwrap_or_default();
    let of_day = of_day % A_DAY;
    let time = TimeValue::new(part(of_day / 60), part(of_day % 60))?;
    (date < DateValue::MAX).then_some(DateTimeValue { date, time })
}

/// Why a text is not a [`Postponement`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PostponementError {
    /// There is nothing but spaces.
    Empty,
    /// It is neither a time nor so long.
    NotAPostponement,
    /// The time is wrong, or a part of it is missing.
    Until(DateTimeError),
}

crate::words! { "postponement";
    EMPTY = { nb: "Velg hvor lenge det skal utsettes.", nn: "Vel kor lenge det skal utsetjast.", en: "Choose how long to postpone it." };
    NOT_A_POSTPONEMENT = { nb: "Velg hvor lenge det skal utsettes, for eksempel 1 uke, eller skriv dato og klokkeslett.", nn: "Vel kor lenge det skal utsetjast, til dømes 1 veke, eller skriv dato og klokkeslett.", en: "Choose how long to postpone it, for example 1 week, or enter a date and a time." };
}

impl ValueError for PostponementError {
    fn word(&self) -> &'static Word {
        match self {
            Self::Empty => &EMPTY,
            Self::NotAPostponement => &NOT_A_POSTPONEMENT,
            Self::Until(error) => error.word(),
        }
    }

    fn count(&self) -> Option<u64> {
        match self {
            Self::Until(error) => error.count(),
            _ => None,
        }
    }
}

/// In English, for logs.
impl fmt::Display for PostponementError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message(&Language::En))
    }
}

impl Error for PostponementError {}

/// Reads a [`Duration`], a [`DateTimeValue`], and what a form sends: the duration that was chosen, whatever stands after
/// it, or `until` and the time.
impl FromStr for Postponement {
    type Err = PostponementError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = typed::trim(text);
        if text.is_empty() {
            return Err(PostponementError::Empty);
        }
        let (choice, rest) = text.split_once(' ').unwrap_or((text, ""));
        if choice == Self::UNTIL {
            return rest.parse().map(Self::Until).map_err(PostponementError::Until);
        }
        let chosen = choice.starts_with('P').then(|| choice.parse().ok()).flatten();
        let duration = chosen.or_else(|| text.parse().ok());
        let read = duration.map(Self::For).or_else(|| text.parse().ok().map(Self::Until));
        read.ok_or(PostponementError::NotAPostponement)
    }
}

/// In bokmål: `1 uke`, `17.05.2026 kl. 14:30`.
impl fmt::Display for Postponement {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::For(duration) => duration.fmt(formatter),
            Self::Until(end) => end.fmt(formatter),
        }
    }
}

/// `P1W`, `2026-05-17T14:30`.
impl FormValue for Postponement {
    fn canonical(&self) -> Cow<'_, str> {
        match self {
            Self::For(duration) => duration.canonical(),
            Self::Until(end) => end.canonical(),
        }
    }
}

serde_as_text!(Postponement);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::{DurationUnit, TimeError};

    #[test]
    fn what_is_sent_and_what_is_shown_is_read() {
        for (text, canonical) in [
            ("P1D", "P1D"),
            ("PT2H", "PT2H"),
            ("1 uke", "P1W"),
            ("2 timar", "PT2H"),
            ("P1D 17.05.2026 14:30", "P1D"),
            ("P1D  ", "P1D"),
            ("until 17.05.2026 14:30", "2026-05-17T14:30"),
            ("until 17. mai 2026 9", "2026-05-17T09:00"),
            ("17.05.2026 kl. 14:30", "2026-05-17T14:30"),
            ("2026-05-17T14:30", "2026-05-17T14:30"),
        ] {
            let read: Result<Postponement, _> = text.parse();
            assert_eq!(
                read.map(|read| read.canonical().into_owned()),
                Ok(canonical.to_owned()),
                "{text}"
            );
            let shown = read.map(|read| read.to_string().parse());
            assert_eq!(shown, Ok(read), "{text}");
        }
        for (text, error) in [
            (" ", PostponementError::Empty),
            ("until", PostponementError::Until(DateTimeError::Empty)),
            (
                "until 17.05.2026 ",
                PostponementError::Until(DateTimeError::Time(TimeError::Empty)),
            ),
            ("snart", PostponementError::NotAPostponement),
        ] {
            assert_eq!(text.parse::<Postponement>(), Err(error), "{text:?}");
        }
    }

    #[test]
    fn it_ends_so_much_later() {
        let now: DateTimeValue = "2026-01-31T22:30".parse().expect("a time");
        for (count, unit, end) in [
            (2, DurationUnit::Hours, "2026-02-01T00:30"),
            (90, DurationUnit::Minutes, "2026-02-01T00:00"),
            (1, DurationUnit::Days, "2026-02-01T22:30"),
            (1, DurationUnit::Weeks, "2026-02-07T22:30"),
            (1, DurationUnit::Months, "2026-02-28T22:30"),
        ] {
            let end_of = Postponement::For(Duration::new(count, unit)).end(now);
            assert_eq!(end_of.map(|at| at.canonical().into_owned()).as_deref(), Some(end));
        }
        let never = Postponement::For(Duration::new(u32::MAX, DurationUnit::Hours));
        assert!(
            never
                .end(DateTimeValue {
                    date: DateValue::MAX,
                    ..now
                })
                .is_none()
        );
    }
}
