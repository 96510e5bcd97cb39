//! [`FormValue`] and [`ValueError`]: what all values have in common.

use super::{Language, Word};
use serde::de::{self, Visitor};
use std::{borrow::Cow, error::Error, fmt, marker::PhantomData, str::FromStr};

/// A value that a form holds: read from what people type, shown as they are used to see it, sent as one plain text.
///
/// | what | how |
/// |---|---|
/// | what people type or paste | [`FromStr`]: `text.parse::<NationalId>()` |
/// | what people see | [`Display`](fmt::Display): grouped, with ordinary spaces |
/// | what is sent, stored and signed | [`canonical`](Self::canonical); serde writes and reads the same |
///
/// ```
/// use felles::values::{FormValue, OrganisationNumber};
///
/// let number: OrganisationNumber = "310 000-019".parse()?;
/// assert_eq!(number.to_string(), "310 000 019");
/// assert_eq!(number.canonical(), "310000019");
/// # Ok::<(), felles::values::OrganisationNumberError>(())
/// ```
pub trait FormValue: FromStr<Err: ValueError> + fmt::Display + Clone + PartialEq + Send + Sync + 'static {
    /// Whether a browser must never keep it: true of what tells one person from all others.
    const PRIVATE: bool = false;

    /// The one text that means this value to machines: no spaces, no grouping.
    fn canonical(&self) -> Cow<'_, str>;

    /// The value of a canonical text. Where what people type leaves something to guess, as the century of a year of two
    /// digits, this does not guess.
    ///
    /// # Errors
    /// The text is not a value.
    fn from_canonical(text: &str) -> Result<Self, Self::Err> {
        text.parse()
    }
}

/// Why a text is not a value, in words that say what is wrong and how to mend it.
///
/// An error never holds what was typed: it may be an id, and errors end in logs. The runtime makes a `Problem` of each,
/// which follows the language of the page. [`Display`](fmt::Display) is English, for logs.
///
/// ```
/// use felles::values::{Language, NationalId, ValueError};
///
/// let error = "018380 123".parse::<NationalId>().unwrap_err();
/// assert_eq!(error.message(&Language::Nn), "Fødselsnummer og D-nummer har 11 siffer, og her er det 9. Sjå etter kva som manglar.");
/// assert_eq!(error.to_string(), "A national identity number has 11 digits, and this has 9. Check what is missing.");
/// ```
pub trait ValueError: Error + Clone + PartialEq + Send + Sync + 'static {
    /// What is said.
    fn word(&self) -> &'static Word;

    /// The number that the word speaks of.
    fn count(&self) -> Option<u64> {
        None
    }

    /// The error in a language.
    fn message(&self, language: &Language) -> Cow<'static, str> {
        self.word().write(language, self.count(), &|_| None)
    }
}

/// Makes errors of enums: for each variant the word that it says, and the number that it speaks of.
macro_rules! value_errors {
    ($($error:ty { $($variant:pat => $word:expr $(, count $count:expr)?);+ $(;)? })+) => {$(
        impl $crate::values::ValueError for $error {
            fn word(&self) -> &'static $crate::values::Word {
                match *self {
                    $(
                        #[allow(unused_variables, reason = "some are only for the count")]
                        $variant => $word
                    ),+
                }
            }

            fn count(&self) -> Option<u64> {
                match *self {
                    $($($variant => Some(u64::from($count)),)?)+
                    #[allow(unreachable_patterns, reason = "all variants may have a count")]
                    _ => None,
                }
            }
        }

        /// In English, for logs.
        impl std::fmt::Display for $error {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(&$crate::values::ValueError::message(self, &$crate::values::Language::En))
            }
        }

        impl std::error::Error for $error {}
    )+};
}
pub(super) use value_errors;

/// Writes and reads values as their canonical text.
macro_rules! serde_as_text {
    ($($value:ty),+ $(,)?) => {$(
        impl serde::Serialize for $value {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&$crate::values::FormValue::canonical(self))
            }
        }

        impl<'de> serde::Deserialize<'de> for $value {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer
                    .deserialize_str($crate::values::form_value::CanonicalText(std::marker::PhantomData))
                    .map_err($crate::values::form_value::without_what_was_read)
            }
        }
    )+};
}
pub(super) use serde_as_text;

/// What a value has that is its canonical text already.
macro_rules! text_value {
    ($value:ident $(, $private:ident)?) => {
        impl $crate::values::FormValue for $value {
            $(const PRIVATE: bool = stringify!($private).len() > 0;)?

            fn canonical(&self) -> std::borrow::Cow<'_, str> {
                self.as_str().into()
            }
        }

        $crate::values::form_value::serde_as_text!($value);
    };
}
pub(super) use text_value;

/// Shows a value as its canonical text when it is debugged. Not for what must not end in logs.
macro_rules! debug_as_text {
    ($value:ident) => {
        impl std::fmt::Debug for $value {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, "{}({})", stringify!($value), self.as_str())
            }
        }
    };
}
pub(super) use debug_as_text;

/// Reads a value. What was read is in none of its errors, which serde's own would put there.
pub(super) struct CanonicalText<T>(pub(super) PhantomData<T>);

impl<T: FormValue> Visitor<'_> for CanonicalText<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a text")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        T::from_canonical(text).map_err(E::custom)
    }
}

/// An error without what was read: serde's own hold the number that stands where a text should.
pub(super) fn without_what_was_read<E: de::Error>(error: E) -> E {
    let has_digits = |part: &str| part.len() >= 5 && part.bytes().all(|byte| byte.is_ascii_digit());
    if error
        .to_string()
        .split(|letter: char| !letter.is_ascii_digit())
        .any(has_digits)
    {
        E::custom("a text is expected here, not a number")
    } else {
        error
    }
}
