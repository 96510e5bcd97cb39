//! [`FieldValue`]: what one field of a form asks for, and [`RawValue`]: what its control holds meanwhile.

use super::words;
use crate::{
    runtime::{Choice, Named, Problem},
    values::FormValue,
};

/// What a control holds: what was typed or chosen, right or wrong.
pub trait RawValue: Clone + PartialEq + Default + Send + Sync + 'static {
    /// Whether there is no answer.
    fn is_empty(&self) -> bool;

    /// As a form sends it: a text for each value under the field's name.
    fn to_texts(&self) -> Vec<String>;

    /// From what a form sent.
    fn from_texts(texts: &[String]) -> Self;
}

impl RawValue for String {
    fn is_empty(&self) -> bool {
        self.trim().is_empty()
    }

    fn to_texts(&self) -> Vec<String> {
        vec![self.clone()]
    }

    /// A control of several parts, such as day, month and year, sends a text for each: together they are one answer.
    fn from_texts(texts: &[String]) -> Self {
        texts.join(" ")
    }
}

impl RawValue for bool {
    fn is_empty(&self) -> bool {
        !self
    }

    fn to_texts(&self) -> Vec<String> {
        self.then(|| "on".to_owned()).into_iter().collect()
    }

    /// A form sends a checked box under any value, and an unchecked one not at all.
    fn from_texts(texts: &[String]) -> Self {
        !texts.is_empty()
    }
}

impl RawValue for Option<Choice> {
    fn is_empty(&self) -> bool {
        self.is_none()
    }

    fn to_texts(&self) -> Vec<String> {
        self.iter().map(|choice| choice.name().to_owned()).collect()
    }

    fn from_texts(texts: &[String]) -> Self {
        let text = texts.first().filter(|text| !text.is_empty());
        text.map(|text| Choice::from(text.clone()))
    }
}

impl RawValue for Vec<Choice> {
    fn is_empty(&self) -> bool {
        Vec::is_empty(self)
    }

    fn to_texts(&self) -> Vec<String> {
        self.iter().map(|choice| choice.name().to_owned()).collect()
    }

    fn from_texts(texts: &[String]) -> Self {
        texts.iter().map(|text| Choice::from(text.clone())).collect()
    }
}

/// A control's own kind of value made of a field's: most are the same; a text may also be one of several choices.
pub trait ShownAs<C>: RawValue {
    /// As the control has it.
    fn shown(&self) -> C;

    /// From what the control has.
    fn taken(shown: C) -> Self;
}

impl<R: RawValue> ShownAs<R> for R {
    fn shown(&self) -> R {
        self.clone()
    }

    fn taken(shown: R) -> R {
        shown
    }
}

impl ShownAs<Option<Choice>> for String {
    fn shown(&self) -> Option<Choice> {
        (!self.is_empty()).then(|| Choice::from(self.clone()))
    }

    fn taken(shown: Option<Choice>) -> Self {
        shown.map(|choice| choice.name().to_owned()).unwrap_or_default()
    }
}

/// So a control of several choices can also ask for one.
impl ShownAs<Vec<Choice>> for Option<Choice> {
    fn shown(&self) -> Vec<Choice> {
        self.iter().cloned().collect()
    }

    fn taken(shown: Vec<Choice>) -> Self {
        shown.into_iter().next()
    }
}

/// What one field of a form asks for.
///
/// | type | the control | no answer |
/// |---|---|---|
/// | [`String`] | any text | an empty text |
/// | a [`FormValue`]: `Email`, `DateValue`, `NationalId` … | text that is read as one | what the value's own error says |
/// | a whole number | text that is read as one | «Skriv et helt tall» |
/// | `bool` | a checkbox or switch | `false` |
/// | an enum of [`variants!`](crate::variants) | radio buttons, a select | «Velg et svar» |
/// | `Vec` of such an enum, or of `String` | checkboxes, chips | an empty `Vec` |
/// | `Option` of any of them | the same | `None` |
///
/// Where an answer must be given, and for words of your own, there is the rule `missing`.
pub trait FieldValue: Clone + Send + Sync + 'static {
    /// What the control holds.
    type Raw: RawValue;

    /// Whether there is no such value without an answer.
    const REQUIRED: bool = false;

    /// Whether it is never kept in the browser.
    const PRIVATE: bool = false;

    /// The value of what was typed or chosen.
    ///
    /// # Errors
    /// It is no such value.
    fn read(raw: &Self::Raw) -> Result<Self, Problem>;

    /// What the control shows of a value.
    fn write(&self) -> Self::Raw;
}

