//! [`Iban`]: a bank account of any country.

use super::{
    AccountNumber,
    check::modulus_97,
    form_value::{debug_as_text, text_value, value_errors},
    typed::{self, Digits, ascii},
};
use std::{fmt, str::FromStr};

/// An international bank account number: a country, two check digits, and the account as that country writes it.
///
/// ```
/// use felles::values::{AccountNumber, Iban};
///
/// let iban: Iban = "no71 1234 5678 903".parse()?;
/// assert_eq!(iban.to_string(), "NO71 1234 5678 903");
/// assert_eq!(iban.account_number(), "12345678903".parse::<AccountNumber>().ok());
/// assert_eq!("GB82 WEST 1234 5698 7654 32".parse::<Iban>()?.country(), "GB");
/// # Ok::<(), felles::values::IbanError>(())
/// ```
///
/// Of all countries the check digits are checked (ISO 13616, modulus 97), of those of SWIFT's register also the length.
/// Of a Norwegian one also the account number is, by [`AccountNumber`]'s rule. The rest of what a country has in its
/// accounts is not.
///
/// `stdnum` knows no IBAN. `norsk-validator` knows Norway's, and does not check the account number (tested with 20,000
/// made-up ones).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Iban(Digits<34>);

/// The length of each country's, by SWIFT's register of IBAN formats. One that is new there is checked by its check
/// digits alone.
const LENGTHS: &[(&[u8; 2], u8)] = &[
    (b"AD", 24),
    (b"AE", 23),
    (b"AL", 28),
    (b"AT", 20),
    (b"AZ", 28),
    (b"BA", 20),
    (b"BE", 16),
    (b"BG", 22),
    (b"BH", 22),
    (b"BI", 27),
    (b"BR", 29),
    (b"BY", 28),
    (b"CH", 21),
    (b"CR", 22),
    (b"CY", 28),
    (b"CZ", 24),
    (b"DE", 22),
    (b"DJ", 27),
    (b"DK", 18),
    (b"DO", 28),
    (b"EE", 20),
    (b"EG", 29),
    (b"ES", 24),
    (b"FI", 18),
    (b"FK", 18),
    (b"FO", 18),
    (b"FR", 27),
    (b"GB", 22),
    (b"GE", 22),
    (b"GI", 23),
    (b"GL", 18),
    (b"GR", 27),
    (b"GT", 28),
    (b"HN", 28),
    (b"HR", 21),
    (b"HU", 28),
    (b"IE", 22),
    (b"IL", 23),
    (b"IQ", 23),
    (b"IS", 26),
    (b"IT", 27),
    (b"JO", 30),
    (b"KW", 30),
    (b"KZ", 20),
    (b"LB", 28),
    (b"LC", 32),
    (b"LI", 21),
    (b"LT", 20),
    (b"LU", 20),
    (b"LV", 21),
    (b"LY", 25),
    (b"MC", 27),
    (b"MD", 24),
    (b"ME", 22),
    (b"MK", 19),
    (b"MN", 20),
    (b"MR", 27),
    (b"MT", 31),
    (b"MU", 30),
    (b"NI", 28),
    (b"NL", 18),
    (b"NO", 15),
    (b"OM", 23),
    (b"PK", 24),
    (b"PL", 28),
    (b"PS", 29),
    (b"PT", 25),
    (b"QA", 29),
    (b"RO", 24),
    (b"RS", 22),
    (b"RU", 33),
    (b"SA", 24),
    (b"SC", 31),
    (b"SD", 18),
    (b"SE", 24),
    (b"SI", 19),
    (b"SK", 24),
    (b"SM", 27),
    (b"SO", 23),
    (b"ST", 25),
    (b"SV", 28),
    (b"TL", 23),
    (b"TN", 24),
    (b"TR", 26),
    (b"UA", 29),
    (b"VA", 22),
    (b"VG", 24),
    (b"XK", 20),
    (b"YE", 30),
];

impl Iban {
    /// Capital letters and digits, without spaces.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The two letters of the country, such as `NO`.
    pub fn country(&self) -> &str {
        self.as_str().get(..2).unwrap_or_default()
    }

    /// The account number of a Norwegian one.
    pub fn account_number(&self) -> Option<AccountNumber> {
        if self.country() == "NO" {
            self.as_str().get(4..)?.parse().ok()
        } else {
            None
        }
    }
}

