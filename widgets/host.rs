//! [`Host`]: what an element offers the view that is drawn in it.

// No group has elements of every kind.
#![allow(dead_code)]

use crate::plain;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::js_sys::Promise;

#[wasm_bindgen]
extern "C" {
    /// The JavaScript side of an element, as `Part.host` of bridge.js makes it. Nothing here throws.
    #[derive(Clone)]
    pub type Host;

    /// What the element was given or has kept under a name.
    #[wasm_bindgen(method)]
    pub fn get(this: &Host, name: &str) -> JsValue;

    /// Keeps what must outlive this engine, and what a page may read as a property.
    #[wasm_bindgen(method)]
    pub fn keep(this: &Host, name: &str, value: &JsValue);

    /// The element itself.
    #[wasm_bindgen(method, getter)]
    pub fn element(this: &Host) -> web_sys::Element;

    /// Tells the form what the element holds: a text or a list of them, and what is wrong with it, if anything is.
    #[wasm_bindgen(method)]
    pub fn submit(this: &Host, value: &JsValue, message: &str, missing: bool);

    /// Sends an event of the element. `false` where the page said no (`preventDefault`), or nobody listens any more.
    #[wasm_bindgen(method)]
    pub fn emit(this: &Host, name: &str, detail: &JsValue, cancelable: bool) -> bool;

    /// Calls the function that the page has set as a property.
    #[wasm_bindgen(method)]
    pub fn call(this: &Host, name: &str, detail: &JsValue) -> Promise;
}

/// A host that closures may hold. It goes with the view.
pub type Shared = StoredValue<Host, LocalStorage>;

/// Sends an event that nobody may stop.
pub fn tell(host: Shared, name: &str, detail: &[(&str, JsValue)]) {
    if let Some(host) = host.try_get_value() {
        host.emit(name, &plain::object(detail), false);
    }
}

/// Keeps a value for the page, and for the next engine.
pub fn keep(host: Shared, name: &str, value: impl Into<JsValue>) {
    if let Some(host) = host.try_get_value() {
        host.keep(name, &value.into());
    }
}
