//! [`PhoneNumber`]: a telephone number of any country.

#[cfg(test)]
mod tests;

use super::{
    DialCode,
    dial_code::{CODES_WITHOUT_COUNTRY, DIAL_CODES},
    form_value::{debug_as_text, text_value, value_errors},
    typed::{self, Digits},
};
use std::{fmt, str::FromStr};

/// A telephone number as the world dials it (ITU-T E.164): a plus, the code of a country, the number.
///
/// ```
/// use felles::values::{DialCode, PhoneKind, PhoneNumber};
///
/// let number: PhoneNumber = "68 05 12 34".parse()?;
/// assert_eq!(number.as_str(), "+4768051234");
/// assert_eq!(number.to_string(), "+47 68 05 12 34");
/// assert_eq!(number.national().to_string(), "68 05 12 34");
/// assert_eq!(number.kind(), PhoneKind::Landline);
///
/// let swedish = PhoneNumber::read("070-174 06 05", DialCode { country: "SE", code: 46 })?;
/// assert_eq!(swedish.to_string(), "+46 701740605");
/// # Ok::<(), felles::values::PhoneNumberError>(())
/// ```
///
/// # Norwegian numbers
///
/// What begins with neither `+` nor `00` is Norwegian, also where `47` stands before eight digits. It must be in
/// Norway's plan of numbers
/// ([Nkom](https://nkom.no/telefoni-og-telefonnummer/telefonnummer-og-den-norske-nummerplan/alle-nummerserier-for-norske-telefonnumre)):
///
/// | series | kind | written |
/// |---|---|---|
/// | 4, 9 | mobile | `999 99 999` |
/// | 2, 3, 50–57, 6, 7 | landline | `68 05 12 34` |
/// | 8 | special (freephone, shared cost) | `800 00 000` |
/// | 02000–09999 | five digits, of organisations | `02000` |
/// | 59, and 58 with twelve digits | machines | `59 00 00 00`, `58 00 00 00 00 00` |
///
/// Numbers of three, four and six digits (112, 1881, 116 117) are refused: nobody can be reached at one. Ask
/// [`kind`](PhoneNumber::kind) where a message is to be sent: only mobile numbers take it.
///
/// Mobile numbers are grouped as people say them, three, two and three.
///
/// # Numbers of other countries
///
/// The code must be one that is given, and code and number together have 7 to 15 digits; more is not checked, and they
/// are not grouped. `(0)` is dropped, and so is one 0 at the start where the code was chosen apart
/// ([`read`](PhoneNumber::read)), except in the countries whose numbers begin so also from abroad, as Italy's.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PhoneNumber {
    /// With the plus.
    number: Digits<{ 1 + MOST }>,
    /// How many digits the code of the country has.
    code: u8,
}

const LEAST: usize = 7;
const MOST: usize = 15;
/// Where a 0 at the start is dialled from abroad too: Italy, San Marino, and West and Central Africa.
const ZERO_IS_DIALLED: [u16; 7] = [39, 225, 226, 227, 229, 242, 378];

/// What a [`PhoneNumber`] belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneKind {
    /// A Norwegian mobile telephone.
    Mobile,
    /// A Norwegian landline.
    Landline,
    /// A Norwegian number of the series 8, free or dearer than others.
    Special,
    /// A Norwegian number of five digits, of an organisation.
    FiveDigits,
    /// A thing in Norway that calls by itself.
    Machine,
    /// A number of another country.
    Foreign,
}

impl PhoneNumber {
    /// The number that a text means, dialled in a country. A text that begins with `+` or `00` has its own.
    ///
    /// # Errors
    /// The text is not a number.
    pub fn read(text: &str, country: DialCode) -> Result<Self, PhoneNumberError> {
        let text = typed::trim(text);
        if text.is_empty() {
            return Err(PhoneNumberError::Empty);
        }
        let text = typed::without_start(text, "tel:").unwrap_or(text);
        match international(text) {
            Some(rest) => from_abroad(rest),
            None if country.code == DialCode::NORWAY.code => norwegian(text),
            None => dialled(text, country.code),
        }
    }

    /// The plus, the code of the country and the number, without spaces.
    pub fn as_str(&self) -> &str {
        self.number.as_str()
    }

    /// The code of the country, one to three digits. Several countries may have it.
    pub fn calling_code(&self) -> u16 {
        self.as_str()
            .get(1..=usize::from(self.code))
            .and_then(|code| code.parse().ok())
            .unwrap_or_default()
    }

    /// Whether it is Norwegian, or of Svalbard or Jan Mayen.
    pub fn is_norwegian(&self) -> bool {
        self.calling_code() == DialCode::NORWAY.code
    }

