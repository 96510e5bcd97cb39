//! The link to the top of the page.

use crate::runtime::{
    Prop, Text,
    element_hook::{ElementHook, on_element},
    focus,
};
use gloo::events::EventListener;
use leptos::{ev::MouseEvent, prelude::*};
use wasm_bindgen::JsCast;

/// The browser scrolls, as for any link; this takes the focus along, so that Tab goes on from there.
pub(super) fn follow(top: Prop<Text>) -> ElementHook {
    on_element(move |link, _| {
        let (at, top) = (link.clone(), top.clone());
        StoredValue::new_local(EventListener::new(link, "click", move |event| {
            let opens_elsewhere = event
                .dyn_ref::<MouseEvent>()
                .is_some_and(|press| press.ctrl_key() || press.meta_key() || press.shift_key());
            if opens_elsewhere || event.default_prevented() {
                return;
            }
            if let Some(place) = focus::by_id(&at, &top.get_untracked()) {
                focus::go_to_any(&place);
            } else {
                let body = document().body();
                let places = body.map(|body| focus::places_in(&body)).unwrap_or_default();
                places.iter().any(focus::go_to);
            }
        }));
    })
}
