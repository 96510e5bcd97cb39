//! [`Percent`]: a share of a hundred.

use super::{
    Decimal, FormValue,
    form_value::{serde_as_text, value_errors},
    scaled::{self, Flaw, Rule},
    typed,
};
use std::{borrow::Cow, fmt, str::FromStr};

/// A share of a hundred, to four decimals: a whole number of ten-thousandths of a percent. It may be below zero and
/// above a hundred.
///
/// ```
/// use felles::values::{FormValue, Percent};
///
/// let rate: Percent = "7,75 %".parse()?;
/// assert_eq!(rate.to_string(), "7,75");
/// assert_eq!(rate.canonical(), "7.75");
/// assert_eq!(Percent::from_percent(25), "25".parse().ok());
/// # Ok::<(), felles::values::PercentError>(())
/// ```
///
/// A point or a comma begins the decimals: `12.5`, `12,5` and also `2,125`, for thousands of percent are rare. A
/// percent sign, `prosent` or `percent` may stand after. More than four decimals are an error.
/// [`Display`](fmt::Display) writes no percent sign; the field has it as its suffix.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Percent(i64);

const DECIMALS: usize = 4;
const ONE: i64 = 10_000;

impl Percent {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// All of it.
    pub const HUNDRED: Self = Self(100 * ONE);

    /// So many whole percent, if there is room for them.
    pub const fn from_percent(percent: i64) -> Option<Self> {
        match percent.checked_mul(ONE) {
            Some(share) => Some(Self(share)),
            None => None,
        }
    }

    /// So many ten-thousandths of a percent: 77 500 are 7.75 %.
    pub const fn from_ten_thousandths(share: i64) -> Self {
        Self(share)
    }

    /// The whole of it in ten-thousandths of a percent.
    pub const fn ten_thousandths(self) -> i64 {
        self.0
    }

    /// Whether it is below zero.
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// The sum. None where there is no room for it.
    #[must_use]
    pub const fn checked_add(self, other: Self) -> Option<Self> {
        match self.0.checked_add(other.0) {
            Some(share) => Some(Self(share)),
            None => None,
        }
    }

    /// The difference. None where there is no room for it.
    #[must_use]
    pub const fn checked_sub(self, other: Self) -> Option<Self> {
        match self.0.checked_sub(other.0) {
            Some(share) => Some(Self(share)),
            None => None,
        }
    }

    /// How many decimals it needs, 0 to 4.
    const fn decimals(self) -> usize {
        let mut decimals = DECIMALS;
        let mut rest = self.0;
        while decimals > 0 && rest % 10 == 0 {
            rest /= 10;
            decimals -= 1;
        }
        decimals
    }
}

/// Why a text is not a [`Percent`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PercentError {
    /// There is nothing but spaces.
    Empty,
    /// It is not a number.
    NotANumber,
    /// There are more than four decimals.
    TooManyDecimals,
    /// There is no room for so much.
    TooLarge,
}

crate::words! { "percent";
    EMPTY = { nb: "Skriv en prosent, for eksempel 25 eller 7,5.", nn: "Skriv ein prosent, til dømes 25 eller 7,5.", en: "Enter a percentage, for example 25 or 7.5." };
    NOT_A_NUMBER = { nb: "Dette er ikke en prosent. Skriv den med siffer, for eksempel 25 eller 7,5.", nn: "Dette er ikkje ein prosent. Skriv han med siffer, til dømes 25 eller 7,5.", en: "This is not a percentage. Enter it in digits, for example 25 or 7.5." };
    TOO_MANY_DECIMALS = { nb: "Prosenten har for mange desimaler. Skriv høyst fire siffer etter komma.", nn: "Prosenten har for mange desimalar. Skriv høgst fire siffer etter komma.", en: "The percentage has too many decimals. Enter at most four digits after the point." };
    TOO_LARGE = { nb: "Prosenten er for stor. Se etter om det er for mange siffer.", nn: "Prosenten er for stor. Sjå etter om det er for mange siffer.", en: "The percentage is too large. Check if there are too many digits." };
}

