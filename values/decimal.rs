//! [`Decimal`]: a number as it was written, with no digit lost.

use super::{
    FormValue,
    form_value::{serde_as_text, value_errors},
    typed,
};
use std::{borrow::Cow, fmt, str::FromStr};

/// A decimal number of any length. Nothing goes through binary fractions: 0.1 is none.
///
/// Read from an optional sign, digits, and a point or a comma with digits after it. White space around it, and spaces
/// between digits, are taken; exponents, letters and thousands separators that are commas or points are not. So `1.234`
/// is a little more than one, as machines have it; for money there is [`Amount`](super::Amount), which asks.
///
/// ```
/// use felles::values::{Decimal, FormValue};
///
/// let number: Decimal = "-1234.50".parse()?;
/// assert_eq!(number.to_string(), "-1 234,50");
/// assert_eq!(number.canonical(), "-1234.50");
/// assert_eq!(number.rounded(0).canonical(), "-1235");
/// # Ok::<(), felles::values::DecimalError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decimal {
    negative: bool,
    /// Digits, without zeros in front; at least one.
    whole: String,
    /// Digits, as many as were written.
    fraction: String,
}

/// Why a text is not a [`Decimal`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DecimalError {
    /// There is nothing but spaces.
    Empty,
    /// It is not a number.
    NotANumber,
}

crate::words! { "decimal";
    EMPTY = { nb: "Skriv et tall, for eksempel 1250 eller 12,5.", nn: "Skriv eit tal, til dømes 1250 eller 12,5.", en: "Enter a number, for example 1250 or 12.5." };
    NOT_A_NUMBER = { nb: "Dette er ikke et tall. Skriv det med siffer, for eksempel 1250 eller 12,5.", nn: "Dette er ikkje eit tal. Skriv det med siffer, til dømes 1250 eller 12,5.", en: "This is not a number. Enter it in digits, for example 1250 or 12.5." };
}

value_errors! {
    DecimalError {
        Self::Empty => &EMPTY;
        Self::NotANumber => &NOT_A_NUMBER;
    }
}

impl Decimal {
    /// Whether it is below zero.
    pub const fn is_negative(&self) -> bool {
        self.negative
    }

    /// Whether there is nothing, or only zeros, after the point.
    pub fn is_whole(&self) -> bool {
        self.fraction.bytes().all(|digit| digit == b'0')
    }

    pub(crate) fn whole(&self) -> &str {
        &self.whole
    }

    pub(crate) fn fraction(&self) -> &str {
        &self.fraction
    }

    /// With exactly this many decimals, rounded away from zero at a half, as money is.
    #[must_use]
    pub fn rounded(&self, decimals: u8) -> Self {
        let decimals = usize::from(decimals);
        let mut digits = self.whole.clone().into_bytes();
        digits.extend(self.fraction.bytes().chain(std::iter::repeat(b'0')).take(decimals));
        let up = self.fraction.as_bytes().get(decimals).is_some_and(|next| *next >= b'5');
        if up && !add_one(&mut digits) {
            digits.insert(0, b'1');
        }
        let fraction = digits.split_off(digits.len() - decimals);
        Self::from_digits(self.negative, digits, fraction)
    }

    /// With no more than this many decimals, and no zeros at the end.
    #[must_use]
    pub fn at_most(&self, decimals: u8) -> Self {
        let mut rounded = if self.fraction.len() > usize::from(decimals) {
            self.rounded(decimals)
        } else {
            self.clone()
        };
        rounded.fraction.truncate(rounded.fraction.trim_end_matches('0').len());
        rounded
    }

    /// A whole number of a unit, of which one is ten to the power of `decimals`.
    pub(super) fn scaled(number: i64, decimals: usize) -> Self {
        let mut digits = format!("{:0width$}", number.unsigned_abs(), width = decimals + 1).into_bytes();
        let fraction = digits.split_off(digits.len() - decimals);
        Self::from_digits(number < 0, digits, fraction)
    }

    /// From ASCII digits. What is only zeros has no sign.
    fn from_digits(negative: bool, whole: Vec<u8>, fraction: Vec<u8>) -> Self {
        let text = |digits: Vec<u8>| digits.into_iter().map(char::from).collect::<String>();
        let (whole, fraction) = (text(whole), text(fraction));
        let trimmed = whole.trim_start_matches('0');
        let whole = if trimmed.is_empty() {
            "0".to_owned()
        } else {
            trimmed.to_owned()
        };
        let is_zero = whole == "0" && fraction.bytes().all(|digit| digit == b'0');
        Self {
            negative: negative && !is_zero,
            whole,
            fraction,
        }
    }
}

/// Adds one at the last digit. False where all were nines.
fn add_one(digits: &mut [u8]) -> bool {
    for digit in digits.iter_mut().rev() {
        if *digit < b'9' {
            *digit += 1;
            return true;
        }
        *digit = b'0';
    }
    false
}

