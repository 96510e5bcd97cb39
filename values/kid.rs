//! [`Kid`]: the reference of a payment.

use super::{
    check::{modulus_10, modulus_11},
    form_value::{debug_as_text, text_value, value_errors},
    typed::{self, Digits, Flaw},
};
use std::{fmt, str::FromStr};

/// A KID (kundeidentifikasjon): 2 to 25 digits by which the payee knows a payment. The last one checks the others.
///
/// ```
/// use felles::values::{Kid, KidModulus};
///
/// let kid: Kid = "2026 0014-".parse()?;
/// assert_eq!(kid.as_str(), "20260014-");
/// assert!(kid.fits(KidModulus::Eleven) && !kid.fits(KidModulus::Ten));
/// assert!("2026 0014 4".parse::<Kid>()?.fits(KidModulus::Ten));
/// # Ok::<(), felles::values::KidError>(())
/// ```
///
/// The payee agrees with the bank on the modulus, 10 or 11, and on the lengths. A text is a KID if either modulus fits;
/// who knows what was agreed asks further, with [`fits`](Self::fits) and the length of [`as_str`](Self::as_str). By
/// modulus 11 the check digit may come out as ten, and is then written as a hyphen: `-` at the end belongs to the KID,
/// while dashes between digits are dropped, as from any paste.
///
/// Source: Mastercard Payment Services (formerly Nets),
/// [KID](https://www.mastercardpaymentservices.com/norway/utvikler/kid). `AvtaleGiro` asks for four digits at least.
///
/// `norsk-validator` differs in three ways (tested with 20,000 made-up numbers): it refuses a KID whose modulus 10
/// check digit is 0, which is an error of its own; it knows no hyphen; and it has no limits of length.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Kid(Digits<MOST>);

const MOST: usize = 25;
const LEAST: usize = 2;

/// How the last digit of a [`Kid`] is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KidModulus {
    /// Modulus 10 (Luhn).
    Ten,
    /// Modulus 11, weights 2 to 7 from the right.
    Eleven,
}

impl Kid {
    /// The digits, without spaces; in the end there may be a hyphen.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Whether the last digit fits a modulus.
    pub fn fits(&self, modulus: KidModulus) -> bool {
        let digits = self.0.as_bytes();
        match (modulus, digits.split_last()) {
            (KidModulus::Ten, Some((b'-', _))) | (_, None) => false,
            (KidModulus::Ten, Some(_)) => modulus_10(digits) == 0,
            (KidModulus::Eleven, Some((b'-', before))) => {
                // As if the check digit were 0: ten is missing to eleven.
                let mut with_zero = Digits::<MOST>::EMPTY;
                before.iter().chain(b"0").for_each(|digit| {
                    with_zero.push(*digit);
                });
                modulus_11(with_zero.as_bytes()) == 1
            }
            (KidModulus::Eleven, Some(_)) => modulus_11(digits) == 0,
        }
    }
}

/// Why a text is not a [`Kid`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KidError {
    /// There is nothing but spaces.
    Empty,
    /// There is something else than digits, and what may stand between them.
    NotDigits,
    /// There are not 2 to 25 digits but so many.
    Length(u16),
    /// The last digit does not fit the others: a digit is wrong.
    CheckDigit,
}

crate::words! { "kid";
    EMPTY = { nb: "Skriv KID-nummeret. Det står på fakturaen.", nn: "Skriv KID-nummeret. Det står på fakturaen.", en: "Enter the KID number. It is on the invoice." };
    NOT_DIGITS = { nb: "KID-nummeret har bare siffer. Fjern bokstaver og andre tegn.", nn: "KID-nummeret har berre siffer. Fjern bokstavar og andre teikn.", en: "A KID number has digits only. Remove letters and other characters." };
    LENGTH = { nb: "KID-nummeret har fra 2 til 25 siffer, og her er det {count}. Se etter at alle er med, og ingen flere.", nn: "KID-nummeret har frå 2 til 25 siffer, og her er det {count}. Sjå etter at alle er med, og ingen fleire.", en: "A KID number has 2 to 25 digits, and this has {count}. Check that all of them are here, and no more." };
    CHECK_DIGIT = { nb: "KID-nummeret stemmer ikke. Se etter om et siffer er feil, eller om to har byttet plass.", nn: "KID-nummeret stemmer ikkje. Sjå etter om eit siffer er feil, eller om to har bytt plass.", en: "The KID number is not right. Check if a digit is wrong, or if two have changed places." };
}

