//! [`bind_open`]: a native `<details>` tied to a [`Model`], and how it unfolds.
//!
//! Opening and closing, finding on the page, addresses that end in `#…`, and one open at a time (`name`) are the
//! browser's own, and work before and without the script. The model follows, and leads.

use super::{
    Model, Prop, Text,
    element_hook::{ElementHook, Origin, on_element},
    prop::class_names,
};
use crate::styles;
use gloo::events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlDetailsElement;

/// The classes of a `<details>` with the one that lets it unfold, where the browser can and the user wants motion.
pub fn unfolding(class: &'static str, more: &Prop<Text>) -> Prop<Text> {
    class_names(class, more).map(|classes| format!("{classes} felles-unfolds").into())
}

// What stylist cannot parse is in a literal of its own.
// The margin is for focus rings at the content's edge. On paper nobody can unfold anything.
styles::sheet!(
    "unfolds",
    "",
    r"
@media (prefers-reduced-motion: no-preference) {
    .felles-unfolds {
        interpolate-size: allow-keywords;
    }
    .felles-unfolds::details-content {
        block-size: 0;
        overflow: clip;
        overflow-clip-margin: var(--felles-size-1);
        transition: var(--felles-motion-normal) var(--felles-motion-easing);
        transition-behavior: allow-discrete;
        transition-property: block-size, content-visibility;
    }
    .felles-unfolds[open]::details-content {
        block-size: auto;
    }
}
@media print {
    .felles-unfolds::details-content {
        block-size: auto;
        content-visibility: visible;
    }
}
"
);

/// Ties whether a `<details>` is open to a model: `view! { <details {..bind_open(open, on_toggle)} open=open.signal()>`.
///
/// `on_toggle` is called once for each change that the user made, or the browser for them: one that was opened before the
/// script came counts as opened now, and so does one that a search in the page opened.
pub fn bind_open(open: Model<bool>, on_toggle: Option<Callback<bool>>) -> ElementHook {
    styles::adopt(&SHEET);
    on_element(move |element, origin| {
        let Some(details) = element.dyn_ref::<HtmlDetailsElement>().cloned() else {
            return;
        };
        let opened_before = origin == Origin::Hydrated && details.open() != open.get_untracked();
        let follow = move || {
            let is_open = details.open();
            if is_open == open.get_untracked() {
                return;
            }
            open.set_by_user(is_open);
            if let Some(on_toggle) = on_toggle {
                on_toggle.run(is_open);
            }
            // An owner that refuses has changed nothing, so nothing else would set it back.
            details.set_open(open.get_untracked());
        };
        if opened_before {
            let follow = follow.clone();
            Effect::new(move || untrack(&follow));
        }
        StoredValue::new_local(EventListener::new(element, "toggle", move |_| follow()));
    })
}
