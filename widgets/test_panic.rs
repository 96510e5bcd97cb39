//! `<felles-test-panic>`: an element that panics when it is told to, for tests.

use crate::{attributes::Attributes, host::Host};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

pub fn view(attributes: &Attributes, _: Host) -> AnyView {
    let panic = attributes.flag("panic");
    let words = attributes.text("words");
    let text = attributes.read("text", "text", JsValue::as_string);
    let shown = move || {
        assert!(!panic.get(), "as it was told");
        words.get()
    };
    view! {
        <p>{shown}</p>
        <TextField label="Det som står her" name="text" value=text />
    }
    .into_any()
}
