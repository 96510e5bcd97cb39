//! [`OrganisationNumber`]: nine digits that name a unit in Enhetsregisteret.

use super::{
    check::modulus_11,
    form_value::{debug_as_text, value_errors},
    typed::{self, digits_value},
};
use std::{fmt, str::FromStr};

/// The number of a unit in Enhetsregisteret: nine digits, the last of which checks the others.
///
/// ```
/// use felles::values::OrganisationNumber;
///
/// let number: OrganisationNumber = "NO 310 000 019 MVA".parse()?;
/// assert_eq!(number.as_str(), "310000019");
/// assert_eq!(number.to_string(), "310 000 019");
/// # Ok::<(), felles::values::OrganisationNumberError>(())
/// ```
///
/// The check digit is modulus 11 with the weights 3 2 7 6 5 4 3 2 (Brønnøysundregistrene, [the organisation
/// number](https://www.brreg.no/om-oss/oppgavene-vare/alle-registrene-vare/om-enhetsregisteret/organisasjonsnummeret/)).
/// Any first digit is accepted: which series are given, in the registry and in its tests, is the registry's own matter.
/// `NO` before and `MVA` after, as on invoices, are dropped: they say that the unit pays value added tax, which only
/// the register knows.
///
/// `stdnum` and `norsk-validator` accept the same numbers (tested with 20,000 made-up ones).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OrganisationNumber([u8; 9]);

/// Why a text is not an [`OrganisationNumber`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OrganisationNumberError {
    /// There is nothing but spaces.
    Empty,
    /// There is something else than digits, and what may stand between them.
    NotDigits,
    /// There are not nine digits but so many.
    Length(u16),
    /// The last digit does not fit the others: a digit is wrong.
    CheckDigit,
}

crate::words! { "organisation_number";
    EMPTY = { nb: "Skriv organisasjonsnummeret, 9 siffer.", nn: "Skriv organisasjonsnummeret, 9 siffer.", en: "Enter the organisation number, 9 digits." };
    NOT_DIGITS = { nb: "Organisasjonsnummeret har bare siffer. Fjern bokstaver og andre tegn.", nn: "Organisasjonsnummeret har berre siffer. Fjern bokstavar og andre teikn.", en: "An organisation number has digits only. Remove letters and other characters." };
    TOO_FEW = { nb: "Organisasjonsnummeret har 9 siffer, og her er det {count}. Se etter hva som mangler.", nn: "Organisasjonsnummeret har 9 siffer, og her er det {count}. Sjå etter kva som manglar.", en: "An organisation number has 9 digits, and this has {count}. Check what is missing." };
    TOO_MANY = { nb: "Organisasjonsnummeret har 9 siffer, og her er det {count}. Fjern det som er for mye.", nn: "Organisasjonsnummeret har 9 siffer, og her er det {count}. Fjern det som er for mykje.", en: "An organisation number has 9 digits, and this has {count}. Remove the extra digits." };
    CHECK_DIGIT = { nb: "Organisasjonsnummeret stemmer ikke. Se etter om et siffer er feil, eller om to har byttet plass.", nn: "Organisasjonsnummeret stemmer ikkje. Sjå etter om eit siffer er feil, eller om to har bytt plass.", en: "The organisation number is not right. Check if a digit is wrong, or if two have changed places." };
}

value_errors! {
    OrganisationNumberError {
        Self::Empty => &EMPTY;
        Self::NotDigits => &NOT_DIGITS;
        Self::Length(count) => if count < 9 { &TOO_FEW } else { &TOO_MANY }, count count;
        Self::CheckDigit => &CHECK_DIGIT;
    }
}

digits_value!(OrganisationNumber, 9, OrganisationNumberError);

/// Reads nine digits, of any script. Spaces of any width, dashes and points may stand anywhere, `NO` before and `MVA`
/// after, in any case.
impl FromStr for OrganisationNumber {
    type Err = OrganisationNumberError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut number = typed::trim(text);
        number = typed::without_start(number, "NO").unwrap_or(number);
        number = typed::without_end(number, "MVA").unwrap_or(number);
        // What was only these has no digits, and is not empty.
        let number = if typed::trim(number).is_empty() { text } else { number };
        let digits = typed::exactly(number)?;
        if modulus_11(&digits) != 0 {
            return Err(OrganisationNumberError::CheckDigit);
        }
        Ok(Self(digits))
    }
}

/// Three groups of three.
impl fmt::Display for OrganisationNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        typed::grouped(formatter, &self.0, &[3, 3])
    }
}

debug_as_text!(OrganisationNumber);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_they_stand_on_invoices() {
        for text in [
            "310000019",
            "310 000 019",
            "NO 310 000 019 MVA",
            "no310000019mva",
            "310.000.019",
            "310 000 019\u{a0}MVA",
        ] {
            assert_eq!(
                text.parse::<OrganisationNumber>().map(|number| number.to_string()),
                Ok("310 000 019".to_owned()),
                "{text}"
            );
        }
    }

    #[test]
    fn errors_say_what_is_wrong() {
        for (text, error) in [
            (" ", OrganisationNumberError::Empty),
            ("NO", OrganisationNumberError::NotDigits),
            ("NO MVA", OrganisationNumberError::NotDigits),
            ("SE310000019", OrganisationNumberError::NotDigits),
            ("31000001", OrganisationNumberError::Length(8)),
            ("NO 3100000190 MVA", OrganisationNumberError::Length(10)),
            ("310000018", OrganisationNumberError::CheckDigit),
            // Its check digit would be ten.
            ("100000000", OrganisationNumberError::CheckDigit),
        ] {
            assert_eq!(text.parse::<OrganisationNumber>(), Err(error), "{text}");
        }
    }
}
