//! [`listen`]: a listener that is bound only when there is someone to call.

use leptos::{
    either::Either,
    ev::{EventDescriptor, On, on},
    prelude::*,
};
use wasm_bindgen::JsValue;

/// A listener for a callback prop; no listener at all when the caller gave none.
///
/// Binding is the dearest part of a static component's mount, so this is how every `on_…` prop reaches the DOM:
/// `view! { <button {..listen(ev::click, on_click)}>… }`.
///
/// ```
/// use felles::runtime::listen;
/// use leptos::{ev, prelude::*};
///
/// #[component]
/// fn Plain(#[prop(optional, into)] on_click: Option<Callback<ev::MouseEvent>>) -> impl IntoView {
///     view! { <button type="button" {..listen(ev::click, on_click)}>{"Trykk"}</button> }
/// }
/// ```
pub fn listen<E>(
    event: E,
    callback: Option<Callback<E::EventType>>,
) -> Either<On<E, impl FnMut(E::EventType) + Clone + 'static>, ()>
where
    E: EventDescriptor + Send + 'static,
    E::EventType: From<JsValue> + 'static,
{
    match callback {
        Some(callback) => Either::Left(on(event, move |event| callback.run(event))),
        None => Either::Right(()),
    }
}
