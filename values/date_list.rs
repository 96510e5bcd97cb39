//! [`DateList`]: several days.

use super::{
    DateError, DateValue, FormValue, YearRule,
    form_value::serde_as_text,
    typed::{is_space, trim},
};
use std::{borrow::Cow, fmt, str::FromStr};

/// Several days, each once, the earliest first. There is at least one.
///
/// People see `17.05.2026, 24.12.2026`; machines read `2026-05-17,2026-12-24`.
///
/// ```
/// use felles::values::{DateList, FormValue};
///
/// let days: DateList = "24.12.2026; 17. mai 2026, 24/12-2026".parse().unwrap();
/// assert_eq!(days.to_string(), "17.05.2026, 24.12.2026");
/// assert_eq!(days.canonical(), "2026-05-17,2026-12-24");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DateList(Vec<DateValue>);

impl DateList {
    /// These days. None where there are none.
    ///
    /// ```
    /// use felles::values::DateList;
    ///
    /// assert_eq!(DateList::new([]), None);
    /// ```
    pub fn new(days: impl IntoIterator<Item = DateValue>) -> Option<Self> {
        let mut days: Vec<DateValue> = days.into_iter().collect();
        days.sort_unstable();
        days.dedup();
        (!days.is_empty()).then_some(Self(days))
    }

    /// The days, the earliest first.
    pub fn days(&self) -> &[DateValue] {
        &self.0
    }

    /// Reads dates as people type them, with commas, semicolons or line breaks between them. See [`DateValue::read`].
    ///
    /// # Errors
    /// What is wrong with the first that is no date, or [`DateError::Empty`] where there is none.
    pub fn read(text: &str, years: YearRule) -> Result<Self, DateError> {
        let dates = text.split([',', ';', '\n']).map(trim).filter(|text| !text.is_empty());
        let days: Result<Vec<_>, _> = dates.map(|text| DateValue::read(text, years)).collect();
        Self::new(days?).ok_or(DateError::Empty)
    }
}

impl fmt::Display for DateList {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, day) in self.0.iter().enumerate() {
            if index > 0 {
                formatter.write_str(", ")?;
            }
            write!(formatter, "{day}")?;
        }
        Ok(())
    }
}

/// Reads what people type, by [`YearRule::FIXED`].
impl FromStr for DateList {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::read(text, YearRule::FIXED)
    }
}

/// `2026-05-17,2026-12-24`. Machines read nothing else.
impl FormValue for DateList {
    fn canonical(&self) -> Cow<'_, str> {
        let days: Vec<_> = self.0.iter().map(FormValue::canonical).collect();
        days.join(",").into()
    }

    fn from_canonical(text: &str) -> Result<Self, DateError> {
        if text.chars().all(is_space) {
            return Err(DateError::Empty);
        }
        let days: Result<Vec<_>, _> = text.split(',').map(DateValue::from_canonical).collect();
        Self::new(days?).ok_or(DateError::Empty)
    }
}

serde_as_text!(DateList);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_sorted_and_each_day_is_there_once() {
        for (typed, shown) in [
            ("1.2.2026", "01.02.2026"),
            ("2.2.2026,1.2.2026", "01.02.2026, 02.02.2026"),
            (" 2.2.2026 ;\n1. feb 2026, 010226, ", "01.02.2026, 02.02.2026"),
        ] {
            assert_eq!(
                typed.parse::<DateList>().map(|days| days.to_string()),
                Ok(shown.to_owned()),
                "{typed}"
            );
        }
        for (typed, error) in [
            ("", DateError::Empty),
            (" , ;", DateError::Empty),
            ("1.2.2026, i morgen", DateError::NotADate),
            ("31.2.2026, 1.2.2026", DateError::Day(28)),
        ] {
            assert_eq!(typed.parse::<DateList>(), Err(error), "{typed}");
        }
    }

    #[test]
    fn machines_read_back_what_they_are_told() {
        let days: DateList = "1.2.2026, 3.2.2026".parse().expect("two dates");
        assert_eq!(days.canonical(), "2026-02-01,2026-02-03");
        assert_eq!(DateList::from_canonical(&days.canonical()), Ok(days.clone()));
        assert_eq!(
            serde_json::to_string(&days).ok().as_deref(),
            Some("\"2026-02-01,2026-02-03\"")
        );
        assert!(DateList::from_canonical("1.2.2026").is_err());
        assert_eq!(DateList::from_canonical(" "), Err(DateError::Empty));
    }
}