impl<V: FormValue> FieldValue for V {
    type Raw = String;

    const REQUIRED: bool = true;
    const PRIVATE: bool = V::PRIVATE;

    fn read(raw: &String) -> Result<Self, Problem> {
        raw.parse().map_err(Problem::from)
    }

    fn write(&self) -> String {
        self.to_string()
    }
}

impl FieldValue for String {
    type Raw = Self;

    fn read(raw: &Self) -> Result<Self, Problem> {
        Ok(raw.clone())
    }

    fn write(&self) -> Self {
        self.clone()
    }
}

impl FieldValue for bool {
    type Raw = Self;

    fn read(raw: &Self) -> Result<Self, Problem> {
        Ok(*raw)
    }

    fn write(&self) -> Self {
        *self
    }
}

macro_rules! whole_numbers {
    ($($number:ty),*) => {$(
        impl FieldValue for $number {
            type Raw = String;

            const REQUIRED: bool = true;

            /// Spaces between digits are passed over.
            fn read(raw: &String) -> Result<Self, Problem> {
                let digits: String = raw.chars().filter(|letter| !letter.is_whitespace()).collect();
                digits.parse().map_err(|_| Problem::word(&words::WHOLE_NUMBER))
            }

            fn write(&self) -> String {
                self.to_string()
            }
        }
    )*};
}

whole_numbers!(u8, u16, u32, u64, usize, i32, i64);

impl<T: FieldValue> FieldValue for Option<T> {
    type Raw = T::Raw;

    const PRIVATE: bool = T::PRIVATE;

    fn read(raw: &T::Raw) -> Result<Self, Problem> {
        if raw.is_empty() {
            Ok(None)
        } else {
            T::read(raw).map(Some)
        }
    }

    fn write(&self) -> T::Raw {
        self.as_ref().map(T::write).unwrap_or_default()
    }
}

/// One of several values, known by its name. [`variants!`](crate::variants) makes its enums such.
pub trait ChoiceValue: Named {
    /// The value of a name.
    fn from_name(name: &str) -> Option<Self>;

    /// The value of a choice, also of one that came as a text.
    ///
    /// # Errors
    /// There is none, or it is not among the values.
    fn read_choice(choice: Option<&Choice>) -> Result<Self, Problem> {
        choice
            .and_then(|choice| Self::from_name(choice.name()))
            .ok_or_else(|| Problem::word(&words::CHOOSE))
    }
}

impl ChoiceValue for String {
    fn from_name(name: &str) -> Option<Self> {
        Some(name.to_owned())
    }
}

impl<T: ChoiceValue> FieldValue for Vec<T> {
    type Raw = Vec<Choice>;

    fn read(raw: &Vec<Choice>) -> Result<Self, Problem> {
        raw.iter().map(|choice| T::read_choice(Some(choice))).collect()
    }

    fn write(&self) -> Vec<Choice> {
        self.iter().cloned().map(Choice::from).collect()
    }
}

/// What an answer may be left out of, because it was not asked for: see `asked` of [`form!`](crate::form!).
pub trait MayBeLeftOut: FieldValue {}

impl<T: FieldValue> MayBeLeftOut for Option<T> {}
impl<T: ChoiceValue> MayBeLeftOut for Vec<T> {}
impl MayBeLeftOut for String {}
impl MayBeLeftOut for bool {}
