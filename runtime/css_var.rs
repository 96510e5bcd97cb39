//! [`css_var`]: a computed value, handed to a style sheet as a custom property.

use super::{
    Prop, Text,
    element_hook::{ElementHook, on_element},
};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Sets a custom property on an element: `view! { <div {..css_var("--felles-progress-value", share)} /> }`.
///
/// A `style` attribute is refused by the strict policy, and not applied on hydration; `setProperty` is neither. Server
/// HTML goes without the property, so a sheet must look right on its default.
pub fn css_var(name: &'static str, value: impl Into<Prop<Text>>) -> ElementHook {
    let value = value.into();
    on_element(move |element, _| {
        let Some(style) = style_of(element) else { return };
        match &value {
            Prop::Static(text) => set(&style, name, text),
            Prop::Dynamic(computed) => {
                let computed = computed.clone();
                Effect::new(move || set(&style, name, &computed.get()));
            }
        }
    })
}

fn style_of(element: &web_sys::Element) -> Option<web_sys::CssStyleDeclaration> {
    element
        .dyn_ref::<web_sys::HtmlElement>()
        .map(web_sys::HtmlElement::style)
        .or_else(|| element.dyn_ref::<web_sys::SvgElement>().map(web_sys::SvgElement::style))
}

/// A value that CSS cannot read is ignored by the browser, which leaves the sheet's default.
fn set(style: &web_sys::CssStyleDeclaration, name: &str, value: &str) {
    let _ = style.set_property(name, value);
}
