//! `<felles-cookie-banner>`: [`CookieBanner`] as a custom element.

use crate::{
    attributes::Attributes,
    host::{self, Host, Shared},
};
use felles::prelude::*;
use leptos::{html, prelude::*};
use wasm_bindgen::JsValue;

pub fn view(attributes: &Attributes, host: Host) -> AnyView {
    let host: Shared = StoredValue::new_local(host);
    let service = attributes.text("service");
    let heading = attributes.text("heading");
    let level = attributes.parsed::<HeadingLevel>("level", "h1, h2, h3, h4, h5, h6");
    let store = attributes.parsed::<CookieStore>("store", "cookie, local-storage, none");
    let name = attributes.text("name");
    let version = attributes.number("version");
    let days = attributes.number("days");
    let settings_href = attributes.text("settings-href");
    let settings_label = attributes.text("settings-label");
    let accept_label = attributes.text("accept-label");
    let reject_label = attributes.text("reject-label");
    let choice = attributes.maybe::<CookieChoice>("choice", "accepted, rejected");
    Effect::new(move |_: Option<()>| {
        let chosen = choice.get().map_or(JsValue::NULL, |choice| choice.name().into());
        host::keep(host, "choice", chosen);
    });
    let on_choice = Callback::new(move |choice: CookieChoice| {
        host::tell(host, "felles-change", &[("value", choice.name().into())]);
    });
    // What decides where the answer is kept, and which parts there are, makes another banner.
    let draw = move || {
        let link: Option<Prop<Text>> = settings_href.get().map(Prop::from);
        let service: Option<Prop<Text>> = service.get().map(Prop::from);
        let name = name.get().unwrap_or_else(|| "felles-cookies".into());
        view! {
            <CookieBanner
                nostrip:service=service
                title=heading
                title_level=level.get()
                choice=choice
                on_choice=on_choice
                store=store.get()
                name=name
                version=version.get().unwrap_or(1)
                days=days.get().unwrap_or(365)
                nostrip:settings_href=link
                settings_label=settings_label
                accept_label=accept_label
                reject_label=reject_label
            >
                {html::slot()}
            </CookieBanner>
        }
        .into_any()
    };
    draw.into_any()
}
