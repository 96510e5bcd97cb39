//! `<felles-session-timeout>`: [`SessionTimeout`] as a custom element.

use crate::{
    attributes::Attributes,
    host::{Host, Shared},
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

felles::words! { "widgets";
    /// The page's own function failed, or there is none.
    NOT_EXTENDED = { nb: "Du fikk ikke mer tid. Prøv igjen.", nn: "Du fekk ikkje meir tid. Prøv igjen.", en: "You did not get more time. Try again." };
}

pub fn view(attributes: &Attributes, host: Host) -> AnyView {
    let host: Shared = StoredValue::new_local(host);
    let lifetime = attributes.number("lifetime").get_untracked();
    let warn_before = attributes.number("warn-before").get_untracked().unwrap_or(120);
    let session = attributes.text("session");
    let login_href = attributes.text("login-href");
    let logout_href = attributes.text("logout-href");
    let more = attributes.text("more");
    let activity = attributes.number("activity");
    let _ = attributes.function("extend");
    let Some(lifetime) = lifetime.filter(|seconds| *seconds > 0) else {
        return ().into_any();
    };
    let extend = Task::from(move |()| async move {
        let failed = || Problem::word(&NOT_EXTENDED);
        let host = host.try_get_value().ok_or_else(failed)?;
        let answer = host.call("extend", &JsValue::UNDEFINED);
        answer.await.map(drop).map_err(|_| failed())
    });
    let on_expired = Callback::new(move |()| {
        if let Some(host) = host.try_get_value() {
            host.emit("felles-expired", &JsValue::NULL, false);
        }
    });
    let draw = move || {
        let login: Option<Prop<Text>> = login_href.get().map(Prop::from);
        let logout: Option<Prop<Text>> = logout_href.get().map(Prop::from);
        view! {
            <SessionTimeout
                lifetime=lifetime
                extend=extend.clone()
                warn_before=warn_before
                activity=move || activity.get().unwrap_or_default()
                session=move || session.get().unwrap_or_else(|| "session".into())
                nostrip:login_href=login
                nostrip:logout_href=logout
                more=more
                on_expired=on_expired
            />
        }
        .into_any()
    };
    draw.into_any()
}
