//! A draft as it lies in the browser's storage.

use super::form_core::Texts;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Storage,
    js_sys::{Array, JSON, Object, Reflect},
};

#[derive(Default)]
pub(super) struct StoredDraft {
    pub version: u32,
    pub texts: Texts,
    /// The fields that had an answer, which is not kept.
    pub left_out: Vec<String>,
}

/// Where this tab's own lies: it outlives a reload, and no other tab writes to it.
fn of_tab() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// Where the last one written by any tab lies.
fn of_site() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// This tab's draft, else the last that was written. One that cannot be read is as none.
pub(super) fn read(key: &str) -> Option<StoredDraft> {
    if cfg!(feature = "ssr") {
        return None;
    }
    let stores = [of_tab(), of_site()].into_iter().flatten();
    stores
        .filter_map(|store| store.get_item(key).ok()?)
        .find_map(|json| from_js(&JSON::parse(&json).ok()?))
}

/// Whether it is kept now: a browser may refuse, or be full.
///
/// Each of the two places is tried. One that takes nothing while the other does loses what it had: read first, that would
/// bring back an older draft.
pub(super) fn write(key: &str, draft: &StoredDraft) -> bool {
    let Ok(json) = JSON::stringify(&to_js(draft)).map(String::from) else {
        return false;
    };
    let stores = [of_tab(), of_site()].into_iter().flatten();
    let (kept, refused): (Vec<_>, Vec<_>) = stores.partition(|store| store.set_item(key, &json).is_ok());
    if !kept.is_empty() {
        for store in refused {
            let _ = store.remove_item(key);
        }
    }
    !kept.is_empty()
}

pub(super) fn remove(key: &str) {
    for store in [of_tab(), of_site()].into_iter().flatten() {
        let _ = store.remove_item(key);
    }
}

fn list(texts: &[String]) -> JsValue {
    texts.iter().map(JsValue::from).collect::<Array>().into()
}

fn to_js(draft: &StoredDraft) -> JsValue {
    let texts = texts_to_js(&draft.texts);
    let object = Object::new();
    for (name, value) in [
        ("version", JsValue::from(draft.version)),
        ("texts", texts),
        ("leftOut", list(&draft.left_out)),
    ] {
        // A plain new object takes any property.
        let _ = Reflect::set(&object, &name.into(), &value);
    }
    object.into()
}

fn texts_to_js(texts: &Texts) -> JsValue {
    let object = Object::new();
    for (path, texts) in texts {
        let _ = Reflect::set(&object, &path.into(), &list(texts));
    }
    object.into()
}

fn strings(list: &JsValue) -> Vec<String> {
    let list = list.dyn_ref::<Array>();
    list.map(|list| list.iter().filter_map(|text| text.as_string()).collect())
        .unwrap_or_default()
}

fn from_js(value: &JsValue) -> Option<StoredDraft> {
    let get = |name: &str| Reflect::get(value, &name.into()).ok();
    let version = get("version")?.as_f64()?;
    if version.fract() != 0.0 || !(0.0..=f64::from(u32::MAX)).contains(&version) {
        return None;
    }
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a whole number in range"
    )]
    Some(StoredDraft {
        version: version as u32,
        texts: texts_from_js(&get("texts")?)?,
        left_out: strings(&get("leftOut")?),
    })
}

fn texts_from_js(value: &JsValue) -> Option<Texts> {
    let object = value.dyn_ref::<Object>()?;
    let entries = Object::entries(object);
    let pairs = entries.iter().filter_map(|entry| {
        let entry: Array = entry.dyn_into().ok()?;
        Some((entry.get(0).as_string()?, strings(&entry.get(1))))
    });
    Some(pairs.collect())
}

/// The answers of a page that was posted without a script, as the server writes them beside it.
pub(super) fn texts_of_json(json: &str) -> Option<Texts> {
    texts_from_js(&JSON::parse(json).ok()?)
}
