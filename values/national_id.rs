//! [`NationalId`]: fødselsnummer, D-number, H-number, and the synthetic numbers of test systems.

#[cfg(test)]
mod tests;

use super::{
    DateValue,
    check::weighted,
    form_value::value_errors,
    typed::{self, ascii, digits_value},
};
use std::{fmt, str::FromStr};

/// A Norwegian national identity number: eleven digits, of which six are a date of birth and two check the others.
///
/// ```
/// use felles::values::{NationalId, NationalIdKind};
///
/// let id: NationalId = "018380-12317".parse()?;
/// assert_eq!(id.as_str(), "01838012317");
/// assert_eq!(id.to_string(), "018380 12317");
/// assert_eq!(format!("{id:?}"), "NationalId(***********)");
/// assert_eq!(id.kind(), NationalIdKind::Synthetic);
/// assert_eq!(id.birth_date().map(|date| date.to_string()).as_deref(), Some("01.03.1980"));
/// # Ok::<(), felles::values::NationalIdError>(())
/// ```
///
/// # The rules
///
/// | digits | hold |
/// |---|---|
/// | 1–2 | the day; a D-number has 40 more |
/// | 3–4 | the month; an H-number and a synthetic number of Nav's have 40 more, a synthetic number of Skatteetaten's 80 more |
/// | 5–6 | the year without its century |
/// | 7–9 | the individual number; before 2032 it tells the century |
/// | 10 | weights 3 7 6 1 8 9 4 5 2: with this digit, the sum has the remainder 0 modulo 11; of numbers given from 2032 on, 0 to 3 |
/// | 11 | weights 5 4 3 2 7 6 5 4 3 2: with this digit, the sum has the remainder 0 modulo 11 |
///
/// Sources: Skatteetaten, [the number from
/// 2032](https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon/nytt-fodselsnummer-fra-2032/) (where
/// Skatteetaten's own validator lies too) and the extension of the series of D-numbers in 2021, on the same site.
///
/// Both rules are accepted from now on, as Skatteetaten asks; [`check_rule`](Self::check_rule) tells which one a number
/// needs. All kinds are accepted too: a service that wants no test persons asks for [`kind`](Self::kind). A D-number
/// may also be an H-number or synthetic.
///
/// **The number never tells the gender.** The ninth digit did, until 2032; ask Folkeregisteret.
///
/// # Beside other validators
///
/// The project's tests compare 100,000 made-up numbers with two others:
///
/// - `@navikt/fnrvalidator` accepts the same numbers.
/// - `stdnum` knows only the rule of today. It refuses the numbers that need the one from 2032; Skatteetaten's synthetic
///   numbers (month + 80); individual numbers that told no century before D-numbers were given them in 2021 (500–749 of
///   the years 40–54, 750–899 of the years 40–99); 29 February 1900, which from 2032 on may be that of 2000; and birth
///   dates after the day it runs.
///
/// None of them accepts the shared emergency numbers of hospitals (FH-number, first digit 8 or 9), which hold no date, nor
/// Norsk Helsenett's own test numbers (month + 65). Neither does this.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NationalId([u8; LENGTH]);

const LENGTH: usize = 11;
const FIRST_WEIGHTS: [u32; 10] = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND_WEIGHTS: [u32; 11] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/// What a [`NationalId`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NationalIdKind {
    /// A fødselsnummer.
    BirthNumber,
    /// A D-number: of one who is not resident in Norway.
    DNumber,
    /// The month has 40 more. It is an H-number, a hospital's help for one whose number is not known, or a synthetic
    /// number of Nav's. The two cannot be told apart.
    HNumber,
    /// The month has 80 more: a person of Skatteetaten's test register (Tenor). There are none in the real one.
    Synthetic,
}

/// Which rule of the first check digit a [`NationalId`] needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NationalIdRule {
    /// The remainder is 0. The rule of 1964, and one case of the rule from 2032.
    Since1964,
    /// The remainder is 1, 2 or 3: given in 2032 or later, or made for a test.
    From2032,
}

impl NationalId {
    /// What it is. An H-number or a synthetic number may be a D-number too; see [`is_d_number`](Self::is_d_number).
    pub const fn kind(self) -> NationalIdKind {
        match (self.0[2], self.0[0]) {
            (b'8'..=b'9', _) => NationalIdKind::Synthetic,
            (b'4'..=b'7', _) => NationalIdKind::HNumber,
            (_, b'4'..=b'9') => NationalIdKind::DNumber,
            _ => NationalIdKind::BirthNumber,
        }
    }

    /// Whether the day has 40 more, also of an H-number and of a synthetic number.
    pub const fn is_d_number(self) -> bool {
        self.0[0] >= b'4'
    }

    /// Which rule of the first check digit it needs.
    pub fn check_rule(self) -> NationalIdRule {
        match first_remainder(&self.0) {
            0 => NationalIdRule::Since1964,
            _ => NationalIdRule::From2032,
        }
    }

    /// The day of the month of birth, 1 to 31.
    pub fn day(self) -> u8 {
        birth_day(&self.0).day
    }

    /// The month of birth, 1 to 12.
    pub fn month(self) -> u8 {
        birth_day(&self.0).month
    }

    /// The date of birth, where the number tells the century.
    ///
    /// It does so by the individual number, as it is given until 2032. Of a number that needs the rule from 2032 it
    /// does not, and then this is none. From 2032 on also numbers of today's form say nothing of the century, so where
    /// it matters, as for an age limit, ask Folkeregisteret.
    pub fn birth_date(self) -> Option<DateValue> {
        if self.check_rule() == NationalIdRule::From2032 {
            return None;
        }
        let BirthDay { day, month, year } = birth_day(&self.0);
        let individual = self.0[6..9]
            .iter()
            .fold(0, |number, digit| number * 10 + u16::from(digit - b'0'));
        let century = if self.is_d_number() {
            century_of_d_number(year, individual)
        } else {
            century_of_birth_number(year, individual)
        };
        DateValue::new(century? + u16::from(year), month, day)
    }

