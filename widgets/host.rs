//! [`Host`]: what an element offers the view that is drawn in it.

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

    /// Sends an event of the element. `false` where the page said no (`preventDefault`), or nobody listens any more.
    #[wasm_bindgen(method)]
    pub fn emit(this: &Host, name: &str, detail: &JsValue, cancelable: bool) -> bool;

    /// Calls the function that the page has set as a property.
    #[wasm_bindgen(method)]
    pub fn call(this: &Host, name: &str, detail: &JsValue) -> Promise;
}

/// A host that closures may hold. It goes with the view.
pub type Shared = StoredValue<Host, LocalStorage>;
