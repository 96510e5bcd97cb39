//! `<felles-industry-code-search>`: [`IndustryCodeSearch`] as a custom element.

use crate::{
    attributes::{self, Attributes},
    field::{self, FieldAttributes},
    host::{self, Host, Shared},
    plain,
};
use felles::{prelude::*, runtime::warning::warn};
use leptos::{html, prelude::*};
use wasm_bindgen::JsValue;

felles::words! { "widgets";
    /// No code is chosen.
    NOT_CHOSEN = { nb: "Søk, og velg en næringskode.", nn: "Søk, og vel ein næringskode.", en: "Search, and choose an industry code." };
}

pub fn view(attributes: &Attributes, host: Host) -> AnyView {
    let host: Shared = StoredValue::new_local(host);
    let field = FieldAttributes::new(attributes).missing_says(&NOT_CHOSEN);
    let src = attributes.read(
        "src",
        "an address that begins with https:, or one of this site",
        attributes::read_address,
    );
    let value = attributes.read("value", "a code such as 96.020", code);
    let value_label = attributes.text("value-label");
    let none_fits = attributes.flag("none-fits");
    let resets = attributes.number("resets");
    let wrong = field.wrong(move || value.with(Option::is_some), || None);
    let sent = move || value.get().map_or(JsValue::NULL, JsValue::from);
    field::report(host, wrong, sent, sent);
    let error = field.error(wrong);
    let named = name_follows(host, value, value_label);
    let chosen = Prop::derive(move || {
        let code = value
            .get()
            .filter(|code| named.with(|named| named.as_ref() == Some(code)))?;
        Some(IndustryCodeSuggestion {
            code,
            name: value_label.get()?.to_string(),
            ..IndustryCodeSuggestion::default()
        })
    });
    let on_suggestion = Callback::new(move |code: IndustryCodeSuggestion| {
        named.set(Some(code.code.clone()));
        let name = (!code.name.is_empty()).then(|| Text::from(code.name.clone()));
        host::keep(
            host,
            "value-label",
            name.as_deref().map_or(JsValue::NULL, JsValue::from),
        );
        value_label.set(name);
        let detail = [
            ("value", code.code.as_str().into()),
            ("label", code.name.as_str().into()),
            ("valid", true.into()),
        ];
        host::tell(host, "felles-change", &detail);
    });
    let draw = move |src: Text, none_fits: bool| {
        let query = RwSignal::new(String::new());
        let tell = move |()| host::tell(host, "felles-none-fits", &[("query", query.get_untracked().into())]);
        let on_none_fits = none_fits.then(|| Callback::new(tell));
        view! {
            <IndustryCodeSearch
                source=IndustryCodeSource::address(src)
                label=field.label
                name="value"
                value=value
                chosen=chosen.clone()
                query=query
                description=field.description
                error=error.clone()
                required=field.required
                disabled=field.disabled
                on_suggestion=on_suggestion
                nostrip:on_none_fits=on_none_fits
            />
        }
        .into_any()
    };
    let content = move || {
        // What was searched for goes with a form that is reset.
        resets.track();
        let none_fits = none_fits.get();
        let Some(src) = src.get() else {
            warn("<felles-industry-code-search> src: there is none. The element's own content shows.");
            return html::slot().into_any();
        };
        draw(src, none_fits)
    };
    content.into_any()
}

/// The code that has the name: another one, that comes without a name, has none.
fn name_follows(
    host: Shared,
    value: RwSignal<Option<String>>,
    value_label: RwSignal<Option<Text>>,
) -> RwSignal<Option<String>> {
    let start = (value.get_untracked(), value_label.get_untracked());
    let named = RwSignal::new(start.0.clone());
    Effect::new(move |before: Option<(Option<String>, Option<Text>)>| {
        let (code, label) = (value.get(), value_label.get());
        let Some((was, called)) = before else {
            return (code, label);
        };
        if called != label {
            named.set(code.clone());
        } else if was != code && named.get_untracked() != code {
            let label = start.1.clone().filter(|_| start.0 == code);
            named.set(code.clone());
            host::keep(
                host,
                "value-label",
                label.as_deref().map_or(JsValue::NULL, JsValue::from),
            );
            value_label.set(label.clone());
            return (code, label);
        }
        (code, label)
    });
    named
}

/// A code of any standard: letters, digits and dots. An empty text is none.
#[expect(clippy::option_option, reason = "whether it can be read, and what it is then")]
fn code(value: &JsValue) -> Option<Option<String>> {
    let text = plain::as_text(value)?;
    let text = text.trim();
    let is_code = text.len() <= 16 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.');
    is_code.then(|| (!text.is_empty()).then(|| text.to_owned()))
}
