//! [`PostalCode`]: four digits that name a place.

use super::{
    form_value::{debug_as_text, value_errors},
    typed::{self, digits_value},
};
use std::{fmt, str::FromStr};

/// A Norwegian postal code: four digits, not all zero.
///
/// ```
/// use felles::values::PostalCode;
///
/// let code: PostalCode = "N-0010".parse()?;
/// assert_eq!(code.as_str(), "0010");
/// # Ok::<(), felles::values::PostalCodeError>(())
/// ```
///
/// Whether there is such a place is for a register to tell (Bring's, which is open data). `NO-` and `N-` before, as on
/// letters from abroad, are dropped.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PostalCode([u8; 4]);

/// Why a text is not a [`PostalCode`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PostalCodeError {
    /// There is nothing but spaces.
    Empty,
    /// There is something else than digits.
    NotDigits,
    /// There are not four digits but so many.
    Length(u16),
    /// It is 0000, which no place has.
    Unused,
}

crate::words! { "postal_code";
    EMPTY = { nb: "Skriv postnummeret, 4 siffer.", nn: "Skriv postnummeret, 4 siffer.", en: "Enter the postal code, 4 digits." };
    NOT_DIGITS = { nb: "Postnummeret har bare siffer. Fjern bokstaver og andre tegn.", nn: "Postnummeret har berre siffer. Fjern bokstavar og andre teikn.", en: "A postal code has digits only. Remove letters and other characters." };
    LENGTH = { nb: "Postnummeret har 4 siffer, og her er det {count}. Ta med null foran, som i 0150.", nn: "Postnummeret har 4 siffer, og her er det {count}. Ta med null framfor, som i 0150.", en: "A postal code has 4 digits, and this has {count}. Include zeros in front, as in 0150." };
    UNUSED = { nb: "Postnummeret finnes ikke. Se etter at det er riktig.", nn: "Postnummeret finst ikkje. Sjå etter at det er rett.", en: "There is no such postal code. Check that it is right." };
}

value_errors! {
    PostalCodeError {
        Self::Empty => &EMPTY;
        Self::NotDigits => &NOT_DIGITS;
        Self::Length(count) => &LENGTH, count count;
        Self::Unused => &UNUSED;
    }
}

digits_value!(PostalCode, 4, PostalCodeError);

/// Reads four digits, of any script. Spaces, dashes and points may stand anywhere.
impl FromStr for PostalCode {
    type Err = PostalCodeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let trimmed = typed::trim(text);
        let after_country = ["NO-", "N-"]
            .iter()
            .find_map(|country| typed::without_start(trimmed, country));
        let digits = typed::exactly(after_country.unwrap_or(trimmed))?;
        if digits == *b"0000" {
            Err(PostalCodeError::Unused)
        } else {
            Ok(Self(digits))
        }
    }
}

/// Four digits.
impl fmt::Display for PostalCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

debug_as_text!(PostalCode);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_digits_are_a_code_and_nothing_else_is() {
        for (text, read) in [
            ("0010", "0010"),
            (" 9990 ", "9990"),
            ("N-0150", "0150"),
            ("no-5003", "5003"),
            ("٠١٥٠", "0150"),
        ] {
            assert_eq!(
                text.parse::<PostalCode>().map(|code| code.to_string()),
                Ok(read.to_owned()),
                "{text}"
            );
        }
        for (text, error) in [
            ("", PostalCodeError::Empty),
            ("SE-15000", PostalCodeError::NotDigits),
            ("150", PostalCodeError::Length(3)),
            ("01500", PostalCodeError::Length(5)),
            ("0000", PostalCodeError::Unused),
            ("0150 Oslo", PostalCodeError::NotDigits),
        ] {
            assert_eq!(text.parse::<PostalCode>(), Err(error), "{text}");
        }
    }
}
