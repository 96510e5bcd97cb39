//! [`Amount`]: money, in øre.

use super::{
    Decimal, FormValue, Percent,
    form_value::{serde_as_text, value_errors},
    scaled::{self, Flaw, Rule},
    typed,
};
use std::{borrow::Cow, fmt, str::FromStr};

/// An amount of Norwegian kroner: a whole number of øre, below zero too. Never a binary fraction, in which 0.1 is not there.
///
/// ```
/// use felles::values::{Amount, FormValue};
///
/// let price: Amount = "kr 1 234,50".parse()?;
/// assert_eq!(price.ore(), 123_450);
/// assert_eq!(price.to_string(), "1 234,50");
/// assert_eq!(price.canonical(), "1234.50");
///
/// let tax = price.share("25 %".parse()?);
/// assert_eq!(tax, Some(Amount::from_ore(30_863)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # What people type
///
/// | typed | read |
/// |---|---|
/// | `1234` `1 234` `kr 1234` `1234 kr` `1234,-` `NOK 1234` | 1 234 |
/// | `1234,5` `1234.5` `1 234,50` `1.234,50` `1,234.50` | 1 234,50 |
/// | `1.234.567` `1 234 567` | 1 234 567 |
/// | `-5` `−5` `kr -5` | -5 |
/// | `1.234` `1,234` | an error: it may be a thousand times more or less, and money is not guessed |
///
/// Spaces, points and commas that part thousands stand between threes. There are at most two decimals, and more is an
/// error and not rounded.
///
/// # What machines read
///
/// Kroner with a point and two decimals, or none where it is whole: `1234.50`, `1234`. serde writes this text and not a
/// number of øre: a number does not say its unit, and a reader who takes it for kroner is wrong by a hundred. Where a
/// system wants øre, give it [`ore`](Self::ore).
///
/// [`Display`](fmt::Display) writes no unit; the field has it as its suffix, and `FormattedValue` writes it with
/// no-break spaces.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Amount(i64);

const DECIMALS: usize = 2;

impl Amount {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The least amount there is room for, about minus 92 million billion kroner.
    pub const MIN: Self = Self(i64::MIN);
    /// The greatest amount there is room for.
    pub const MAX: Self = Self(i64::MAX);

    /// So many øre.
    pub const fn from_ore(ore: i64) -> Self {
        Self(ore)
    }

    /// So many kroner, if there is room for them.
    pub const fn from_kroner(kroner: i64) -> Option<Self> {
        match kroner.checked_mul(100) {
            Some(ore) => Some(Self(ore)),
            None => None,
        }
    }

    /// The whole of it in øre.
    pub const fn ore(self) -> i64 {
        self.0
    }

    /// Whether there are no øre beside the kroner.
    pub const fn is_whole(self) -> bool {
        self.0 % 100 == 0
    }

    /// Whether it is below zero.
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// The sum. None where there is no room for it.
    #[must_use]
    pub const fn checked_add(self, other: Self) -> Option<Self> {
        match self.0.checked_add(other.0) {
            Some(ore) => Some(Self(ore)),
            None => None,
        }
    }

    /// The difference. None where there is no room for it.
    #[must_use]
    pub const fn checked_sub(self, other: Self) -> Option<Self> {
        match self.0.checked_sub(other.0) {
            Some(ore) => Some(Self(ore)),
            None => None,
        }
    }

    /// So many times as much. None where there is no room for it.
    #[must_use]
    pub const fn checked_mul(self, times: i64) -> Option<Self> {
        match self.0.checked_mul(times) {
            Some(ore) => Some(Self(ore)),
            None => None,
        }
    }

    /// The same on the other side of zero. None of [`MIN`](Self::MIN).
    #[must_use]
    pub const fn checked_neg(self) -> Option<Self> {
        match self.0.checked_neg() {
            Some(ore) => Some(Self(ore)),
            None => None,
        }
    }

    /// The sum of many. None where there is no room for it.
    pub fn checked_sum(amounts: impl IntoIterator<Item = Self>) -> Option<Self> {
        amounts.into_iter().try_fold(Self::ZERO, Self::checked_add)
    }

    /// A share of it, rounded to whole øre, at a half away from zero. None where there is no room for it.
    #[must_use]
    pub fn share(self, share: Percent) -> Option<Self> {
        scaled::product(self.0, share.ten_thousandths(), 100 * 10_000).map(Self)
    }

    /// Rounded to whole kroner, at a half away from zero.
    #[must_use]
    pub fn rounded(self) -> Self {
        // There is room for it: neither the least nor the greatest amount is rounded up.
        scaled::product(self.0, 1, 100)
            .and_then(Self::from_kroner)
            .unwrap_or(self)
    }
}

