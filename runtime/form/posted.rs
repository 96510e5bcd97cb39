//! What was posted without a script, handed on to the script of the page that answers.
//!
//! A server that refuses a form renders it again with what was typed. When the script comes to that page, its form is
//! empty: it would take the page for its own and clear it. So the server writes the answers, and whether the errors are
//! shown, on the form's element, and the script begins with them, before it looks at anything within.

use super::{FormContext, stored_draft::texts_of_json};
use crate::runtime::{
    Prop, Text,
    element_hook::{ElementHook, Origin, on_element},
};

/// The attribute, on the server.
pub(crate) const ATTRIBUTE: &str = "data-posted";

/// The answers as JSON, where there are posted ones.
pub(crate) fn state(form: &FormContext) -> Prop<Option<Text>> {
    #[cfg(not(target_arch = "wasm32"))]
    if form.core().is_posted() {
        let (validated, texts) = leptos::prelude::untrack(|| (form.core().attempts() > 0, form.core().texts()));
        let texts = serde_json::to_string(&texts).unwrap_or_default();
        return Prop::Static(Some(format!("{}{texts}", if validated { '!' } else { '?' }).into()));
    }
    let _ = form;
    Prop::Static(None)
}

/// Takes them over in the browser. What is wrong is told of the part of the form that is on the page.
pub(crate) fn take_over(form: FormContext, part: Option<Text>) -> ElementHook {
    on_element(move |element, origin| {
        if origin != Origin::Hydrated {
            return;
        }
        let Some(posted) = element.get_attribute(ATTRIBUTE) else {
            return;
        };
        let (validated, json) = match posted.strip_prefix('!') {
            Some(json) => (true, json),
            None => (false, posted.trim_start_matches('?')),
        };
        if let Some(texts) = texts_of_json(json) {
            form.core().take(&texts, true);
        }
        if validated && !form.core().reveal(part.as_deref()) {
            form.core().count_attempt();
        }
        // Nothing else needs it, and it holds all that was typed.
        let _ = element.remove_attribute(ATTRIBUTE);
    })
}
