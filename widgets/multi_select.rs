//! `<felles-multi-select>`: [`MultiSelect`] as a custom element.

use crate::{
    attributes::Attributes,
    choosing::Choosing,
    field::{self, FieldAttributes},
    host::{Host, Shared},
    plain,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

pub fn view(attributes: &Attributes, host: Host) -> AnyView {
    let host: Shared = StoredValue::new_local(host);
    let field = FieldAttributes::new(attributes);
    let choosing = Choosing::new(attributes);
    let max = attributes.number("max");
    let value = attributes.read("value", "a list of values, or values with spaces between", read_values);
    let wrong = field.wrong(move || value.with(|chosen| !chosen.is_empty()), || None);
    let chosen = move || value.with(|chosen| plain::texts(chosen.iter().map(String::as_str)));
    field::report(host, wrong, chosen, chosen);
    let error = field.error(wrong);
    let on_change = Callback::new(move |chosen: Vec<Choice>| {
        let valid = !chosen.is_empty() || !field.required.get_untracked();
        field::changed(host, plain::texts(chosen.iter().map(Choice::name)), valid);
    });
    let draw = move |source: Option<OptionSource>| {
        view! {
            <MultiSelect
                label=field.label()
                options=choosing.options
                nostrip:source=source
                free_text=choosing.free_text
                value=value
                max=max
                empty=choosing.empty
                placeholder=choosing.placeholder
                description=field.description
                error=error.clone()
                required=field.required
                readonly=field.readonly
                disabled=field.disabled
                hide_label=field.hide_label
                size=field.size
                on_change=on_change
            />
        }
        .into_any()
    };
    (move || draw(choosing.source(host))).into_any()
}

/// A list, the JSON of one, or texts with white space between.
fn read_values(value: &JsValue) -> Option<Vec<String>> {
    if let Some(items) = plain::items(value) {
        return items
            .iter()
            .map(|item| Some(plain::as_text(item)?.to_string()))
            .collect();
    }
    let text = value.as_string()?;
    Some(text.split_whitespace().map(str::to_owned).collect())
}
