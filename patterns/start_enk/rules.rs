//! What the law and the register ask of the answers: pure functions, the same in the browser and on the server.

use super::{facts, words};
use crate::{runtime::Problem, values::DateValue};

/// What the age of the owner asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AgeRule {
    /// Nothing: one may begin alone. Also where the age is not known, for then the register tells.
    #[default]
    Alone,
    /// The permission of guardians and county governor.
    WithPermission,
    /// One cannot own a business yet.
    TooYoung,
}

impl AgeRule {
    /// What is asked of one who was born on a day.
    pub fn of(born: Option<DateValue>, today: DateValue) -> Self {
        let Some(born) = born else { return Self::Alone };
        match born.years_until(today) {
            years if years >= facts::AGE_ALONE => Self::Alone,
            years if years >= facts::AGE_WITH_PERMISSION => Self::WithPermission,
            _ => Self::TooYoung,
        }
    }
}

/// The first day a business may say that it began.
pub fn earliest_start(today: DateValue) -> DateValue {
    today.plus_years(-facts::START_YEARS_BACK)
}

/// The last day.
pub fn latest_start(today: DateValue) -> DateValue {
    today.plus_months(facts::START_MONTHS_AHEAD)
}

/// What is wrong with the day of beginning.
///
/// # Errors
/// It is too long ago, or too far ahead.
pub fn check_start(date: DateValue, today: DateValue) -> Result<(), Problem> {
    let (earliest, latest) = (earliest_start(today), latest_start(today));
    if date < earliest {
        Err(Problem::word(&words::START_TOO_EARLY).value("date", earliest.to_string()))
    } else if date > latest {
        Err(Problem::word(&words::START_TOO_LATE).value("date", latest.to_string()))
    } else {
        Ok(())
    }
}

/// What is wrong with the street of a business address. That it is no PO box is a rule of the address itself.
///
/// # Errors
/// It has no number: a business must be where it can be found.
pub fn check_street(street: &str) -> Result<(), Problem> {
    if street.chars().any(|letter| letter.is_ascii_digit()) {
        Ok(())
    } else {
        Err(Problem::word(&words::NO_HOUSE_NUMBER))
    }
}

/// Whether a text has the form of an industry code that can be chosen: `96.020`.
pub fn is_industry_code(text: &str) -> bool {
    let mut parts = text.split('.');
    let digits = |part: Option<&str>, count: usize| {
        part.is_some_and(|part| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit()))
    };
    digits(parts.next(), 2) && digits(parts.next(), 3) && parts.next().is_none()
}

/// Whether a text can be a submission's key: made by the browser or the server, never typed.
pub fn is_submission_key(text: &str) -> bool {
    (16..=64).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> DateValue {
        DateValue::from_iso(text).expect("a date")
    }

    #[test]
    fn the_age_is_of_the_day() {
        let today = day("2026-06-15");
        let rule = |born: &str| AgeRule::of(Some(day(born)), today);
        assert_eq!(rule("2008-06-15"), AgeRule::Alone);
        assert_eq!(rule("2008-06-16"), AgeRule::WithPermission);
        assert_eq!(rule("2011-06-15"), AgeRule::WithPermission);
        assert_eq!(rule("2011-06-16"), AgeRule::TooYoung);
        assert_eq!(AgeRule::of(None, today), AgeRule::Alone);
    }

    #[test]
    fn a_business_begins_within_reach() {
        let today = day("2026-06-15");
        assert!(check_start(today, today).is_ok());
        assert!(check_start(earliest_start(today), today).is_ok());
        assert!(check_start(earliest_start(today).plus_days(-1), today).is_err());
        assert!(check_start(latest_start(today), today).is_ok());
        assert!(check_start(latest_start(today).plus_days(1), today).is_err());
    }

    #[test]
    fn an_address_has_a_number() {
        assert!(check_street("Storgata").is_err());
        assert!(check_street("Storgata 12 B").is_ok());
    }

    #[test]
    fn codes_and_keys_have_a_form() {
        assert!(is_industry_code("96.020"));
        for text in ["96.02", "96020", "96.0200", "9a.020", "96.020.1", "", "A"] {
            assert!(!is_industry_code(text), "{text}");
        }
        assert!(is_submission_key("0123456789abcdef"));
        assert!(!is_submission_key("kort"));
        assert!(!is_submission_key("0123456789abcdef'; --"));
    }
}
