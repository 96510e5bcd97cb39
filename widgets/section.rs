//! The sections that an element arranges: elements of the page's own, which light.js holds until they have their place.

// No group has elements of every kind.
#![allow(dead_code)]

use crate::{attributes::Attributes, host::Shared, plain};
use felles::{prelude::*, runtime::element_hook::on_element};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Node;

/// One of them, as the page describes it.
#[derive(Clone, PartialEq)]
pub struct Section {
    /// Another whenever its element was moved.
    pub key: Text,
    pub label: Text,
    pub value: Text,
    pub description: Option<Text>,
    pub open: bool,
    pub disabled: bool,
    pub footer: bool,
    pub id: Option<Text>,
}

impl Section {
    fn read(value: &JsValue) -> Option<Self> {
        Some(Self {
            key: plain::text(value, "key")?,
            label: plain::text(value, "label")?,
            value: plain::text(value, "value")?,
            description: plain::text(value, "description"),
            open: plain::flag(value, "open"),
            disabled: plain::flag(value, "disabled"),
            footer: plain::flag(value, "footer"),
            id: plain::text(value, "id").filter(|id| !id.is_empty()),
        })
    }

    /// What makes it another to draw: all that is said of it.
    pub fn identity(&self) -> String {
        let Self {
            key,
            label,
            value,
            description,
            open,
            disabled,
            ..
        } = self;
        format!("{key}\u{0}{label}\u{0}{value}\u{0}{description:?}\u{0}{open}{disabled}")
    }

    /// The place of its element, with the element in it.
    pub fn place(&self, host: Shared) -> AnyView {
        let key = self.key.clone();
        let fill = on_element(move |place, _| {
            if let Some(element) = element(host, &key) {
                let _ = place.append_child(&element);
            }
        });
        view! { <div {..fill} class="felles-widget-section"></div> }.into_any()
    }
}

pub fn sections(attributes: &Attributes) -> RwSignal<Vec<Section>> {
    attributes.list("sections", "elements", Section::read)
}

fn element(host: Shared, key: &str) -> Option<Node> {
    let sections = plain::items(&host.try_get_value()?.get("sections"))?;
    let section = sections
        .iter()
        .find(|section| plain::text(section, "key").as_deref() == Some(key))?;
    plain::of(section, "element")?.dyn_into().ok()
}
