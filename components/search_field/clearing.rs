//! How a search field is emptied.

use crate::runtime::Prop;
use leptos::{ev::KeyboardEvent, html, prelude::*};
use web_sys::{HtmlInputElement, InputEvent, InputEventInit};

/// Empties the field as if the user had: whoever listens hears of it, and they can type on.
pub(super) fn clear(input: NodeRef<html::Input>) {
    let Some(input) = input.get_untracked() else { return };
    input.set_value("");
    tell(&input);
    // Whether it takes the focus is the browser's affair.
    let _ = input.focus();
}

/// Escape empties a field that holds something. In an empty one it belongs to what is around: a dialog that it closes.
pub(super) fn on_escape(event: &KeyboardEvent, input: NodeRef<html::Input>, is_fixed: &Prop<bool>) {
    let has_modifier = event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key();
    if event.key() != "Escape" || has_modifier || event.is_composing() || is_fixed.get_untracked() {
        return;
    }
    let holds_text = input.get_untracked().is_some_and(|input| !input.value().is_empty());
    if holds_text {
        event.prevent_default();
        event.stop_propagation();
        clear(input);
    }
}

fn tell(input: &HtmlInputElement) {
    let init = InputEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_input_type("deleteContentBackward");
    if let Ok(event) = InputEvent::new_with_event_init_dict("input", &init) {
        let _ = input.dispatch_event(&event);
    }
}
