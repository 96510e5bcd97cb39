//! [`AccountNumber`]: a Norwegian bank account.

use super::{
    check::modulus_11,
    form_value::{debug_as_text, value_errors},
    typed::{self, ascii, digits_value},
};
use std::{fmt, str::FromStr};

/// A Norwegian bank account number: eleven digits, of which four name the bank and the last checks the others.
///
/// ```
/// use felles::values::{AccountNumber, Iban};
///
/// let account: AccountNumber = "1234.56.78903".parse()?;
/// assert_eq!(account.to_string(), "1234 56 78903");
/// assert_eq!(account.as_str(), "12345678903");
/// assert_eq!(Iban::from(account).to_string(), "NO71 1234 5678 903");
/// # Ok::<(), felles::values::AccountNumberError>(())
/// ```
///
/// The check digit is modulus 11 with the weights 5 4 3 2 7 6 5 4 3 2, as in the BBAN that
/// [Bits](https://www.bits.no/en/iban/) describes.
///
/// `norsk-validator` accepts the same numbers (tested with 20,000 made-up ones). `stdnum` takes numbers that begin with
/// 0000 for old postgiro accounts, seven digits with modulus 10, which are no longer in use; here they are as all
/// others. Some libraries do not check numbers whose fifth and sixth digits are 0 (accounts within a bank); here they
/// are checked.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AccountNumber([u8; 11]);

impl AccountNumber {
    /// The first four digits, which name the bank.
    pub fn bank(&self) -> &str {
        ascii(&self.0[..4])
    }
}

/// Why a text is not an [`AccountNumber`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccountNumberError {
    /// There is nothing but spaces.
    Empty,
    /// There is something else than digits, and what may stand between them.
    NotDigits,
    /// There are not eleven digits but so many.
    Length(u16),
    /// The last digit does not fit the others: a digit is wrong.
    CheckDigit,
}

crate::words! { "account_number";
    EMPTY = { nb: "Skriv kontonummeret, 11 siffer.", nn: "Skriv kontonummeret, 11 siffer.", en: "Enter the account number, 11 digits." };
    NOT_DIGITS = { nb: "Kontonummeret har bare siffer. Fjern bokstaver og andre tegn.", nn: "Kontonummeret har berre siffer. Fjern bokstavar og andre teikn.", en: "An account number has digits only. Remove letters and other characters." };
    TOO_FEW = { nb: "Kontonummeret har 11 siffer, og her er det {count}. Se etter hva som mangler.", nn: "Kontonummeret har 11 siffer, og her er det {count}. Sjå etter kva som manglar.", en: "An account number has 11 digits, and this has {count}. Check what is missing." };
    TOO_MANY = { nb: "Kontonummeret har 11 siffer, og her er det {count}. Fjern det som er for mye.", nn: "Kontonummeret har 11 siffer, og her er det {count}. Fjern det som er for mykje.", en: "An account number has 11 digits, and this has {count}. Remove the extra digits." };
    CHECK_DIGIT = { nb: "Kontonummeret stemmer ikke. Se etter om et siffer er feil, eller om to har byttet plass.", nn: "Kontonummeret stemmer ikkje. Sjå etter om eit siffer er feil, eller om to har bytt plass.", en: "The account number is not right. Check if a digit is wrong, or if two have changed places." };
}

value_errors! {
    AccountNumberError {
        Self::Empty => &EMPTY;
        Self::NotDigits => &NOT_DIGITS;
        Self::Length(count) => if count < 11 { &TOO_FEW } else { &TOO_MANY }, count count;
        Self::CheckDigit => &CHECK_DIGIT;
    }
}

digits_value!(AccountNumber, 11, AccountNumberError);

/// Reads eleven digits, of any script. Spaces of any width, dashes and points may stand anywhere.
impl FromStr for AccountNumber {
    type Err = AccountNumberError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = typed::exactly(text)?;
        if modulus_11(&digits) != 0 {
            return Err(AccountNumberError::CheckDigit);
        }
        Ok(Self(digits))
    }
}

/// Groups of four, two and five.
impl fmt::Display for AccountNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        typed::grouped(formatter, &self.0, &[4, 2])
    }
}

debug_as_text!(AccountNumber);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_are_read_and_parted() {
        for text in ["12345678903", "1234.56.78903", "1234 56 78903", "1234-56-78903"] {
            let account: AccountNumber = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
            assert_eq!(
                (account.bank(), account.to_string().as_str()),
                ("1234", "1234 56 78903")
            );
        }
        assert_eq!(
            "8601 11 17947"
                .parse::<AccountNumber>()
                .map(|account| account.digits()[0]),
            Ok(8)
        );
    }

    #[test]
    fn errors_say_what_is_wrong() {
        for (text, error) in [
            ("", AccountNumberError::Empty),
            ("NO71 1234 5678 903", AccountNumberError::NotDigits),
            ("1234 56 7890", AccountNumberError::Length(10)),
            ("1234 56 78904", AccountNumberError::CheckDigit),
            ("1234 00 00128", AccountNumberError::CheckDigit),
        ] {
            assert_eq!(text.parse::<AccountNumber>(), Err(error), "{text}");
        }
    }
}
