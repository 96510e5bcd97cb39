//! Texts that cross to JavaScript again and again: attribute names, class names, the names of variants.
//!
//! Handing a text over means decoding it on the other side, which costs about as much as setting the attribute. A text
//! that was handed over before goes as the JavaScript string that it became then.

use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use web_sys::{Element, js_sys::JsString};

/// A text finds its slot by where it lies in memory: literals, the only ones that are kept, never move.
const SLOTS: usize = 256;

type Slot = Option<(Box<str>, JsString)>;

thread_local! {
    static KEPT: RefCell<Vec<Slot>> = RefCell::new(vec![const { None }; SLOTS]);
}

#[wasm_bindgen]
extern "C" {
    /// An [`Element`], whose own `set_attribute` takes only Rust's strings.
    #[wasm_bindgen(js_name = Element)]
    type Writable;

    #[wasm_bindgen(catch, method, js_name = setAttribute)]
    fn set_attribute(this: &Writable, name: &JsString, value: &JsString) -> Result<(), JsValue>;
}

/// Sets an attribute whose name, and possibly value, is a literal. One that the browser refuses is left out.
pub(super) fn set_attribute(element: &Element, name: &str, value: &str, value_is_literal: bool) {
    let value = if value_is_literal {
        kept(value)
    } else {
        JsString::from(value)
    };
    let _ = element.unchecked_ref::<Writable>().set_attribute(&kept(name), &value);
}

fn kept(text: &str) -> JsString {
    let place = text.as_ptr() as usize;
    let index = (place ^ (place >> 8) ^ text.len()) % SLOTS;
    KEPT.with_borrow_mut(|slots| {
        let slot = &mut slots[index];
        match slot {
            Some((known, string)) if **known == *text => string.clone(),
            _ => slot.insert((text.into(), JsString::from(text))).1.clone(),
        }
    })
}