impl FromStr for Decimal {
    type Err = DecimalError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = typed::trim(text);
        if text.is_empty() {
            return Err(DecimalError::Empty);
        }
        let (negative, unsigned) = match text.strip_prefix(['-', '\u{2212}']) {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, fraction) = match unsigned.split_once(['.', ',']) {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (unsigned, None),
        };
        // Spaces stand between digits only, so neither first nor last.
        let is_spaced = |text: &str| text.starts_with(typed::is_space) || text.ends_with(typed::is_space);
        if is_spaced(whole) {
            return Err(DecimalError::NotANumber);
        }
        let whole = digits(whole.chars().filter(|letter| !typed::is_space(*letter)))?;
        let fraction = fraction
            .map(|fraction| digits(fraction.chars()))
            .transpose()?
            .unwrap_or_default();
        Ok(Self::from_digits(negative, whole, fraction))
    }
}

/// Digits of any script in ASCII, one at least.
fn digits(letters: impl Iterator<Item = char>) -> Result<Vec<u8>, DecimalError> {
    let digits: Option<Vec<u8>> = letters.map(|letter| Some(b'0' + typed::digit(letter)?)).collect();
    digits
        .filter(|digits| !digits.is_empty())
        .ok_or(DecimalError::NotANumber)
}

/// With a comma, and a space between thousands: `-1 234,50`.
impl fmt::Display for Decimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        typed::write_number(formatter, self.negative, &self.whole, &self.fraction)
    }
}

/// With a point, whatever it was read from: `-1234.50`.
impl FormValue for Decimal {
    fn canonical(&self) -> Cow<'_, str> {
        let sign = if self.negative { "-" } else { "" };
        let point = if self.fraction.is_empty() { "" } else { "." };
        format!("{sign}{}{point}{}", self.whole, self.fraction).into()
    }
}

serde_as_text!(Decimal);

macro_rules! from_integers {
    ($($type:ty),*) => {$(
        impl From<$type> for Decimal {
            #[allow(unused_comparisons, reason = "some of these have no sign")]
            fn from(value: $type) -> Self {
                let digits = value.to_string();
                let digits = digits.trim_start_matches('-').as_bytes().to_vec();
                Self::from_digits(value < 0, digits, Vec::new())
            }
        }
    )*};
}

from_integers!(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize);

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    #[test]
    fn numbers_are_read_as_written_with_no_digit_lost() {
        for (text, read) in [
            ("0", "0"),
            ("-0", "0"),
            ("-0.00", "0.00"),
            ("007", "7"),
            ("+12", "12"),
            ("\u{2212}12,50", "-12.50"),
            (" 1 234,5 ", "1234.5"),
            ("1\u{202f}234\u{a0}567", "1234567"),
            ("１２,٥", "12.5"),
            (
                "0.1000000000000000055511151231257827",
                "0.1000000000000000055511151231257827",
            ),
            ("123456789012345678901234567890", "123456789012345678901234567890"),
        ] {
            assert_eq!(decimal(text).canonical(), read, "{text}");
        }
        for text in [
            "",
            " ",
            "-",
            ".",
            ",",
            "1.",
            ".5",
            "1,234.5",
            "1.234.567",
            "1e5",
            "NaN",
            "inf",
            "0x1",
            "1 - 2",
            "- 1",
            "--1",
            "kr 5",
            "12%",
            "1. 5",
        ] {
            assert!(text.parse::<Decimal>().is_err(), "{text:?}");
        }
        assert_eq!("".parse::<Decimal>(), Err(DecimalError::Empty));
        assert_eq!("x".parse::<Decimal>(), Err(DecimalError::NotANumber));
    }

    #[test]
    fn numbers_are_shown_with_a_comma_and_in_threes() {
        for (text, shown) in [
            ("0", "0"),
            ("999", "999"),
            ("1000", "1 000"),
            ("-1234567.250", "-1 234 567,250"),
            ("0.1000", "0,1000"),
        ] {
            assert_eq!(decimal(text).to_string(), shown);
            assert_eq!(shown.parse(), Ok(decimal(text)));
        }
    }

    #[test]
    fn integers_of_every_size_are_numbers() {
        assert_eq!(Decimal::from(i64::MIN).canonical(), "-9223372036854775808");
        assert_eq!(Decimal::from(u128::MAX).canonical(), u128::MAX.to_string());
        assert_eq!(Decimal::from(-0_i32).canonical(), "0");
    }

    #[test]
    fn halves_are_rounded_away_from_zero() {
        for (text, decimals, rounded) in [
            ("0.5", 0, "1"),
            ("1.5", 0, "2"),
            ("2.5", 0, "3"),
            ("-2.5", 0, "-3"),
            ("2.4999", 0, "2"),
            ("1.005", 2, "1.01"),
            ("1.004", 2, "1.00"),
            ("99.995", 2, "100.00"),
            ("-0.004", 2, "0.00"),
            ("7", 2, "7.00"),
            ("9999999999999999999999.5", 0, "10000000000000000000000"),
        ] {
            assert_eq!(decimal(text).rounded(decimals).canonical(), rounded, "{text}");
        }
        assert_eq!(decimal("1.500").at_most(2).canonical(), "1.5");
        assert_eq!(decimal("1.996").at_most(2).canonical(), "2");
        assert!(decimal("4.00").is_whole() && !decimal("4.01").is_whole() && decimal("-4").is_negative());
    }
}
