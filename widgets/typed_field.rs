//! The elements that ask for one value in a line of text. The control of each is called `value`, by which the bridge knows what is
//! typed.

use crate::{
    attributes::Attributes,
    field::{self, FieldAttributes, Wrong},
    host::{Host, Shared},
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

/// What such an element is given.
pub struct Line {
    pub field: FieldAttributes,
    pub value: RwSignal<String>,
    pub autocomplete: RwSignal<Option<Text>>,
    pub placeholder: RwSignal<Option<Text>>,
    pub width: RwSignal<Option<u32>>,
    pub error: Prop<Option<Problem>>,
    pub on_change: Callback<String>,
}

impl Line {
    pub fn new<V: FormValue>(attributes: &Attributes, host: Host) -> Self {
        let host: Shared = StoredValue::new_local(host);
        let field = FieldAttributes::new(attributes);
        let value = attributes.read("value", "text", JsValue::as_string);
        let wrong: Memo<Option<Wrong>> = field.wrong(
            move || value.with(|text| !text.trim().is_empty()),
            move || value.with(|text| text.parse::<V>().err().map(Problem::from)),
        );
        field::report(
            host,
            wrong,
            move || value.get().into(),
            move || canonical::<V>(&value.get()).into(),
        );
        Self {
            field,
            value,
            autocomplete: attributes.text("autocomplete"),
            placeholder: attributes.text("placeholder"),
            width: attributes.number("width"),
            error: field.error(wrong),
            on_change: Callback::new(move |text: String| {
                field::changed(host, canonical::<V>(&text).into(), text.parse::<V>().is_ok());
            }),
        }
    }
}

/// As it is sent; what is no value is sent as it is.
fn canonical<V: FormValue>(text: &str) -> String {
    let value = text.parse::<V>();
    value.map_or_else(|_| text.trim().to_owned(), |value| value.canonical().into_owned())
}