/// Why a text is not an [`Amount`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AmountError {
    /// There is nothing but spaces.
    Empty,
    /// It is not a number.
    NotANumber,
    /// There is one point or comma, and three digits after it: kroner or thousands.
    Ambiguous,
    /// There are more than two decimals.
    TooManyDecimals,
    /// There is no room for so much.
    TooLarge,
}

crate::words! { "amount";
    EMPTY = { nb: "Skriv et beløp i kroner, for eksempel 1250 eller 1250,50.", nn: "Skriv eit beløp i kroner, til dømes 1250 eller 1250,50.", en: "Enter an amount in Norwegian kroner, for example 1250 or 1250.50." };
    NOT_A_NUMBER = { nb: "Dette er ikke et beløp. Skriv det med siffer, for eksempel 1250 eller 1250,50.", nn: "Dette er ikkje eit beløp. Skriv det med siffer, til dømes 1250 eller 1250,50.", en: "This is not an amount. Enter it in digits, for example 1250 or 1250.50." };
    AMBIGUOUS = { nb: "Dette kan være både tusen og desimaler. Skriv tusen uten punktum eller komma, for eksempel 1250, og øre med to siffer, for eksempel 1250,50.", nn: "Dette kan vere både tusen og desimalar. Skriv tusen utan punktum eller komma, til dømes 1250, og øre med to siffer, til dømes 1250,50.", en: "This may be thousands or decimals. Enter thousands without a point or comma, for example 1250, and øre with two digits, for example 1250.50." };
    TOO_MANY_DECIMALS = { nb: "Beløpet har for mange desimaler. Skriv høyst to siffer etter komma, for eksempel 1250,50.", nn: "Beløpet har for mange desimalar. Skriv høgst to siffer etter komma, til dømes 1250,50.", en: "The amount has too many decimals. Enter at most two digits after the point, for example 1250.50." };
    TOO_LARGE = { nb: "Beløpet er for stort. Se etter om det er for mange siffer.", nn: "Beløpet er for stort. Sjå etter om det er for mange siffer.", en: "The amount is too large. Check if there are too many digits." };
}

value_errors! {
    AmountError {
        Self::Empty => &EMPTY;
        Self::NotANumber => &NOT_A_NUMBER;
        Self::Ambiguous => &AMBIGUOUS;
        Self::TooManyDecimals => &TOO_MANY_DECIMALS;
        Self::TooLarge => &TOO_LARGE;
    }
}

impl From<Flaw> for AmountError {
    fn from(flaw: Flaw) -> Self {
        match flaw {
            Flaw::NotANumber => Self::NotANumber,
            Flaw::Ambiguous => Self::Ambiguous,
            Flaw::TooManyDecimals => Self::TooManyDecimals,
            Flaw::TooLarge => Self::TooLarge,
        }
    }
}

/// Reads what people type.
impl FromStr for Amount {
    type Err = AmountError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = typed::trim(text);
        if text.is_empty() {
            return Err(AmountError::Empty);
        }
        let (is_negative, number) = unsigned(text);
        let rule = Rule {
            decimals: DECIMALS,
            may_have_thousands: true,
        };
        Ok(Self(scaled::read(number, is_negative, rule)?))
    }
}

/// Whether it is below zero, and the number alone: without its sign, which may stand before or after the unit, the unit
/// and `,-`.
fn unsigned(text: &str) -> (bool, &str) {
    let (sign, rest) = typed::sign(text);
    let rest = typed::without_unit(rest, &["kroner", "kr.", "kr", "nok"]);
    let (second, rest) = if sign.is_some() {
        (None, rest)
    } else {
        typed::sign(rest)
    };
    // «1234,-» has no øre.
    let mut end = rest.chars().rev();
    let rest = match (end.next(), end.next()) {
        (Some(dash), Some(',')) if typed::is_dash(dash) => &rest[..rest.len() - dash.len_utf8() - 1],
        _ => rest,
    };
    (sign.or(second).unwrap_or_default(), rest)
}

/// Kroner with a space between thousands, and two decimals after a comma where it is not whole: `-1 234,50`.
impl fmt::Display for Amount {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        scaled::write(formatter, self.0, DECIMALS, self.decimals())
    }
}

impl Amount {
    const fn decimals(self) -> usize {
        if self.is_whole() { 0 } else { DECIMALS }
    }
}

impl fmt::Debug for Amount {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Amount({})", self.canonical())
    }
}

/// `1234.50`, `1234`.
impl FormValue for Amount {
    fn canonical(&self) -> Cow<'_, str> {
        scaled::plain(self.0, DECIMALS, self.decimals()).into()
    }
}

serde_as_text!(Amount);

