//! [`RuleText`]: a text in data, in one language or in all three.

use crate::runtime::{Language, Prop, Text};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A text in data: one for all languages, or one for each that felles speaks. Made with `into` from a text.
///
/// As JSON it is either `"Ja"`, or `{"nb": "Ja", "nn": "Ja", "en": "Yes"}`.
///
/// ```
/// use felles::{patterns::RuleText, values::Language};
///
/// let text: RuleText = serde_json::from_str(r#"{"nb": "Begge", "nn": "Begge", "en": "Both"}"#)?;
/// assert_eq!(text, RuleText::each("Begge", "Begge", "Both"));
/// assert_eq!(text.say(&Language::En), "Both");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum RuleText {
    /// The same in all languages.
    One(Cow<'static, str>),
    /// One for each language. A language of your own is said in bokmål.
    Each {
        /// Bokmål.
        nb: Cow<'static, str>,
        /// Nynorsk.
        nn: Cow<'static, str>,
        /// English.
        en: Cow<'static, str>,
    },
}

impl RuleText {
    /// The same text for all languages.
    pub const fn one(text: &'static str) -> Self {
        Self::One(Cow::Borrowed(text))
    }

    /// A text for each language.
    pub const fn each(nb: &'static str, nn: &'static str, en: &'static str) -> Self {
        Self::Each {
            nb: Cow::Borrowed(nb),
            nn: Cow::Borrowed(nn),
            en: Cow::Borrowed(en),
        }
    }

    /// The text in a language.
    pub fn say(&self, language: &Language) -> Text {
        let text = match (self, language) {
            (Self::One(text), _) => text,
            (Self::Each { nn, .. }, Language::Nn) => nn,
            (Self::Each { en, .. }, Language::En) => en,
            (Self::Each { nb, .. }, _) => nb,
        };
        Text::from(text.clone())
    }

    /// The text in the language in context.
    pub fn text(&self) -> Prop<Text> {
        match self {
            Self::One(text) => Prop::Static(Text::from(text.clone())),
            Self::Each { .. } => {
                let text = self.clone();
                Language::current().map(move |language| text.say(language))
            }
        }
    }

    /// The text with another one in the place that is named in it: `{limit}`.
    #[must_use]
    pub fn with(&self, place: &str, value: &Self) -> Self {
        let place = format!("{{{place}}}");
        let filled = |language| {
            let text = self.say(&language);
            Cow::Owned(text.as_str().replace(&place, value.say(&language).as_str()))
        };
        Self::Each {
            nb: filled(Language::Nb),
            nn: filled(Language::Nn),
            en: filled(Language::En),
        }
    }

    /// What a component takes where a text may be missing.
    pub(crate) fn optional(text: Option<&Self>) -> Prop<Option<Text>> {
        text.map_or_else(Prop::default, |text| text.text().into())
    }
}

impl From<&'static str> for RuleText {
    fn from(text: &'static str) -> Self {
        Self::one(text)
    }
}

impl From<String> for RuleText {
    fn from(text: String) -> Self {
        Self::One(Cow::Owned(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_filled_in_each_language() {
        let limit = RuleText::each("50 000 kroner", "50 000 kroner", "NOK 50,000");
        let text = RuleText::each("Over {limit}", "Over {limit}", "Above {limit}").with("limit", &limit);
        assert_eq!(text.say(&Language::Nb), "Over 50 000 kroner");
        assert_eq!(text.say(&Language::En), "Above NOK 50,000");
        assert_eq!(RuleText::from("Uten").with("limit", &limit).say(&Language::Nn), "Uten");
    }
}
