//! The fragment of the page's address: what stands after `#`, and a new entry in the history for it.

use wasm_bindgen::JsValue;
use web_sys::{History, Location, js_sys};

fn location() -> Option<Location> {
    Some(web_sys::window()?.location())
}

pub(crate) fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}

/// What stands after `#` in the address, as it was meant; nothing where nothing does, or what cannot be read.
pub(crate) fn read() -> Option<String> {
    let hash = location()?.hash().ok()?;
    let hash = js_sys::decode_uri_component(hash.strip_prefix('#')?).ok()?;
    Some(hash.into())
}

/// A new entry in the history. Unlike a new `location.hash`, it does not scroll to the element of that id. The whole path
/// stands in it, because a bare `#` is relative to `<base>`. A page that may not have a history keeps the address it has.
pub(crate) fn push(fragment: &str) {
    let path = location().and_then(|location| Some(location.pathname().ok()? + &location.search().ok()?));
    if let Some((history, path)) = history().zip(path) {
        let address = format!("{path}#{}", js_sys::encode_uri_component(fragment));
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&address));
    }
}
