//! `<felles-error-summary>`: [`ErrorSummary`] as a custom element. What is wrong with the form, light.js finds.

use crate::{attributes::Attributes, host::Host, plain};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

pub fn view(attributes: &Attributes, host: Host) -> AnyView {
    let scope = host.get("scope").as_string().unwrap_or_default();
    let given = attributes.list("errors", "a list of { text, name }", move |value| error(value, &scope));
    let found = attributes.list("found", "a list of { text, href }", |value| error(value, ""));
    let attempt = attributes.read("attempt", "a number", |value| {
        let attempt = value.as_f64()?;
        Some(attempt.to_string().parse::<u32>().unwrap_or_default())
    });
    let heading = attributes.text("heading");
    let intro = attributes.text("intro");
    let _ = attributes.text("for");
    let level = attributes.parsed::<HeadingLevel>("level", "h1, h2, h3, h4, h5, h6");
    // What the page knows counts; what the form says comes where the page says nothing.
    let errors = Memo::new(move |_| {
        let given = given.get();
        if given.is_empty() { found.get() } else { given }
    });
    let has_heading = Memo::new(move |_| heading.with(Option::is_some));
    let draw = move |level: HeadingLevel, has_heading: bool| {
        let own: Option<Prop<Text>> = has_heading.then(|| Prop::derive(move || heading.get().unwrap_or_default()));
        view! {
            <ErrorSummary errors=errors attempt=attempt nostrip:heading=own heading_level=level intro=intro />
        }
        .into_any()
    };
    (move || draw(level.get(), has_heading.get())).into_any()
}

/// `{ text, name, href }`: the name of a control, or an address.
fn error(value: &JsValue, scope: &str) -> Option<SummaryError> {
    let says = plain::text(value, "text")?;
    let name = plain::text(value, "name").map(|name| Text::from(format!("#{scope}-name-{name}")));
    Some(match plain::text(value, "href").or(name) {
        Some(href) => SummaryError::elsewhere(says, href),
        None => SummaryError::general(says),
    })
}