    /// The number without the code of the country. Its `Display` is grouped.
    pub fn national(&self) -> NationalPhoneNumber<'_> {
        NationalPhoneNumber(self)
    }

    /// What it belongs to.
    pub fn kind(&self) -> PhoneKind {
        if !self.is_norwegian() {
            return PhoneKind::Foreign;
        }
        match self.national_digits() {
            [_, _, _, _, _] => PhoneKind::FiveDigits,
            [b'5', b'8' | b'9', ..] => PhoneKind::Machine,
            [b'4' | b'9', ..] => PhoneKind::Mobile,
            [b'8', ..] => PhoneKind::Special,
            _ => PhoneKind::Landline,
        }
    }

    fn national_digits(&self) -> &[u8] {
        self.number
            .as_bytes()
            .get(1 + usize::from(self.code)..)
            .unwrap_or_default()
    }

    /// The number of a code and digits that are known to have room.
    fn new(code: u16, number: &[u8]) -> Self {
        let code = code.to_string();
        let mut digits = Digits::EMPTY;
        for digit in b"+".iter().chain(code.as_bytes()).chain(number) {
            digits.push(*digit);
        }
        Self {
            number: digits,
            code: u8::try_from(code.len()).unwrap_or_default(),
        }
    }
}

/// A [`PhoneNumber`] as it is dialled in its own country: `999 99 999`. Those of other countries than Norway are not
/// grouped.
#[derive(Clone, Copy, Debug)]
pub struct NationalPhoneNumber<'a>(&'a PhoneNumber);

impl NationalPhoneNumber<'_> {
    /// The digits, without spaces.
    pub fn as_str(&self) -> &str {
        typed::ascii(self.0.national_digits())
    }
}

/// What follows `+` or `00`.
fn international(text: &str) -> Option<&str> {
    if let Some(rest) = text.strip_prefix(['+', '\u{ff0b}']) {
        return Some(rest);
    }
    // Some write the code in brackets: (+47) 68 05 12 34.
    if let Some(rest) = text.strip_prefix("(+") {
        return Some(rest);
    }
    let mut letters = text.chars();
    let zeros = [letters.next()?, letters.next()?];
    zeros
        .iter()
        .all(|letter| typed::digit(*letter) == Some(0))
        .then_some(letters.as_str())
}

/// The digits. Besides what stands between those of all numbers there may be brackets and slashes.
fn digits(text: &str) -> Result<Digits<MOST>, PhoneNumberError> {
    let mut found = Digits::EMPTY;
    let mut count = 0_u16;
    for letter in text.chars() {
        if let Some(value) = typed::digit(letter) {
            count = count.saturating_add(1);
            found.push(b'0' + value);
        } else if !typed::is_space(letter) && !typed::is_dash(letter) && !matches!(letter, '.' | '/' | '(' | ')') {
            return Err(PhoneNumberError::NotDigits);
        }
    }
    match usize::from(count) {
        0 => Err(PhoneNumberError::NotDigits),
        count if count > MOST => Err(PhoneNumberError::TooLong),
        _ => Ok(found),
    }
}

fn norwegian(text: &str) -> Result<PhoneNumber, PhoneNumberError> {
    let found = digits(text).map_err(|error| match error {
        PhoneNumberError::TooLong => PhoneNumberError::Length(u16::try_from(MOST + 1).unwrap_or_default()),
        error => error,
    })?;
    let found = found.as_bytes();
    let after_code = found.strip_prefix(b"47").filter(|rest| matches!(rest.len(), 8 | 12));
    in_norway(after_code.unwrap_or(found))
}

/// A number in Norway's plan.
fn in_norway(digits: &[u8]) -> Result<PhoneNumber, PhoneNumberError> {
    let is_given = match digits {
        [b'0', second, _, _, _] => (b'2'..=b'9').contains(second),
        [b'5', b'8', ..] if digits.len() == 12 => true,
        [b'5', b'8', ..] if digits.len() == 8 => false,
        [first, ..] if digits.len() == 8 => (b'2'..=b'9').contains(first),
        _ => {
            return Err(PhoneNumberError::Length(
                u16::try_from(digits.len()).unwrap_or(u16::MAX),
            ));
        }
    };
    if is_given {
        Ok(PhoneNumber::new(DialCode::NORWAY.code, digits))
    } else {
        Err(PhoneNumberError::NotGiven)
    }
}

/// A number that was typed with the code of its country.
fn from_abroad(text: &str) -> Result<PhoneNumber, PhoneNumberError> {
    let found = digits(text)?;
    let found = found.as_bytes();
    let (code, after_code) = split_code(found).ok_or(PhoneNumberError::Code)?;
    if code == DialCode::NORWAY.code {
        return in_norway(after_code);
    }
    // «+44 (0)20» is dialled without the 0.
    let has_bracketed_zero = text.contains("(0)") && after_code.starts_with(b"0");
    abroad(code, after_code, has_bracketed_zero)
}

/// The code of a country, and the digits after it. No code is the beginning of another.
fn split_code(digits: &[u8]) -> Option<(u16, &[u8])> {
    (1..=3).find_map(|length| {
        let (code, number) = digits.split_at_checked(length)?;
        let code = code.iter().fold(0, |code, digit| code * 10 + u16::from(digit - b'0'));
        let is_given = DIAL_CODES.iter().any(|known| known.code == code) || CODES_WITHOUT_COUNTRY.contains(&code);
        (is_given && digits[0] != b'0').then_some((code, number))
    })
}

