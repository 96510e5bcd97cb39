//! Plain objects and lists of JavaScript, read and made.

// No group has elements of every kind.
#![allow(dead_code)]

use felles::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Array, JSON, Object, Reflect};

/// A property of an object, where it is there and not null.
pub fn of(object: &JsValue, name: &str) -> Option<JsValue> {
    let value = Reflect::get(object, &name.into()).ok()?;
    (!value.is_undefined() && !value.is_null()).then_some(value)
}

/// A property that is a text or a number, as a text.
pub fn text(object: &JsValue, name: &str) -> Option<Text> {
    as_text(&of(object, name)?)
}

pub fn flag(object: &JsValue, name: &str) -> bool {
    of(object, name).is_some_and(|value| value.is_truthy())
}

/// A text; a number as one.
pub fn as_text(value: &JsValue) -> Option<Text> {
    let text = value.as_string().or_else(|| Some(value.as_f64()?.to_string()))?;
    Some(text.into())
}

/// What is in a list, or in the JSON of one.
pub fn items(value: &JsValue) -> Option<Vec<JsValue>> {
    let parsed = value.as_string().and_then(|text| JSON::parse(&text).ok());
    let list: Array = parsed.unwrap_or_else(|| value.clone()).dyn_into().ok()?;
    Some(list.iter().collect())
}

/// A list of texts.
pub fn texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> JsValue {
    list(texts.into_iter().map(JsValue::from))
}

/// A list of anything.
pub fn list(items: impl IntoIterator<Item = JsValue>) -> JsValue {
    let list = Array::new();
    for item in items {
        list.push(&item);
    }
    list.into()
}

/// A plain object.
pub fn object(properties: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in properties {
        // A plain new object takes any property.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object.into()
}

/// `{ value, label, description, group, disabled }`, or a text that is both value and label.
pub fn option(value: &JsValue) -> Option<SelectOption> {
    if let Some(text) = as_text(value) {
        return Some(SelectOption::new(text.clone(), text));
    }
    let name = text(value, "value")?;
    let label = text(value, "label").unwrap_or_else(|| name.clone());
    let mut option = SelectOption::new(name, label).disabled(flag(value, "disabled"));
    if let Some(description) = text(value, "description") {
        option = option.description(description);
    }
    if let Some(group) = text(value, "group") {
        option = option.group(group);
    }
    Some(option)
}