/// A Norwegian account as other countries write it.
impl From<AccountNumber> for Iban {
    fn from(account: AccountNumber) -> Self {
        let check = 98 - modulus_97(account.as_str().bytes().chain(*b"NO00"));
        let mut iban = Digits::EMPTY;
        for character in format!("NO{check:02}").bytes().chain(account.as_str().bytes()) {
            iban.push(character);
        }
        Self(iban)
    }
}

/// Why a text is not an [`Iban`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IbanError {
    /// There is nothing but spaces.
    Empty,
    /// There is something else than letters from A to Z, digits, and what may stand between them.
    Characters,
    /// It does not begin with the two letters of a country and two digits.
    Country,
    /// The country has so many characters, and here are not.
    Length(u8),
    /// No country has so few, or so many.
    NoSuchLength,
    /// The check digits do not fit the rest: a character is wrong.
    CheckDigits,
    /// The Norwegian account number in it is not one.
    Account,
}

crate::words! { "iban";
    EMPTY = { nb: "Skriv IBAN-nummeret. Det begynner med to bokstaver for landet, for eksempel NO.", nn: "Skriv IBAN-nummeret. Det byrjar med to bokstavar for landet, til dømes NO.", en: "Enter the IBAN. It begins with two letters for the country, for example NO." };
    CHARACTERS = { nb: "IBAN-nummeret har bare bokstaver fra A til Z og siffer. Fjern andre tegn.", nn: "IBAN-nummeret har berre bokstavar frå A til Z og siffer. Fjern andre teikn.", en: "An IBAN has only letters from A to Z and digits. Remove other characters." };
    COUNTRY = { nb: "IBAN-nummeret begynner med to bokstaver for landet og to siffer, for eksempel NO93. Ta med dem også.", nn: "IBAN-nummeret byrjar med to bokstavar for landet og to siffer, til dømes NO93. Ta med dei òg.", en: "An IBAN begins with two letters for the country and two digits, for example NO93. Include them too." };
    LENGTH = { nb: "Et IBAN-nummer fra dette landet har {count} tegn. Se etter at alle er med, og ingen flere.", nn: "Eit IBAN-nummer frå dette landet har {count} teikn. Sjå etter at alle er med, og ingen fleire.", en: "An IBAN from this country has {count} characters. Check that all of them are here, and no more." };
    NO_SUCH_LENGTH = { nb: "Et IBAN-nummer har fra 15 til 34 tegn. Se etter at alle er med, og ingen flere.", nn: "Eit IBAN-nummer har frå 15 til 34 teikn. Sjå etter at alle er med, og ingen fleire.", en: "An IBAN has 15 to 34 characters. Check that all of them are here, and no more." };
    CHECK_DIGITS = { nb: "IBAN-nummeret stemmer ikke. Se etter om et tegn er feil, eller om to har byttet plass.", nn: "IBAN-nummeret stemmer ikkje. Sjå etter om eit teikn er feil, eller om to har bytt plass.", en: "The IBAN is not right. Check if a character is wrong, or if two have changed places." };
    ACCOUNT = { nb: "Kontonummeret i IBAN-nummeret stemmer ikke. Se etter at de 11 siste sifrene er riktige.", nn: "Kontonummeret i IBAN-nummeret stemmer ikkje. Sjå etter at dei 11 siste sifra er rette.", en: "The account number in the IBAN is not right. Check that the last 11 digits are right." };
}

value_errors! {
    IbanError {
        Self::Empty => &EMPTY;
        Self::Characters => &CHARACTERS;
        Self::Country => &COUNTRY;
        Self::Length(count) => &LENGTH, count count;
        Self::NoSuchLength => &NO_SUCH_LENGTH;
        Self::CheckDigits => &CHECK_DIGITS;
        Self::Account => &ACCOUNT;
    }
}