/// A number that was typed as in its country.
fn dialled(text: &str, code: u16) -> Result<PhoneNumber, PhoneNumberError> {
    let found = digits(text)?;
    abroad(code, found.as_bytes(), true)
}

fn abroad(code: u16, number: &[u8], drops_zero: bool) -> Result<PhoneNumber, PhoneNumberError> {
    let without_zero = number
        .strip_prefix(b"0")
        .filter(|_| drops_zero && !ZERO_IS_DIALLED.contains(&code));
    let number = without_zero.unwrap_or(number);
    match code.to_string().len() + number.len() {
        ..LEAST => Err(PhoneNumberError::TooShort),
        LEAST..=MOST => Ok(PhoneNumber::new(code, number)),
        _ => Err(PhoneNumberError::TooLong),
    }
}

/// Why a text is not a [`PhoneNumber`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PhoneNumberError {
    /// There is nothing but spaces.
    Empty,
    /// There is something else than digits, and what may stand between them.
    NotDigits,
    /// A Norwegian number does not have so many digits.
    Length(u16),
    /// No Norwegian number begins so.
    NotGiven,
    /// No country has this code.
    Code,
    /// A number of another country has too few digits.
    TooShort,
    /// A number has more digits than any can.
    TooLong,
}

crate::words! { "phone_number";
    EMPTY = { nb: "Skriv telefonnummeret.", nn: "Skriv telefonnummeret.", en: "Enter the telephone number." };
    NOT_DIGITS = { nb: "Telefonnummeret har bare siffer, og kanskje + foran. Fjern bokstaver og andre tegn.", nn: "Telefonnummeret har berre siffer, og kanskje + framfor. Fjern bokstavar og andre teikn.", en: "A telephone number has digits only, and maybe + in front. Remove letters and other characters." };
    LENGTH = { nb: "Norske telefonnummer har 8 siffer, og her er det {count}. Start med + og landkoden hvis nummeret er fra et annet land.", nn: "Norske telefonnummer har 8 siffer, og her er det {count}. Start med + og landkoden dersom nummeret er frå eit anna land.", en: "Norwegian telephone numbers have 8 digits, and this has {count}. Start with + and the country code if the number is from another country." };
    NOT_GIVEN = { nb: "Ingen norske telefonnummer begynner slik. Se etter at det første sifferet er riktig.", nn: "Ingen norske telefonnummer byrjar slik. Sjå etter at det første sifferet er rett.", en: "No Norwegian telephone numbers begin like this. Check that the first digit is right." };
    CODE = { nb: "Landkoden er ukjent. Skriv + og landkoden først, for eksempel +46 for Sverige.", nn: "Landkoden er ukjend. Skriv + og landkoden først, til dømes +46 for Sverige.", en: "The country code is unknown. Enter + and the country code first, for example +46 for Sweden." };
    TOO_SHORT = { nb: "Telefonnummeret er for kort. Se etter at alle sifrene er med.", nn: "Telefonnummeret er for kort. Sjå etter at alle sifra er med.", en: "The telephone number is too short. Check that all digits are here." };
    TOO_LONG = { nb: "Telefonnummeret er for langt. Se etter at det ikke er siffer for mye.", nn: "Telefonnummeret er for langt. Sjå etter at det ikkje er siffer for mykje.", en: "The telephone number is too long. Check that there are no digits too many." };
}

value_errors! {
    PhoneNumberError {
        Self::Empty => &EMPTY;
        Self::NotDigits => &NOT_DIGITS;
        Self::Length(count) => &LENGTH, count count;
        Self::NotGiven => &NOT_GIVEN;
        Self::Code => &CODE;
        Self::TooShort => &TOO_SHORT;
        Self::TooLong => &TOO_LONG;
    }
}

/// Reads digits, of any script, dialled in Norway. Spaces of any width, dashes, points, slashes and brackets may stand
/// anywhere, and `tel:` before.
impl FromStr for PhoneNumber {
    type Err = PhoneNumberError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::read(text, DialCode::NORWAY)
    }
}

/// With the plus and the code of the country: `+47 999 99 999`.
impl fmt::Display for PhoneNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "+{} {}", self.calling_code(), self.national())
    }
}

impl fmt::Display for NationalPhoneNumber<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let groups: &[usize] = match self.0.kind() {
            PhoneKind::Mobile | PhoneKind::Special => &[3, 2],
            PhoneKind::Landline | PhoneKind::Machine => &[2; 5],
            PhoneKind::FiveDigits | PhoneKind::Foreign => &[],
        };
        typed::grouped(formatter, self.0.national_digits(), groups)
    }
}

debug_as_text!(PhoneNumber);
text_value!(PhoneNumber);
