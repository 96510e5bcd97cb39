//! The focus that a banner takes when it comes.

use crate::runtime::{
    Prop,
    element_hook::{ElementHook, Origin, on_element},
    focus,
};
use gloo::events::EventListener;
use leptos::prelude::*;
use web_sys::Element;

/// Gives an alert the focus when it comes: when it is put on the page, or when the page is loaded and the user has not yet
/// gone anywhere.
pub(super) fn while_alert(is_alert: Prop<bool>) -> ElementHook {
    on_element(move |element, origin| {
        let (element, is_alert) = (element.clone(), is_alert.clone());
        Effect::new(move || {
            let may = origin == Origin::Built || focus::focused().is_none();
            if may && is_alert.get_untracked() {
                take(&element);
            }
        });
    })
}

/// A banner can have the focus only this once, unless its author says otherwise: a click in its text must not focus it.
fn take(banner: &Element) {
    let borrowed = !banner.has_attribute("tabindex");
    if borrowed {
        // The name and the value are allowed.
        let _ = banner.set_attribute("tabindex", "-1");
    }
    focus::go_to(banner);
    if borrowed {
        let element = banner.clone();
        StoredValue::new_local(EventListener::once(banner, "blur", move |_| {
            // Never refused: the attribute is there.
            let _ = element.remove_attribute("tabindex");
        }));
    }
}
