//! [`Duration`]: a number of hours, days, weeks …

use super::{
    DateValue, FormValue, Language, Word,
    form_value::{serde_as_text, value_errors},
    typed,
};
use std::{borrow::Cow, fmt, str::FromStr};

/// How long something lasts: a whole number of one unit, as people say it. «2 weeks» stays two weeks and does not
/// become 14 days.
///
/// ```
/// use felles::values::{DateValue, Duration, DurationUnit, FormValue, Language};
///
/// let notice: Duration = "3 mnd".parse()?;
/// assert_eq!(notice, Duration::new(3, DurationUnit::Months));
/// assert_eq!(notice.to_string(), "3 måneder");
/// assert_eq!(notice.say(&Language::En), "3 months");
/// assert_eq!(notice.canonical(), "P3M");
///
/// let from: DateValue = "30.11.2026".parse()?;
/// assert_eq!(notice.after(from).map(|date| date.to_string()).as_deref(), Some("28.02.2027"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// The canonical text is a duration of ISO 8601 with that one unit: `PT30M`, `PT5H`, `P3D`, `P2W`, `P3M`, `P1Y`. It is
/// not the standard library's `Duration`, which is a number of nanoseconds. There is no order between them: a month is
/// no number of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Duration {
    count: u32,
    unit: DurationUnit,
}

/// What a [`Duration`] is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DurationUnit {
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Days.
    Days,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Years.
    Years,
}

impl DurationUnit {
    /// All of them, the shortest first.
    pub const ALL: [Self; 6] = [
        Self::Minutes,
        Self::Hours,
        Self::Days,
        Self::Weeks,
        Self::Months,
        Self::Years,
    ];

    /// The word for a number of them: `{count} dager`.
    pub fn word(self) -> &'static Word {
        match self {
            Self::Minutes => &MINUTES,
            Self::Hours => &HOURS,
            Self::Days => &DAYS,
            Self::Weeks => &WEEKS,
            Self::Months => &MONTHS,
            Self::Years => &YEARS,
        }
    }

    /// What stands before and after the number in ISO 8601.
    const fn iso(self) -> (&'static str, char) {
        match self {
            Self::Minutes => ("PT", 'M'),
            Self::Hours => ("PT", 'H'),
            Self::Days => ("P", 'D'),
            Self::Weeks => ("P", 'W'),
            Self::Months => ("P", 'M'),
            Self::Years => ("P", 'Y'),
        }
    }

    /// What people write, in small letters.
    const fn names(self) -> &'static [&'static str] {
        match self {
            Self::Minutes => &["min", "minutt", "minutter", "minute", "minutes", "mins"],
            Self::Hours => &["t", "time", "timer", "timar", "h", "hour", "hours", "hrs", "hr"],
            Self::Days => &["d", "dag", "dager", "dagar", "døgn", "day", "days"],
            Self::Weeks => &["u", "uke", "uker", "veke", "veker", "w", "week", "weeks", "wk", "wks"],
            Self::Months => &[
                "mnd", "md", "mån", "måned", "måneder", "månad", "månader", "month", "months", "mo",
            ],
            Self::Years => &["å", "år", "y", "yr", "yrs", "year", "years"],
        }
    }
}

impl Duration {
    /// So many of a unit.
    pub const fn new(count: u32, unit: DurationUnit) -> Self {
        Self { count, unit }
    }

    /// How many.
    pub const fn count(self) -> u32 {
        self.count
    }

    /// Of what.
    pub const fn unit(self) -> DurationUnit {
        self.unit
    }

    /// The day so much later, where the unit is days or more. Never after [`DateValue::MAX`].
    pub fn after(self, date: DateValue) -> Option<DateValue> {
        let count = i64::from(self.count);
        match self.unit {
            DurationUnit::Minutes | DurationUnit::Hours => None,
            DurationUnit::Days => Some(date.plus_days(count)),
            DurationUnit::Weeks => Some(date.plus_days(count * 7)),
            DurationUnit::Months => Some(date.plus_months(count)),
            DurationUnit::Years => Some(date.plus_years(count)),
        }
    }

    /// The whole of it in minutes, where the unit is weeks or less: a day is 24 hours.
    pub const fn minutes(self) -> Option<u64> {
        let of_one = match self.unit {
            DurationUnit::Minutes => 1,
            DurationUnit::Hours => 60,
            DurationUnit::Days => 24 * 60,
            DurationUnit::Weeks => 7 * 24 * 60,
            DurationUnit::Months | DurationUnit::Years => return None,
        };
        Some(self.count as u64 * of_one)
    }

