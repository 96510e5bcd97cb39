//! What is pressed as a whole: a native button, or a link where there is an address. Cards and tiles are made of it.

use crate::runtime::{Prop, Text, address, listen, native, native_element::NativeElement};
use leptos::{
    ev::{self, MouseEvent},
    prelude::*,
    tachys::html::attribute::Attribute,
};

/// The element, without its looks.
///
/// A link cannot be switched off, but what has no address is no link: so a disabled one loses its address, goes on saying
/// that it is a link, and calls nobody.
pub(super) fn pressable(
    href: Option<Prop<Text>>,
    disabled: Prop<bool>,
    on_click: Option<Callback<MouseEvent>>,
    content: AnyView,
) -> NativeElement<impl Attribute> {
    let Some(href) = href else {
        return native("button", content)
            .attribute("type", Prop::Static("button"))
            .attribute("disabled", disabled)
            .with(listen(ev::click, on_click));
    };
    let address = address::of_link(href).zip(&disabled, |address, disabled| address.clone().filter(|_| !disabled));
    native("a", content)
        .attribute("href", address)
        .attribute("role", disabled.map(|disabled| disabled.then_some("link")))
        .attribute("aria-disabled", disabled.map(|disabled| disabled.then_some("true")))
        .with(listen(
            ev::click,
            on_click.map(|on_click| unless_disabled(on_click, disabled)),
        ))
}

fn unless_disabled(on_click: Callback<MouseEvent>, disabled: Prop<bool>) -> Callback<MouseEvent> {
    if matches!(disabled, Prop::Static(false)) {
        return on_click;
    }
    Callback::new(move |event| {
        if !disabled.get_untracked() {
            on_click.run(event);
        }
    })
}