/// Reads letters in any case and digits of any script. Spaces of any width, dashes and points may stand anywhere, and
/// `IBAN` before.
impl FromStr for Iban {
    type Err = IbanError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = typed::trim(text);
        if text.is_empty() {
            return Err(IbanError::Empty);
        }
        let text = typed::without_start(text, "IBAN").unwrap_or(text);
        let mut found = Digits::EMPTY;
        for letter in text.chars() {
            let character = match typed::digit(letter) {
                Some(value) => b'0' + value,
                None if letter.is_ascii_alphabetic() => u8::try_from(letter.to_ascii_uppercase()).unwrap_or_default(),
                None if typed::is_space(letter) || typed::is_dash(letter) || matches!(letter, '.' | ':') => continue,
                None => return Err(IbanError::Characters),
            };
            if !found.push(character) {
                return Err(IbanError::NoSuchLength);
            }
        }
        let iban = Self(found);
        iban.check()?;
        Ok(iban)
    }
}

impl Iban {
    fn check(&self) -> Result<(), IbanError> {
        let characters = self.0.as_bytes();
        let Some(([first, second, check @ ..], account)) = characters.split_first_chunk::<4>() else {
            return Err(IbanError::Country);
        };
        let has_country = first.is_ascii_uppercase() && second.is_ascii_uppercase();
        if !has_country || !check.iter().all(u8::is_ascii_digit) {
            return Err(IbanError::Country);
        }
        let wanted = LENGTHS
            .iter()
            .find(|(country, _)| **country == [*first, *second])
            .map(|(_, length)| *length);
        match wanted {
            Some(wanted) if usize::from(wanted) != characters.len() => return Err(IbanError::Length(wanted)),
            None if characters.len() < 15 => return Err(IbanError::NoSuchLength),
            _ => {}
        }
        if modulus_97(account.iter().chain(&characters[..4]).copied()) != 1 {
            return Err(IbanError::CheckDigits);
        }
        // Letters are no digits of an account number.
        if (first, second) == (&b'N', &b'O') && ascii(account).parse::<AccountNumber>().is_err() {
            return Err(IbanError::Account);
        }
        Ok(())
    }
}

/// Groups of four.
impl fmt::Display for Iban {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        typed::grouped(formatter, self.0.as_bytes(), &[4; 8])
    }
}

debug_as_text!(Iban);
text_value!(Iban);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::random::Random;

    #[test]
    fn examples_of_several_countries_hold() {
        // Of the registers of SWIFT and ECBS.
        for text in [
            "NO93 8601 1117 947",
            "GB82 WEST 1234 5698 7654 32",
            "DE89 3704 0044 0532 0130 00",
            "SE45 5000 0000 0583 9825 7466",
            "DK50 0040 0440 1162 43",
            "FI21 1234 5600 0007 85",
            "MT84 MALT 0110 0001 2345 MTLC AST0 01S",
            "IBAN: NL91 ABNA 0417 1643 00",
        ] {
            let iban: Iban = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
            assert_eq!(iban.to_string(), text.trim_start_matches("IBAN: "));
        }
    }

    #[test]
    fn every_norwegian_account_has_one_and_it_holds() {
        let mut random = Random::new(5);
        let mut found = 0;
        while found < 1000 {
            let Ok(account) = random.digits(11).parse::<AccountNumber>() else {
                continue;
            };
            let iban = Iban::from(account);
            assert_eq!(iban.as_str().parse::<Iban>(), Ok(iban));
            assert_eq!(iban.account_number(), Some(account));
            found += 1;
        }
    }

    #[test]
    fn errors_say_what_is_wrong() {
        for (text, error) in [
            ("", IbanError::Empty),
            ("NO71_1234", IbanError::Characters),
            ("NØ71 1234 5678 903", IbanError::Characters),
            ("1234 56 78903", IbanError::Country),
            ("NO", IbanError::Country),
            ("NOX1 1234 5678 903", IbanError::Country),
            ("NO71 1234 5678 90", IbanError::Length(15)),
            ("NO71 1234 5678 9033", IbanError::Length(15)),
            ("XX71 1234", IbanError::NoSuchLength),
            (&"NO71".repeat(10), IbanError::NoSuchLength),
            ("NO72 1234 5678 903", IbanError::CheckDigits),
        ] {
            assert_eq!(text.parse::<Iban>(), Err(error), "{text}");
        }
        // Right by modulus 97, but not by 11; and with a letter.
        for account in ["12345678904", "1234567890A"] {
            let check = 98 - modulus_97(account.bytes().chain(*b"NO00"));
            assert_eq!(
                format!("NO{check:02}{account}").parse::<Iban>(),
                Err(IbanError::Account)
            );
        }
        assert!(LENGTHS.is_sorted_by(|one, other| one.0 < other.0));
    }
}