    /// As people say it in a language: «3 dager», «3 days».
    pub fn say(self, language: &Language) -> Cow<'static, str> {
        self.unit.word().write(language, Some(u64::from(self.count)), &|_| None)
    }
}

/// Why a text is not a [`Duration`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DurationError {
    /// There is nothing but spaces.
    Empty,
    /// It is not a whole number and a unit.
    NotADuration,
    /// The unit is missing.
    NoUnit,
    /// No unit is called so.
    Unit,
    /// The number is too great.
    TooLong,
}

crate::words! { "duration";
    MINUTES = { nb: ["{count} minutt", "{count} minutter"], nn: ["{count} minutt", "{count} minutt"], en: ["{count} minute", "{count} minutes"] };
    HOURS = { nb: ["{count} time", "{count} timer"], nn: ["{count} time", "{count} timar"], en: ["{count} hour", "{count} hours"] };
    DAYS = { nb: ["{count} dag", "{count} dager"], nn: ["{count} dag", "{count} dagar"], en: ["{count} day", "{count} days"] };
    WEEKS = { nb: ["{count} uke", "{count} uker"], nn: ["{count} veke", "{count} veker"], en: ["{count} week", "{count} weeks"] };
    MONTHS = { nb: ["{count} måned", "{count} måneder"], nn: ["{count} månad", "{count} månader"], en: ["{count} month", "{count} months"] };
    YEARS = { nb: ["{count} år", "{count} år"], nn: ["{count} år", "{count} år"], en: ["{count} year", "{count} years"] };
    EMPTY = { nb: "Skriv et antall og en enhet, for eksempel 3 dager.", nn: "Skriv eit tal og ei eining, til dømes 3 dagar.", en: "Enter a number and a unit, for example 3 days." };
    NOT_A_DURATION = { nb: "Skriv et helt tall og en enhet, for eksempel 3 dager.", nn: "Skriv eit heilt tal og ei eining, til dømes 3 dagar.", en: "Enter a whole number and a unit, for example 3 days." };
    NO_UNIT = { nb: "Enheten mangler. Skriv for eksempel timer, dager eller uker etter tallet.", nn: "Eininga manglar. Skriv til dømes timar, dagar eller veker etter talet.", en: "The unit is missing. Enter for example hours, days or weeks after the number." };
    UNIT = { nb: "Enheten er ukjent. Skriv minutter, timer, dager, uker, måneder eller år.", nn: "Eininga er ukjend. Skriv minutt, timar, dagar, veker, månader eller år.", en: "The unit is unknown. Enter minutes, hours, days, weeks, months or years." };
    TOO_LONG = { nb: "Tallet er for stort. Skriv et mindre tall eller en større enhet.", nn: "Talet er for stort. Skriv eit mindre tal eller ei større eining.", en: "The number is too great. Enter a smaller number or a greater unit." };
}

value_errors! {
    DurationError {
        Self::Empty => &EMPTY;
        Self::NotADuration => &NOT_A_DURATION;
        Self::NoUnit => &NO_UNIT;
        Self::Unit => &UNIT;
        Self::TooLong => &TOO_LONG;
    }
}

/// Reads a whole number and a unit, written out or short, in bokmål, nynorsk or English: `3 dager`, `48 t`, `2 veker`,
/// `6 mnd.`, `1 year`; and the canonical text.
impl FromStr for Duration {
    type Err = DurationError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = typed::trim(text);
        if text.is_empty() {
            return Err(DurationError::Empty);
        }
        if let Some(duration) = from_iso(text)? {
            return Ok(duration);
        }
        let end = text.find(|letter| typed::digit(letter).is_none()).unwrap_or(text.len());
        let (number, unit) = text.split_at(end);
        let count = whole(number)?;
        let unit = typed::trim(unit).trim_end_matches('.');
        if unit.is_empty() {
            return Err(DurationError::NoUnit);
        }
        if !unit.chars().all(char::is_alphabetic) {
            return Err(DurationError::NotADuration);
        }
        let is_called = |name: &&str| name.chars().eq(unit.chars().flat_map(char::to_lowercase));
        let unit = DurationUnit::ALL
            .into_iter()
            .find(|known| known.names().iter().any(is_called));
        unit.map(|unit| Self { count, unit }).ok_or(DurationError::Unit)
    }
}

/// Digits of any script.
fn whole(text: &str) -> Result<u32, DurationError> {
    if text.is_empty() {
        return Err(DurationError::NotADuration);
    }
    text.chars().try_fold(0_u32, |number, letter| {
        let value = typed::digit(letter).ok_or(DurationError::NotADuration)?;
        number
            .checked_mul(10)
            .and_then(|number| number.checked_add(u32::from(value)))
            .ok_or(DurationError::TooLong)
    })
}