impl From<Amount> for Decimal {
    fn from(amount: Amount) -> Self {
        Self::scaled(amount.0, DECIMALS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::random::Random;

    fn ore(text: &str) -> Result<i64, AmountError> {
        text.parse::<Amount>().map(Amount::ore)
    }

    #[test]
    fn amounts_are_read_with_and_without_their_unit() {
        for (text, read) in [
            ("0", 0),
            ("1234", 123_400),
            ("kr 1234", 123_400),
            ("Kr. 1 234,50", 123_450),
            ("KR1234", 123_400),
            ("1234kr", 123_400),
            ("1234 kroner", 123_400),
            ("NOK 1,234.50", 123_450),
            ("1 234,-", 123_400),
            ("kr 1234,–", 123_400),
            ("1234,- kr", 123_400),
            ("-5", -500),
            ("\u{2212}5,5", -550),
            ("– 5", -500),
            ("kr -5", -500),
            ("-kr 5", -500),
            ("+5", 500),
            ("-0", 0),
        ] {
            assert_eq!(ore(text), Ok(read), "{text}");
        }
    }

    #[test]
    fn errors_say_what_is_wrong() {
        for (text, error) in [
            ("", AmountError::Empty),
            ("kr", AmountError::NotANumber),
            ("--5", AmountError::NotANumber),
            ("- kr -5", AmountError::NotANumber),
            ("5-", AmountError::NotANumber),
            ("fem", AmountError::NotANumber),
            ("5 EUR", AmountError::NotANumber),
            ("1.234", AmountError::Ambiguous),
            ("1,234", AmountError::Ambiguous),
            ("1,2345", AmountError::TooManyDecimals),
            ("100000000000000000", AmountError::TooLarge),
        ] {
            assert_eq!(ore(text), Err(error), "{text}");
        }
    }

    #[test]
    fn every_amount_is_read_as_it_is_shown_and_sent() {
        let mut random = Random::new(8);
        let some = (0..20_000).map(|_| {
            let bits = random.below(64);
            random.next().cast_signed() >> bits
        });
        for ore in some.chain([0, 1, -1, 99, 100, -100, i64::MAX, i64::MIN]) {
            let amount = Amount::from_ore(ore);
            assert_eq!(amount.to_string().parse(), Ok(amount), "{amount}");
            // A plain number of three decimals there is not, so that nothing is ambiguous.
            assert_eq!(Amount::from_canonical(&amount.canonical()), Ok(amount), "{amount}");
            assert_eq!(Decimal::from(amount).canonical().parse::<Amount>(), Ok(amount));
        }
        assert_eq!(Amount::MIN.to_string(), "-92 233 720 368 547 758,08");
    }

    #[test]
    fn reckoning_is_exact_or_none() {
        let (hundred, one) = (Amount::from_ore(10_000), Amount::from_ore(1));
        assert_eq!(hundred.checked_add(one), Some(Amount::from_ore(10_001)));
        assert_eq!(hundred.checked_sub(one), Some(Amount::from_ore(9_999)));
        assert_eq!(hundred.checked_mul(-3), Some(Amount::from_ore(-30_000)));
        assert_eq!(one.checked_neg(), Some(Amount::from_ore(-1)));
        assert_eq!(Amount::checked_sum([hundred, one, one]), Some(Amount::from_ore(10_002)));
        assert_eq!(Amount::MAX.checked_add(one), None);
        assert_eq!(Amount::MIN.checked_sub(one), None);
        assert_eq!(Amount::MIN.checked_neg(), None);
        assert_eq!(Amount::MAX.checked_mul(2), None);
        assert_eq!(Amount::checked_sum([Amount::MAX, one]), None);
        assert_eq!(Amount::from_kroner(i64::MAX), None);
        let percent = |percent| Percent::from_percent(percent).expect("a share");
        assert_eq!(Amount::from_ore(250).share(percent(25)), Some(Amount::from_ore(63)));
        assert_eq!(Amount::from_ore(-250).share(percent(25)), Some(Amount::from_ore(-63)));
        assert_eq!(Amount::MAX.share(percent(100)), Some(Amount::MAX));
        assert_eq!(Amount::MAX.share(percent(101)), None);
        assert_eq!(Amount::from_ore(149).rounded(), Amount::from_ore(100));
        assert_eq!(Amount::from_ore(-150).rounded(), Amount::from_ore(-200));
        assert_eq!(Amount::MAX.rounded(), Amount::from_ore(i64::MAX - 7));
        assert_eq!(Amount::MIN.rounded(), Amount::from_ore(i64::MIN + 8));
        assert!(hundred > one && hundred.is_whole() && !one.is_whole() && Amount::MIN.is_negative());
    }
}
