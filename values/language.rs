//! [`Language`]: the language of all built-in words.

use std::{borrow::Cow, fmt, str::FromStr, sync::Arc};

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
/// use felles::values::{Language, Translation};
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
    fn text(&self, key: &str, count: Option<u64>) -> Option<Cow<'static, str>>;
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