/// Nothing where it is not ISO's form, or has more than one unit.
fn from_iso(text: &str) -> Result<Option<Duration>, DurationError> {
    for unit in DurationUnit::ALL {
        let (before, after) = unit.iso();
        let number = text.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
        if let Some(number) =
            number.filter(|number| number.bytes().all(|digit| digit.is_ascii_digit()) && !number.is_empty())
        {
            return Ok(Some(Duration {
                count: whole(number)?,
                unit,
            }));
        }
    }
    Ok(None)
}

/// In bokmål: `3 dager`. [`say`](Duration::say) says it in a language.
impl fmt::Display for Duration {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.say(&Language::Nb))
    }
}

/// `P3D`.
impl FormValue for Duration {
    fn canonical(&self) -> Cow<'_, str> {
        let (before, after) = self.unit.iso();
        format!("{before}{}{after}", self.count).into()
    }
}

serde_as_text!(Duration);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read_as_people_type_them() {
        for (text, count, unit) in [
            ("3 dager", 3, DurationUnit::Days),
            ("1 dag", 1, DurationUnit::Days),
            ("3d", 3, DurationUnit::Days),
            ("10 døgn", 10, DurationUnit::Days),
            ("48 timer", 48, DurationUnit::Hours),
            ("48t", 48, DurationUnit::Hours),
            ("2 Uker", 2, DurationUnit::Weeks),
            ("2 veker", 2, DurationUnit::Weeks),
            ("30 min.", 30, DurationUnit::Minutes),
            ("6 mnd.", 6, DurationUnit::Months),
            ("6 MÅNEDER", 6, DurationUnit::Months),
            ("2\u{a0}år", 2, DurationUnit::Years),
            ("5 years", 5, DurationUnit::Years),
            ("٣ dager", 3, DurationUnit::Days),
            ("PT30M", 30, DurationUnit::Minutes),
            ("P6M", 6, DurationUnit::Months),
            ("0 dager", 0, DurationUnit::Days),
        ] {
            assert_eq!(text.parse(), Ok(Duration::new(count, unit)), "{text}");
        }
        for (text, error) in [
            ("", DurationError::Empty),
            ("3", DurationError::NoUnit),
            ("dager", DurationError::NotADuration),
            ("-3 dager", DurationError::NotADuration),
            ("1,5 timer", DurationError::NotADuration),
            ("3 dager og 2 timer", DurationError::NotADuration),
            ("P1Y6M", DurationError::NotADuration),
            ("PT", DurationError::NotADuration),
            ("3 m", DurationError::Unit),
            ("3 øyeblikk", DurationError::Unit),
            ("4294967296 dager", DurationError::TooLong),
            ("P99999999999D", DurationError::TooLong),
        ] {
            assert_eq!(text.parse::<Duration>(), Err(error), "{text}");
        }
    }

    #[test]
    fn every_unit_is_said_and_read_in_every_language() {
        for unit in DurationUnit::ALL {
            for count in [0, 1, 2, u32::MAX] {
                let duration = Duration::new(count, unit);
                for language in [Language::Nb, Language::Nn, Language::En] {
                    let said = duration.say(&language);
                    assert_eq!(said.parse(), Ok(duration), "{said}");
                }
                assert_eq!(Duration::from_canonical(&duration.canonical()), Ok(duration));
            }
        }
        assert_eq!(Duration::new(1, DurationUnit::Weeks).say(&Language::Nn), "1 veke");
    }

    #[test]
    fn what_is_days_or_more_ends_on_a_day() {
        let from = DateValue::new(2024, 2, 29).expect("a day");
        let end = |count, unit| {
            Duration::new(count, unit)
                .after(from)
                .map(|date| date.canonical().into_owned())
        };
        assert_eq!(end(1, DurationUnit::Days).as_deref(), Some("2024-03-01"));
        assert_eq!(end(2, DurationUnit::Weeks).as_deref(), Some("2024-03-14"));
        assert_eq!(end(12, DurationUnit::Months).as_deref(), Some("2025-02-28"));
        assert_eq!(end(u32::MAX, DurationUnit::Years).as_deref(), Some("9999-12-31"));
        assert_eq!(end(1, DurationUnit::Hours), None);
        assert_eq!(
            Duration::new(u32::MAX, DurationUnit::Weeks).minutes(),
            Some(u64::from(u32::MAX) * 10_080)
        );
        assert_eq!(Duration::new(1, DurationUnit::Months).minutes(), None);
    }
}
