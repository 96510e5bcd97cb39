//! [`LanguageOption`]: one language of a menu.

use crate::runtime::{Prop, Text};

/// What languages that are much read in Norway call themselves.
const NAMES: &[(&str, &str)] = &[
    ("nb", "Bokmål"),
    ("nn", "Nynorsk"),
    ("no", "Norsk"),
    ("se", "Davvisámegiella"),
    ("smj", "Julevsámegiella"),
    ("sma", "Åarjelsaemien gïele"),
    ("fkv", "Kvääni"),
    ("en", "English"),
    ("sv", "Svenska"),
    ("da", "Dansk"),
    ("fi", "Suomi"),
    ("de", "Deutsch"),
    ("fr", "Français"),
    ("es", "Español"),
    ("pl", "Polski"),
    ("lt", "Lietuvių"),
    ("uk", "Українська"),
    ("ru", "Русский"),
    ("ar", "العربية"),
    ("fa", "فارسی"),
    ("so", "Soomaali"),
    ("ti", "ትግርኛ"),
    ("ur", "اردو"),
    ("vi", "Tiếng Việt"),
];

/// One language of a [`LanguageMenu`](super::LanguageMenu).
///
/// ```
/// use felles::prelude::*;
///
/// assert_eq!(LanguageOption::of("se").name.as_str(), "Davvisámegiella");
/// assert_eq!(LanguageOption::of("en-GB").name.as_str(), "English");
/// assert_eq!(LanguageOption::new("lv", "Latviešu").tag.as_str(), "lv");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageOption {
    /// The language as in `lang`: `nb`, `nn`, `se`, `en`.
    pub tag: Text,
    /// What it is called, in itself.
    pub name: Text,
    /// The address of the page in that language. None: it is a button.
    pub href: Option<Text>,
    /// More, below the name, in that language.
    pub description: Option<Text>,
}

impl LanguageOption {
    /// A language by a name of your own.
    pub fn new(tag: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self {
            tag: tag.into(),
            name: name.into(),
            href: None,
            description: None,
        }
    }

    /// A language by the name it calls itself. One that is not known here is called by its tag.
    pub fn of(tag: impl Into<Text>) -> Self {
        let tag = tag.into();
        let language = tag.split('-').next().unwrap_or_default();
        let known = NAMES.iter().find(|(known, _)| known.eq_ignore_ascii_case(language));
        let name = known.map_or_else(|| tag.clone(), |(_, name)| Text::from(*name));
        Self::new(tag, name)
    }

    /// The address of the page in that language.
    #[must_use]
    pub fn href(mut self, href: impl Into<Text>) -> Self {
        self.href = Some(href.into());
        self
    }

    /// More, below the name, in that language.
    #[must_use]
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl From<Vec<LanguageOption>> for Prop<Vec<LanguageOption>> {
    fn from(languages: Vec<LanguageOption>) -> Self {
        Self::Static(languages)
    }
}
