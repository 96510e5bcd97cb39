//! [`Decimal`]: a number as it was written, with no digit lost.

use std::{fmt, str::FromStr};

/// A decimal number of any length. Money must not go through binary fractions: 0.1 is none.
///
/// Parsed from an optional sign, digits, and a point (or a comma) with digits after it. White space around it, and spaces
/// between digits, are taken; exponents, letters and thousands separators that are commas or points are not.
///
/// ```
/// use felles::components::formatted_value::format::Decimal;
///
/// let number: Decimal = "-1 234,50".parse()?;
/// assert_eq!(number.to_string(), "-1234.50");
/// assert_eq!(number.rounded(0).to_string(), "-1235");
/// # Ok::<(), felles::components::formatted_value::format::NotANumber>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decimal {
    negative: bool,
    /// Digits, without zeros in front; at least one.
    whole: String,
    /// Digits, as many as were written.
    fraction: String,
}

/// The text is not a number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not a number such as 1234.5")]
pub struct NotANumber(pub String);

impl Decimal {
    /// Whether it is below zero.
    pub const fn is_negative(&self) -> bool {
        self.negative
    }

    /// Whether there is nothing, or only zeros, after the point.
    pub fn is_whole(&self) -> bool {
        self.fraction.bytes().all(|digit| digit == b'0')
    }

    pub(super) fn whole(&self) -> &str {
        &self.whole
    }

    pub(super) fn fraction(&self) -> &str {
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

    /// From ASCII digits. What is only zeros has no sign.
    fn from_digits(negative: bool, whole: Vec<u8>, fraction: Vec<u8>) -> Self {
        let text = |digits: Vec<u8>| digits.into_iter().map(char::from).collect::<String>();
        let (whole, fraction) = (text(whole), text(fraction));
        let trimmed = whole.trim_start_matches('0');
        let whole = if trimmed.is_empty() { "0".to_owned() } else { trimmed.to_owned() };
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
    type Err = NotANumber;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || NotANumber(text.chars().take(40).collect());
        let trimmed = text.trim();
        let (negative, unsigned) = match trimmed.strip_prefix(['-', '\u{2212}']) {
            Some(rest) => (true, rest),
            None => (false, trimmed.strip_prefix('+').unwrap_or(trimmed)),
        };
        let (whole, fraction) = unsigned.split_once(['.', ',']).unwrap_or((unsigned, ""));
        let is_digits = |digits: &str| digits.bytes().all(|digit| digit.is_ascii_digit());
        // Spaces stand between digits only, so neither first nor last.
        let spaced = |letter: char| matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}');
        if whole.starts_with(spaced) || whole.ends_with(spaced) {
            return Err(wrong());
        }
        let whole: String = whole.chars().filter(|letter| !spaced(*letter)).collect();
        let has_point = unsigned.contains(['.', ',']);
        if !is_digits(&whole) || !is_digits(fraction) || whole.is_empty() || has_point == fraction.is_empty() {
            return Err(wrong());
        }
        Ok(Self::from_digits(negative, whole.into_bytes(), fraction.as_bytes().to_vec()))
    }
}

/// With a point, whatever it was parsed from: what a machine reads.
impl fmt::Display for Decimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.negative { "-" } else { "" };
        let point = if self.fraction.is_empty() { "" } else { "." };
        write!(formatter, "{sign}{}{point}{}", self.whole, self.fraction)
    }
}

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
