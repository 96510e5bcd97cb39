//! [`Word`]: one thing that is said, in every language.

use super::Language;
use std::borrow::Cow;

/// One thing that is said, in every language. Declared with [`words!`](crate::words).
#[derive(Debug, PartialEq, Eq)]
pub struct Word {
    /// What names it: the component or the value, a dot, the word.
    pub key: &'static str,
    /// Bokmål.
    pub nb: Forms,
    /// Nynorsk.
    pub nn: Forms,
    /// English.
    pub en: Forms,
}

/// A text, with its forms for one and for many. All three built-in languages have these two.
#[derive(Debug, PartialEq, Eq)]
pub struct Forms {
    /// For a count of one.
    pub one: &'static str,
    /// For any other count, and without one.
    pub other: &'static str,
}

impl Word {
    /// The word in a language, for a count, with values in it: `{name}` becomes what `value` gives for the name.
    pub fn write<'a>(
        &self,
        language: &Language,
        count: Option<u64>,
        value: &dyn Fn(&str) -> Option<&'a str>,
    ) -> Cow<'static, str> {
        let own = match language {
            Language::Own(translation) => translation.text(self.key, count),
            _ => None,
        };
        let built_in = match language {
            Language::Nn => &self.nn,
            Language::En => &self.en,
            Language::Nb | Language::Own(_) => &self.nb,
        };
        let form = if count == Some(1) { built_in.one } else { built_in.other };
        fill(own.unwrap_or(Cow::Borrowed(form)), count, value)
    }
}

/// Puts values in the places named for them, in one pass, so that a value's own braces stay as they are.
fn fill<'a>(text: Cow<'static, str>, count: Option<u64>, value: &dyn Fn(&str) -> Option<&'a str>) -> Cow<'static, str> {
    if !text.contains('{') {
        return text;
    }
    let mut filled = String::with_capacity(text.len());
    let mut rest = text.as_ref();
    while let Some(start) = rest.find('{') {
        filled.push_str(&rest[..start]);
        rest = &rest[start..];
        let Some(end) = rest.find('}') else { break };
        let name = &rest[1..end];
        match (value(name), count) {
            (Some(value), _) => filled.push_str(value),
            (None, Some(count)) if name == "count" => filled.push_str(&count.to_string()),
            _ => filled.push_str(&rest[..=end]),
        }
        rest = &rest[end + 1..];
    }
    filled.push_str(rest);
    filled.into()
}

/// Declares the words that a component or a value says, and a list of them for translators.
///
/// ```
/// felles::words! { "queue";
///     /// Said when the line moves.
///     PLACES_LEFT = { nb: ["{count} plass igjen", "{count} plasser igjen"], nn: ["{count} plass att", "{count} plassar att"], en: ["{count} place left", "{count} places left"] };
///     LEAVE = { nb: "Gå ut av køen", nn: "Gå ut av køen", en: "Leave the queue" };
/// }
///
/// use felles::values::Language;
/// assert_eq!(PLACES_LEFT.write(&Language::Nn, Some(2), &|_| None), "2 plassar att");
/// assert_eq!(WORDS[1].key, "queue.leave");
/// ```
#[macro_export]
macro_rules! words {
    ($component:literal; $($(#[$meta:meta])* $name:ident = { nb: $nb:tt, nn: $nn:tt, en: $en:tt $(,)? });+ $(;)?) => {
        $(
            $(#[$meta])*
            pub(crate) static $name: $crate::values::Word = $crate::values::Word {
                key: $crate::word_key!($component, $name),
                nb: $crate::word_forms!($nb),
                nn: $crate::word_forms!($nn),
                en: $crate::word_forms!($en),
            };
        )+

        /// Every word of this module, for translators and tests.
        #[allow(dead_code)]
        pub(crate) static WORDS: &[&$crate::values::Word] = &[$(&$name),+];
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! word_forms {
    ([$one:literal, $other:literal]) => {
        $crate::values::word::Forms {
            one: $one,
            other: $other,
        }
    };
    ($text:literal) => {
        $crate::values::word::Forms {
            one: $text,
            other: $text,
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! word_key {
    ($component:literal, $name:ident) => {{
        const UPPER: &str = concat!($component, ".", stringify!($name));
        const LOWER: [u8; UPPER.len()] = $crate::values::word::lower_case(UPPER);
        match std::str::from_utf8(&LOWER) {
            Ok(key) => key,
            Err(_) => UPPER,
        }
    }};
}

#[doc(hidden)]
pub const fn lower_case<const LENGTH: usize>(text: &str) -> [u8; LENGTH] {
    let bytes = text.as_bytes();
    let mut lower = [0; LENGTH];
    let mut index = 0;
    while index < LENGTH {
        lower[index] = bytes[index].to_ascii_lowercase();
        index += 1;
    }
    lower
}