value_errors! {
    KidError {
        Self::Empty => &EMPTY;
        Self::NotDigits => &NOT_DIGITS;
        Self::Length(count) => &LENGTH, count count;
        Self::CheckDigit => &CHECK_DIGIT;
    }
}

impl From<Flaw> for KidError {
    fn from(flaw: Flaw) -> Self {
        match flaw {
            Flaw::Empty => Self::Empty,
            Flaw::NotDigits => Self::NotDigits,
            Flaw::Length(count) => Self::Length(count),
        }
    }
}

/// Reads 2 to 25 digits, of any script. Spaces of any width, dashes and points may stand between them.
impl FromStr for Kid {
    type Err = KidError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut digits = typed::digits::<MOST>(text)?;
        let mut length = digits.as_bytes().len();
        // A dash right after the last digit stands for ten.
        let mut end = typed::trim(text).chars().rev();
        if end.next().is_some_and(typed::is_dash) && end.next().is_some_and(|before| typed::digit(before).is_some()) {
            length += 1;
            digits.push(b'-');
        }
        if !(LEAST..=MOST).contains(&length) {
            return Err(KidError::Length(u16::try_from(length).unwrap_or(u16::MAX)));
        }
        let kid = Self(digits);
        if kid.fits(KidModulus::Ten) || kid.fits(KidModulus::Eleven) {
            Ok(kid)
        } else {
            Err(KidError::CheckDigit)
        }
    }
}

/// In one piece, as on invoices.
impl fmt::Display for Kid {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

debug_as_text!(Kid);
text_value!(Kid);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::random::Random;

    /// The check digit of each modulus, reckoned the other way round: by trying.
    fn completed(number: &str, modulus: KidModulus) -> Option<Kid> {
        let mut kids = "0123456789-"
            .chars()
            .filter_map(|check| format!("{number}{check}").parse::<Kid>().ok());
        kids.find(|kid| kid.fits(modulus))
    }

    #[test]
    fn every_number_of_up_to_24_digits_has_a_check_digit_of_each_modulus() {
        let mut random = Random::new(6);
        for length in (1..=24).cycle().take(2000) {
            let number = random.digits(length);
            for modulus in [KidModulus::Ten, KidModulus::Eleven] {
                let kid = completed(&number, modulus).unwrap_or_else(|| panic!("{number} {modulus:?}"));
                assert_eq!(kid.as_str().len(), length + 1);
            }
        }
    }

    #[test]
    fn known_ones_fit_as_they_should() {
        for (text, ten, eleven) in [
            ("12344", true, false),
            ("12343", false, true),
            ("12345674", true, true),
            ("20260030", true, false),
            ("18", true, false),
            ("19", false, true),
            ("2026 0014-", false, true),
            ("2026 0014\u{2212}", false, true),
        ] {
            let kid: Kid = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
            assert_eq!(
                (kid.fits(KidModulus::Ten), kid.fits(KidModulus::Eleven)),
                (ten, eleven),
                "{text}"
            );
        }
    }

    #[test]
    fn errors_say_what_is_wrong() {
        for (text, error) in [
            ("", KidError::Empty),
            ("-", KidError::NotDigits),
            ("KID 1234", KidError::NotDigits),
            ("1", KidError::Length(1)),
            (&"1".repeat(26), KidError::Length(26)),
            (&format!("{}-", "1".repeat(25)), KidError::Length(26)),
            ("12345", KidError::CheckDigit),
            ("1234-", KidError::CheckDigit),
        ] {
            assert_eq!(text.parse::<Kid>(), Err(error), "{text}");
        }
    }
}
