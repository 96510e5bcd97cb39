//! [`Problem`]: what went wrong, in words that follow the language.

use super::{Language, Prop, Text, Word, prop::IntoPropValue};
use crate::values::ValueError;
use std::fmt;

/// Why a value is refused or a task failed, as the user will read it.
///
/// ```
/// use felles::runtime::{Language, Problem};
///
/// felles::words! { "order";
///     TOO_MANY = { nb: "Du kan bestille høyst {most}", nn: "Du kan tinge høgst {most}", en: "You can order at most {most}" };
/// }
///
/// let problem = Problem::word(&TOO_MANY).value("most", "12");
/// assert_eq!(problem.say(&Language::En).as_str(), "You can order at most 12");
/// assert_eq!(Problem::new("Stengt").to_string(), "Stengt");
///
/// // What is wrong with a value is a problem too.
/// use felles::values::PostalCode;
/// let refused: Result<PostalCode, Problem> = "".parse::<PostalCode>().map_err(Problem::from);
/// assert_eq!(refused.unwrap_err().say(&Language::Nn).as_str(), "Skriv postnummeret, 4 siffer.");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Problem(Kind);

#[derive(Clone, Debug, PartialEq)]
enum Kind {
    Said(Text),
    Word {
        word: &'static Word,
        count: Option<u64>,
        values: Vec<(&'static str, Text)>,
    },
}

impl Problem {
    /// A problem in words of your own, in the user's language already.
    pub fn new(text: impl Into<Text>) -> Self {
        Self(Kind::Said(text.into()))
    }

    /// A problem that is said in the language of the page.
    pub const fn word(word: &'static Word) -> Self {
        Self(Kind::Word {
            word,
            count: None,
            values: Vec::new(),
        })
    }

    /// The count that the word speaks of. Means nothing to a problem in words of your own.
    #[must_use]
    pub const fn count(mut self, number: u64) -> Self {
        if let Kind::Word { count, .. } = &mut self.0 {
            *count = Some(number);
        }
        self
    }

    /// A value for the word's `{name}`. Means nothing to a problem in words of your own.
    #[must_use]
    pub fn value(mut self, name: &'static str, value: impl Into<Text>) -> Self {
        if let Kind::Word { values, .. } = &mut self.0 {
            values.push((name, value.into()));
        }
        self
    }

    /// The problem in a language.
    pub fn say(&self, language: &Language) -> Text {
        match &self.0 {
            Kind::Said(text) => text.clone(),
            Kind::Word { word, count, values } => word.say(language, *count, values),
        }
    }

    /// The problem in the language in context.
    pub fn text(&self) -> Prop<Text> {
        let problem = self.clone();
        Language::current().map(move |language| problem.say(language))
    }
}

crate::static_prop!(Problem);

macro_rules! problem_from {
    ($($text:ty),*) => {$(
        impl From<$text> for Problem {
            fn from(text: $text) -> Self {
                Self::new(text)
            }
        }
        impl From<$text> for Prop<Option<Problem>> {
            fn from(text: $text) -> Self {
                Self::Static(Some(text.into()))
            }
        }
        impl From<Option<$text>> for Prop<Option<Problem>> {
            fn from(text: Option<$text>) -> Self {
                Self::Static(text.map(Into::into))
            }
        }
        impl IntoPropValue<Option<Problem>> for $text {
            fn into_prop_value(self) -> Option<Problem> {
                Some(self.into())
            }
        }
        impl IntoPropValue<Option<Problem>> for Option<$text> {
            fn into_prop_value(self) -> Option<Problem> {
                self.map(Into::into)
            }
        }
    )*};
}

problem_from!(&'static str, String, Text);

/// Why a value is refused: `"018380".parse::<NationalId>().map_err(Problem::from)`.
impl<E: ValueError> From<E> for Problem {
    fn from(error: E) -> Self {
        Self(Kind::Word {
            word: error.word(),
            count: error.count(),
            values: Vec::new(),
        })
    }
}

/// In bokmål.
impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.say(&Language::Nb))
    }
}

impl std::error::Error for Problem {}