value_errors! {
    PercentError {
        Self::Empty => &EMPTY;
        Self::NotANumber => &NOT_A_NUMBER;
        Self::TooManyDecimals => &TOO_MANY_DECIMALS;
        Self::TooLarge => &TOO_LARGE;
    }
}

impl From<Flaw> for PercentError {
    fn from(flaw: Flaw) -> Self {
        match flaw {
            // The rule knows no thousands, so that nothing is ambiguous.
            Flaw::NotANumber | Flaw::Ambiguous => Self::NotANumber,
            Flaw::TooManyDecimals => Self::TooManyDecimals,
            Flaw::TooLarge => Self::TooLarge,
        }
    }
}

/// Reads what people type.
impl FromStr for Percent {
    type Err = PercentError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = typed::trim(text);
        if text.is_empty() {
            return Err(PercentError::Empty);
        }
        let (sign, rest) = typed::sign(text);
        let number = typed::without_unit(rest, &["%", "prosent", "percent", "pct"]);
        let rule = Rule {
            decimals: DECIMALS,
            may_have_thousands: false,
        };
        Ok(Self(scaled::read(number, sign.unwrap_or_default(), rule)?))
    }
}

/// With a comma, and the decimals it needs: `7,75`.
impl fmt::Display for Percent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        scaled::write(formatter, self.0, DECIMALS, self.decimals())
    }
}

impl fmt::Debug for Percent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Percent({})", self.canonical())
    }
}

/// `7.75`.
impl FormValue for Percent {
    fn canonical(&self) -> Cow<'_, str> {
        scaled::plain(self.0, DECIMALS, self.decimals()).into()
    }
}

serde_as_text!(Percent);

impl From<Percent> for Decimal {
    fn from(share: Percent) -> Self {
        Self::scaled(share.0, DECIMALS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::random::Random;

    #[test]
    fn shares_are_read_with_and_without_their_sign() {
        for (text, read, shown) in [
            ("25", 250_000, "25"),
            ("25 %", 250_000, "25"),
            ("25%", 250_000, "25"),
            ("7,5 prosent", 75_000, "7,5"),
            ("2,125", 21_250, "2,125"),
            ("0.0001", 1, "0,0001"),
            ("-12.5%", -125_000, "-12,5"),
            ("1 000", 10_000_000, "1 000"),
            (",5", 5_000, "0,5"),
        ] {
            let share: Percent = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
            assert_eq!(
                (share.ten_thousandths(), share.to_string().as_str()),
                (read, shown),
                "{text}"
            );
        }
        for (text, error) in [
            ("", PercentError::Empty),
            ("%", PercentError::NotANumber),
            ("25 ‰", PercentError::NotANumber),
            ("1/3", PercentError::NotANumber),
            ("0,00001", PercentError::TooManyDecimals),
            ("9999999999999999", PercentError::TooLarge),
        ] {
            assert_eq!(text.parse::<Percent>(), Err(error), "{text}");
        }
    }

    #[test]
    fn every_share_is_read_as_it_is_shown_and_sent() {
        let mut random = Random::new(9);
        for _ in 0..20_000 {
            let bits = random.below(64);
            let share = Percent::from_ten_thousandths(random.next().cast_signed() >> bits);
            assert_eq!(share.to_string().parse(), Ok(share));
            assert_eq!(Percent::from_canonical(&share.canonical()), Ok(share));
        }
        assert_eq!(Percent::HUNDRED.checked_sub(Percent::HUNDRED), Some(Percent::ZERO));
        assert_eq!(
            Percent::from_ten_thousandths(i64::MAX).checked_add(Percent::HUNDRED),
            None
        );
        assert_eq!(Percent::from_percent(i64::MAX), None);
        assert_eq!(
            Decimal::from(Percent::from_ten_thousandths(77_500)).canonical(),
            "7.7500"
        );
    }
}
