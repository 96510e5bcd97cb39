//! Every built-in word, in Norwegian bokmål, Norwegian nynorsk, English, and languages of your own.
//!
//! Each component declares the words it says with [`words!`](crate::words), so only the words of the components that a
//! page uses reach its wasm. The [`Language`] is in context, and may change while the page is shown.
//!
//! Languages and words themselves are of the values, whose errors say words too; here they meet the page.

use super::{Prop, Text};
pub use crate::values::{Language, Translation, UnknownLanguage, Word, word::Forms};
use leptos::{oco::Oco, prelude::*};

impl Language {
    /// The language in context, tracked; bokmål where none was provided.
    pub fn current() -> Prop<Self> {
        use_context::<Prop<Self>>().unwrap_or_default()
    }
}

crate::static_prop!(Language);

/// Sets the language for everything below the current owner: fixed, or a signal to switch it live.
pub fn provide_language(language: impl Into<Prop<Language>>) {
    provide_context(language.into());
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
        let value = |name: &str| {
            let found = values.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| value.as_str())
        };
        Oco::from(self.write(language, count, &value))
    }
}
