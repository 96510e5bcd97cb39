//! Undo and redo by the keyboard, where the browser does not need these keys itself.

use super::draft::Draft;
use gloo::events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

/// What undoes its own text, and a dialog, which knows nothing of the draft behind it.
const HAS_ITS_OWN: &str = "textarea, dialog, [contenteditable], \
     input:not([type=checkbox], [type=radio], [type=range], [type=color], [type=file], [type=button], [type=submit])";

/// Ctrl+Z (⌘Z) undoes, the same with Shift does it again, for as long as the current owner lives. Not in a text field: there
/// it is the browser's own.
pub fn listen(draft: Draft) {
    let listener = StoredValue::new_local(None::<EventListener>);
    Effect::new(move || {
        let Some(window) = web_sys::window() else { return };
        let options = gloo::events::EventListenerOptions::enable_prevent_default();
        listener.set_value(Some(EventListener::new_with_options(
            &window,
            "keydown",
            options,
            move |event| {
                if let Some(event) = event.dyn_ref::<KeyboardEvent>() {
                    press(event, draft);
                }
            },
        )));
    });
}

fn press(event: &KeyboardEvent, draft: Draft) {
    let asked = (event.ctrl_key() || event.meta_key()) && !event.alt_key() && event.key().eq_ignore_ascii_case("z");
    if !asked || event.default_prevented() || is_elsewhere(event) {
        return;
    }
    event.prevent_default();
    if event.shift_key() {
        draft.redo();
    } else {
        draft.undo();
    }
}

fn is_elsewhere(event: &KeyboardEvent) -> bool {
    let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
    target.is_some_and(|target| target.closest(HAS_ITS_OWN).is_ok_and(|found| found.is_some()))
}
