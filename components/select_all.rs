//! The box that selects all rows of a list or a table.

use crate::runtime::element_hook::{ElementHook, on_element};
use gloo::events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// Lets a box show how many of the rows that can be selected are, and how many there are of these. It is on, off or in
/// between, and cannot be pressed where there are none.
///
/// Being in between is a property without an attribute. A press ends it, so it is written again after each: by a listener
/// that comes after the one that reads the press.
pub(crate) fn shows(tally: Memo<(usize, usize)>) -> ElementHook {
    on_element(move |element, _| {
        let Some(input) = element.dyn_ref::<HtmlInputElement>().cloned() else {
            return;
        };
        let show = move |input: &HtmlInputElement, (on, all): (usize, usize)| {
            input.set_checked(all > 0 && on == all);
            input.set_indeterminate(on > 0 && on < all);
            input.set_disabled(all == 0);
        };
        let again = input.clone();
        Effect::new(move || show(&input, tally.get()));
        let listener = EventListener::new(element, "change", move |_| show(&again, tally.get_untracked()));
        StoredValue::new_local(listener);
    })
}
