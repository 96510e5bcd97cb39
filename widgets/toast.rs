//! `<felles-toast>`: [`ToastRegion`] as a custom element, with a method that adds to it.

use crate::{
    attributes::Attributes,
    host::{self, Host, Shared},
    plain,
};
use felles::{prelude::*, runtime::warning::warn};
use leptos::prelude::*;
use wasm_bindgen::JsValue;

/// A message as the page gave it.
#[derive(Clone, PartialEq)]
struct Given {
    text: Text,
    title: Option<Text>,
    variant: AlertVariant,
    action: Option<Text>,
    id: Option<Text>,
    seconds: Option<f64>,
    persistent: bool,
}

pub fn view(attributes: &Attributes, host: Host) -> AnyView {
    let host: Shared = StoredValue::new_local(host);
    let placement =
        attributes.parsed::<ToastPlacement>("placement", "bottom-end, bottom, bottom-start, top-end, top, top-start");
    let max_visible = attributes.number("max-visible");
    let label = attributes.text("label");
    let given = attributes.read("show", "a list of messages", |value| {
        let messages = plain::items(value)?;
        Some(messages.iter().filter_map(read_or_warn).collect::<Vec<_>>())
    });
    let queue = ToastQueue::new();
    Effect::new(move |_: Option<()>| {
        let messages = given.get();
        if messages.is_empty() {
            return;
        }
        for message in messages {
            queue.add(message.message(host));
        }
        host::keep(host, "show", JsValue::UNDEFINED);
        given.set(Vec::new());
    });
    view! {
        <ToastRegion
            queue=queue
            placement=placement
            max_visible=move || max_visible.get().map_or(3, |most| most as usize)
            label=label
        />
    }
    .into_any()
}

/// What is no message must not stand in the way of the others.
fn read_or_warn(value: &JsValue) -> Option<Given> {
    let given = read(value);
    if given.is_none() {
        warn("<felles-toast> show: accepted is a text, or { text, title, variant }. It is left out.");
    }
    given
}

fn read(value: &JsValue) -> Option<Given> {
    if let Some(text) = plain::as_text(value) {
        return Some(Given {
            text,
            title: None,
            variant: AlertVariant::Info,
            action: None,
            id: None,
            seconds: None,
            persistent: false,
        });
    }
    let variant = match plain::text(value, "variant") {
        Some(name) => name.parse().ok()?,
        None => AlertVariant::Info,
    };
    Some(Given {
        text: plain::text(value, "text")?,
        title: plain::text(value, "title"),
        variant,
        action: plain::text(value, "action"),
        id: plain::text(value, "id"),
        seconds: plain::of(value, "seconds").and_then(|seconds| seconds.as_f64()),
        persistent: plain::flag(value, "persistent"),
    })
}

impl Given {
    fn message(self, host: Shared) -> ToastMessage {
        let mut message = ToastMessage::new(self.variant, self.text);
        if let Some(title) = self.title {
            message = message.title(title);
        }
        if let Some(seconds) = self.seconds {
            message = message.time_limit(seconds);
        }
        if self.persistent {
            message = message.persistent();
        }
        let id = self.id.clone().unwrap_or_default();
        if let Some(label) = self.action {
            message = message.action(label, move || {
                host::tell(host, "felles-action", &[("id", id.as_str().into())]);
            });
        }
        let Some(id) = self.id else { return message };
        message.on_close(move |reason| {
            let detail = [("id", id.as_str().into()), ("reason", reason.name().into())];
            host::tell(host, "felles-close", &detail);
        })
    }
}
