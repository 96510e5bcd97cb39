//! What the elements that find options have in common.

use crate::{attributes::Attributes, host::Shared, plain};
use felles::prelude::*;
use leptos::prelude::*;

/// Where options come from, and what is said of them.
#[derive(Clone, Copy)]
pub struct Choosing {
    pub options: RwSignal<Vec<SelectOption>>,
    pub has_source: RwSignal<bool>,
    pub placeholder: RwSignal<Option<Text>>,
    pub empty: RwSignal<Option<Text>>,
    pub free_text: RwSignal<bool>,
}

felles::words! { "widgets";
    /// The page's own function failed.
    NOT_FOUND = { nb: "Vi fikk ikke søkt. Prøv igjen.", nn: "Vi fekk ikkje søkt. Prøv igjen.", en: "We could not search. Try again." };
}

impl Choosing {
    pub fn new(attributes: &Attributes) -> Self {
        Self {
            options: attributes.list("options", "a list of { value, label }", plain::option),
            has_source: attributes.function("source"),
            placeholder: attributes.text("placeholder"),
            empty: attributes.text("empty"),
            free_text: attributes.flag("free-text"),
        }
    }

    /// The page's own function, where there is one. Tracked.
    pub fn source(self, host: Shared) -> Option<OptionSource> {
        self.has_source.get().then(|| {
            Task::from(move |text: String| async move {
                let failed = || Problem::word(&NOT_FOUND);
                let host = host.try_get_value().ok_or_else(failed)?;
                let answer = host.call("source", &text.into());
                let answer = answer.await.map_err(|_| failed())?;
                let items = plain::items(&answer).ok_or_else(failed)?;
                items
                    .iter()
                    .map(plain::option)
                    .collect::<Option<Vec<_>>>()
                    .ok_or_else(failed)
            })
        })
    }
}
