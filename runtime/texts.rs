//! Every built-in word, in Norwegian bokmål, Norwegian nynorsk, English, and languages of your own.
//!
//! Each component declares the words it says with [`words!`](crate::words), so only the words of the components that a
//! page uses reach its wasm. The [`Language`] is in context, and may change while the page is shown.

use super::{Prop, Text};
use leptos::{oco::Oco, prelude::*};
use std::{fmt, str::FromStr, sync::Arc};

/// The language of all built-in words. Norwegian bokmål by default.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub enum Language {
    /// Norwegian bokmål.
    #[default]
    Nb,
    /// Norwegian nynorsk.
    Nn,
    /// English.
    En,
    /// A language of your own. Words it lacks are said in bokmål.
    Own(Arc<dyn Translation>),
}

/// A language of your own.
///
/// ```
/// use felles::runtime::{Language, texts::Translation};
/// use std::{borrow::Cow, sync::Arc};
///
/// #[derive(Debug)]
/// struct NorthernSami;
///
/// impl Translation for NorthernSami {
///     fn tag(&self) -> &str {
///         "se"
///     }
///     fn text(&self, key: &str, count: Option<u64>) -> Option<Cow<'static, str>> {
///         Some(Cow::Borrowed(match (key, count) {
///             ("field.characters_left", Some(1)) => "1 mearka vel",
///             ("field.characters_left", Some(2)) => "guokte mearkka vel",
///             ("field.characters_left", _) => "{count} mearkka vel",
///             _ => return None,
///         }))
///     }
/// }
///
/// let language = Language::Own(Arc::new(NorthernSami));
/// assert_eq!(language.tag(), "se");
/// ```
pub trait Translation: fmt::Debug + Send + Sync {
    /// The BCP 47 tag of the language, for `lang`.
    fn tag(&self) -> &str;

    /// The text for a word's key, `{name}` standing where a value goes. With a count, in the plural form for it.
    fn text(&self, key: &str, count: Option<u64>) -> Option<std::borrow::Cow<'static, str>>;
}

/// No built-in language has this tag.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not a language felles has words in; there are nb, nn and en")]
pub struct UnknownLanguage(pub String);

impl Language {
    /// The BCP 47 tag, for `lang`.
    pub fn tag(&self) -> &str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
            Self::Own(translation) => translation.tag(),
        }
    }

    /// The language in context, tracked; bokmål where none was provided.
    pub fn current() -> Prop<Self> {
        use_context::<Prop<Self>>().unwrap_or_default()
    }
}

/// Equal by tag.
impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.tag() == other.tag()
    }
}

/// From a BCP 47 tag in any case; what follows the language itself (`-NO`) is not looked at. `no` is bokmål.
impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        let language = tag.split(['-', '_']).next().unwrap_or_default();
        [("nb", Self::Nb), ("no", Self::Nb), ("nn", Self::Nn), ("en", Self::En)]
            .into_iter()
            .find_map(|(known, value)| language.eq_ignore_ascii_case(known).then_some(value))
            .ok_or_else(|| UnknownLanguage(tag.chars().take(40).collect()))
    }
}

crate::static_prop!(Language);

/// Sets the language for everything below the current owner: fixed, or a signal to switch it live.
pub fn provide_language(language: impl Into<Prop<Language>>) {
    provide_context(language.into());
}

/// One thing that a component says, in every language. Declared with [`words!`](crate::words).
#[derive(Debug, PartialEq, Eq)]
pub struct Word {
    /// What names it: the component, a dot, the word.
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
    /// The word in the language in context: `view! { <span>{CLOSE.text()}</span> }`.
    pub fn text(&'static self) -> Prop<Text> {
        Language::current().map(|language| self.say(language, None, &[]))
    }

    /// The word with values in it, tracked: `{name}` becomes the value of that name.
    pub fn with(&'static self, values: impl Fn() -> Vec<(&'static str, Text)> + Send + Sync + 'static) -> Prop<Text> {
        let language = Language::current();
        Prop::derive(move || language.with(|language| self.say(language, None, &values())))
    }

    /// The word for a count, tracked, in the right plural form; `{count}` becomes the number.
    pub fn count(&'static self, count: impl Fn() -> u64 + Send + Sync + 'static) -> Prop<Text> {
        let language = Language::current();
        Prop::derive(move || language.with(|language| self.say(language, Some(count()), &[])))
    }

    /// The word in a language, for a count, with values in it.
    pub fn say(&'static self, language: &Language, count: Option<u64>, values: &[(&'static str, Text)]) -> Text {
        let own = match language {
            Language::Own(translation) => translation.text(self.key, count),
            _ => None,
        };
        let built_in = match language {
            Language::Nn => &self.nn,
            Language::En => &self.en,
            Language::Nb | Language::Own(_) => &self.nb,
        };
        let text = match own {
            Some(text) => Oco::from(text),
            None if count == Some(1) => Oco::Borrowed(built_in.one),
            None => Oco::Borrowed(built_in.other),
        };
        fill(text, count, values)
    }
}

/// Puts values in the places named for them, in one pass, so that a value's own braces stay as they are.
fn fill(text: Text, count: Option<u64>, values: &[(&'static str, Text)]) -> Text {
    if !text.contains('{') {
        return text;
    }
    let mut filled = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(start) = rest.find('{') {
        filled.push_str(&rest[..start]);
        rest = &rest[start..];
        let Some(end) = rest.find('}') else { break };
        let name = &rest[1..end];
        match (values.iter().find(|(known, _)| *known == name), count) {
            (Some((_, value)), _) => filled.push_str(value),
            (None, Some(count)) if name == "count" => filled.push_str(&count.to_string()),
            _ => filled.push_str(&rest[..=end]),
        }
        rest = &rest[end + 1..];
    }
    filled.push_str(rest);
    filled.into()
}

/// Declares the words that a component says, and a list of them for translators.
///
/// ```
/// felles::words! { "queue";
///     /// Said when the line moves.
///     PLACES_LEFT = { nb: ["{count} plass igjen", "{count} plasser igjen"], nn: ["{count} plass att", "{count} plassar att"], en: ["{count} place left", "{count} places left"] };
///     LEAVE = { nb: "Gå ut av køen", nn: "Gå ut av køen", en: "Leave the queue" };
/// }
///
/// use felles::runtime::Language;
/// assert_eq!(PLACES_LEFT.say(&Language::Nn, Some(2), &[]).as_str(), "2 plassar att");
/// assert_eq!(WORDS[1].key, "queue.leave");
/// ```
#[macro_export]
macro_rules! words {
    ($component:literal; $($(#[$meta:meta])* $name:ident = { nb: $nb:tt, nn: $nn:tt, en: $en:tt });+ $(;)?) => {
        $(
            $(#[$meta])*
            pub(crate) static $name: $crate::runtime::Word = $crate::runtime::Word {
                key: $crate::word_key!($component, $name),
                nb: $crate::word_forms!($nb),
                nn: $crate::word_forms!($nn),
                en: $crate::word_forms!($en),
            };
        )+

        /// Every word of this module, for translators and tests.
        #[allow(dead_code)]
        pub(crate) static WORDS: &[&$crate::runtime::Word] = &[$(&$name),+];
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! word_forms {
    ([$one:literal, $other:literal]) => {
        $crate::runtime::texts::Forms {
            one: $one,
            other: $other,
        }
    };
    ($text:literal) => {
        $crate::runtime::texts::Forms {
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
        const LOWER: [u8; UPPER.len()] = $crate::runtime::texts::lower_case(UPPER);
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
