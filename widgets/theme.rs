//! `<felles-theme>`: what [`ThemeProvider`] says of an area, said of the element itself, so that its content is left alone.

use crate::{
    attributes::Attributes,
    host::{Host, Shared},
};
use felles::{prelude::*, styles::theme::Theme};
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::{CssStyleSheet, js_sys::JSON};

pub fn view(attributes: &Attributes, host: Host) -> AnyView {
    let host: Shared = StoredValue::new_local(host);
    let theme = attributes.text("theme");
    let color = attributes.maybe::<Color>(
        "color",
        "accent, neutral, brand1, brand2, info, success, warning, danger",
    );
    let size = attributes.maybe::<Size>("size", "sm, md, lg");
    let scheme = attributes.maybe::<ColorScheme>("color-scheme", "auto, light, dark, contrast");
    let own = attributes.read("tokens", "the JSON of the theme builder", |value| {
        let text = value.as_string().or_else(|| JSON::stringify(value).ok()?.as_string())?;
        Theme::from_json(&text).ok().map(Some)
    });
    let sheet = CssStyleSheet::new().ok();
    if let Some(sheet) = &sheet {
        document().adopted_style_sheets().push(sheet);
    }
    let sheet = StoredValue::new_local(sheet);
    on_cleanup(move || {
        if let Some(sheet) = sheet.try_get_value().flatten() {
            let own = JsValue::from(sheet);
            let others = document()
                .adopted_style_sheets()
                .filter(&mut |other, _, _| other != own);
            document().set_adopted_style_sheets(&others);
        }
    });
    Effect::new(move |_: Option<()>| {
        let own = own.get();
        let css = own.as_ref().map(Theme::to_css).unwrap_or_default();
        if let Some(sheet) = sheet.try_get_value().flatten() {
            let _ = sheet.replace_sync(&css);
        }
        let name = own.map(|own| Text::from(own.name)).or_else(|| theme.get());
        say(host, "data-theme", name.as_deref());
    });
    Effect::new(move |_: Option<()>| say(host, "data-color", color.get().as_ref().map(Color::name)));
    Effect::new(move |_: Option<()>| say(host, "data-size", size.get().as_ref().map(Size::name)));
    Effect::new(move |_: Option<()>| say(host, "data-color-scheme", scheme.get().as_ref().map(ColorScheme::name)));
    ().into_any()
}

/// Sets an attribute of the element itself, or takes it away.
fn say(host: Shared, name: &str, value: Option<&str>) {
    let Some(element) = host.try_get_value().map(|host| host.element()) else {
        return;
    };
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}