    /// The number with its last five digits hidden, for pages where it is only to be recognised: `018380 *****`.
    pub fn masked(self) -> String {
        format!("{} *****", ascii(&self.0[..6]))
    }
}

/// Skatteetaten's table of individual numbers.
const fn century_of_birth_number(year: u8, individual: u16) -> Option<u16> {
    match (year, individual) {
        (54.., 500..750) => Some(1800),
        (_, ..500) | (40.., 900..) => Some(1900),
        (..40, 500..) => Some(2000),
        _ => None,
    }
}

/// The same for D-numbers, since 16 November 2021: what was not used of the old series was moved.
const fn century_of_d_number(year: u8, individual: u16) -> Option<u16> {
    match (year, individual) {
        (58.., 500..600) => Some(1800),
        (..40, ..200) | (40.., ..500 | 600..) => Some(1900),
        (..40, 200..) => Some(2000),
        _ => None,
    }
}

struct BirthDay {
    day: u8,
    month: u8,
    /// Without its century.
    year: u8,
}

/// The date of birth, without what is added to the day and the month. It need not be there.
fn birth_day(digits: &[u8; LENGTH]) -> BirthDay {
    let two = |first: usize| (digits[first] - b'0') * 10 + digits[first + 1] - b'0';
    let (day, month) = (two(0), two(2));
    BirthDay {
        day: if day >= 40 { day - 40 } else { day },
        month: match month {
            80.. => month - 80,
            40.. => month - 40,
            _ => month,
        },
        year: two(4),
    }
}

/// The century may not be known. A year that is divisible by four may have 29 February, 00 being 2000.
fn day_exists(birth: &BirthDay) -> bool {
    DateValue::new(2000 + u16::from(birth.year), birth.month, birth.day).is_some()
}

fn first_remainder(digits: &[u8; LENGTH]) -> u32 {
    weighted(digits, &FIRST_WEIGHTS)
}

/// Why a text is not a [`NationalId`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NationalIdError {
    /// There is nothing but spaces.
    Empty,
    /// There is something else than digits, and what may stand between them.
    NotDigits,
    /// There are not eleven digits but so many.
    Length(u16),
    /// The first six digits are no date.
    Date,
    /// The two last digits do not fit the others: a digit is wrong.
    CheckDigits,
}

crate::words! { "national_id";
    EMPTY = { nb: "Skriv fødselsnummer eller D-nummer, 11 siffer.", nn: "Skriv fødselsnummer eller D-nummer, 11 siffer.", en: "Enter a Norwegian national identity number or D number, 11 digits." };
    NOT_DIGITS = { nb: "Fødselsnummer og D-nummer har bare siffer. Fjern bokstaver og andre tegn.", nn: "Fødselsnummer og D-nummer har berre siffer. Fjern bokstavar og andre teikn.", en: "A national identity number has digits only. Remove letters and other characters." };
    TOO_FEW = { nb: "Fødselsnummer og D-nummer har 11 siffer, og her er det {count}. Se etter hva som mangler.", nn: "Fødselsnummer og D-nummer har 11 siffer, og her er det {count}. Sjå etter kva som manglar.", en: "A national identity number has 11 digits, and this has {count}. Check what is missing." };
    TOO_MANY = { nb: "Fødselsnummer og D-nummer har 11 siffer, og her er det {count}. Fjern det som er for mye.", nn: "Fødselsnummer og D-nummer har 11 siffer, og her er det {count}. Fjern det som er for mykje.", en: "A national identity number has 11 digits, and this has {count}. Remove the extra digits." };
    DATE = { nb: "De seks første sifrene er ikke en fødselsdato. Se etter at de er riktige.", nn: "Dei seks første sifra er ikkje ein fødselsdato. Sjå etter at dei er rette.", en: "The first six digits are not a date of birth. Check that they are right." };
    CHECK_DIGITS = { nb: "Nummeret stemmer ikke. Se etter om et siffer er feil, eller om to har byttet plass.", nn: "Nummeret stemmer ikkje. Sjå etter om eit siffer er feil, eller om to har bytt plass.", en: "The number is not right. Check if a digit is wrong, or if two have changed places." };
}

value_errors! {
    NationalIdError {
        Self::Empty => &EMPTY;
        Self::NotDigits => &NOT_DIGITS;
        Self::Length(count) => if count < 11 { &TOO_FEW } else { &TOO_MANY }, count count;
        Self::Date => &DATE;
        Self::CheckDigits => &CHECK_DIGITS;
    }
}

digits_value!(NationalId, 11, NationalIdError, private);

/// Reads eleven digits, of any script. Spaces of any width, dashes and points may stand anywhere.
impl FromStr for NationalId {
    type Err = NationalIdError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = typed::exactly(text)?;
        if !day_exists(&birth_day(&digits)) {
            return Err(NationalIdError::Date);
        }
        if first_remainder(&digits) > 3 || weighted(&digits, &SECOND_WEIGHTS) != 0 {
            return Err(NationalIdError::CheckDigits);
        }
        Ok(Self(digits))
    }
}

/// Six digits, a space, five digits.
impl fmt::Display for NationalId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        typed::grouped(formatter, &self.0, &[6])
    }
}

/// Hides the number: what is debugged ends in logs.
impl fmt::Debug for NationalId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("NationalId(***********)")
    }
}
