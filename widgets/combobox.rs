//! `<felles-combobox>`: [`Combobox`] as a custom element.

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
    let value = attributes.read("value", "the value of an option", |value| {
        let text = plain::as_text(value)?;
        Some((!text.is_empty()).then(|| text.to_string()))
    });
    let value_label = attributes.text("value-label");
    let autocomplete = attributes.text("autocomplete");
    let wrong = field.wrong(move || value.with(Option::is_some), || None);
    let chosen = move || value.get().map_or(JsValue::NULL, JsValue::from);
    field::report(host, wrong, chosen, chosen);
    let error = field.error(wrong);
    let on_change = Callback::new(move |choice: Option<Choice>| {
        let value = choice.as_ref().map_or(JsValue::NULL, |choice| choice.name().into());
        let valid = choice.is_some() || !field.required.get_untracked();
        field::changed(host, value, valid);
    });
    let draw = move |source: Option<OptionSource>| {
        view! {
            <Combobox
                label=field.label()
                options=choosing.options
                nostrip:source=source
                free_text=choosing.free_text
                value=value
                value_label=value_label
                empty=choosing.empty
                placeholder=choosing.placeholder
                autocomplete=autocomplete
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
