//! [`write`]: text to the clipboard, also where the newer way there is closed.

use leptos::prelude::document;
use std::{cell::Cell, rc::Rc};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{
    Event,
    js_sys::{Array, Function, Reflect},
};

/// Whether the text is on the clipboard now. Call it from a press: browsers ask for one.
///
/// The clipboard is closed to pages without HTTPS and to many frames. There the command of older pages is tried. Where
/// that is refused too the caller shows the text, so that it can be copied by hand. Never on a server.
pub async fn write(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    let clipboard = window.navigator().clipboard();
    if !clipboard.is_undefined() && clipboard.write_text(text).await.is_ok() {
        return true;
    }
    write_by_command(text).unwrap_or_default()
}

/// The browser asks the page what to copy, and is told: no selection and no focus is moved for it. Whether it did ask is
/// what counts; the answer of the command is `true` in some browsers that did nothing.
fn write_by_command(text: &str) -> Option<bool> {
    let document = document();
    let written = Rc::new(Cell::new(false));
    let on_copy = {
        let (text, written) = (text.to_owned(), Rc::clone(&written));
        Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            if set_data(&event, &text).is_some() {
                event.prevent_default();
                event.stop_immediate_propagation();
                written.set(true);
            }
        })
    };
    let listener: &Function = on_copy.as_ref().unchecked_ref();
    let capture = true;
    document
        .add_event_listener_with_callback_and_bool("copy", listener, capture)
        .ok()?;
    let command = method(&document, "execCommand").and_then(|command| command.call1(&document, &"copy".into()).ok());
    document
        .remove_event_listener_with_callback_and_bool("copy", listener, capture)
        .ok()?;
    let accepted = command.is_some_and(|answer| answer.is_truthy());
    Some(accepted && written.get())
}

fn set_data(event: &Event, text: &str) -> Option<()> {
    let data = Reflect::get(event, &"clipboardData".into()).ok()?;
    let arguments = Array::of2(&"text/plain".into(), &text.into());
    method(&data, "setData")?.apply(&data, &arguments).ok()?;
    Some(())
}

/// Methods that are old or that web-sys knows only on types of their own.
fn method(object: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(object, &name.into()).ok()?.dyn_into().ok()
}
