//! How the folded menu of a header closes again.

use crate::runtime::{
    Model,
    element_hook::{ElementHook, on_element},
    focus, roving_focus,
};
use gloo::events::{EventListener, EventListenerOptions};
use leptos::{
    ev::{FocusEvent, KeyboardEvent, MouseEvent},
    prelude::*,
};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget, Node};

/// Closes the open menu with Escape, with a press outside the header, when the focus leaves that, and when a link in it is
/// followed. Listens only while it is open.
pub(super) fn follow(open: Model<bool>, on_toggle: Option<Callback<bool>>) -> ElementHook {
    on_element(move |details, _| {
        let fold = Fold {
            details: details.clone(),
            open,
            on_toggle,
        };
        let heard = StoredValue::new_local(Vec::new());
        Effect::new(move || {
            let listeners = if open.get() { fold.listeners() } else { Vec::new() };
            heard.set_value(listeners);
        });
    })
}

#[derive(Clone)]
struct Fold {
    details: Element,
    open: Model<bool>,
    on_toggle: Option<Callback<bool>>,
}

impl Fold {
    fn listeners(&self) -> Vec<EventListener> {
        let header = self.header();
        vec![
            self.on(&header, "keydown", Self::key),
            self.on(&header, "focusout", Self::left),
            self.on(&header, "click", Self::followed),
            self.on(&document(), "pointerdown", |fold, event| {
                if !focus::path(event).contains(&fold.header()) {
                    fold.close();
                }
            }),
        ]
    }

    fn on(&self, target: &EventTarget, event: &'static str, heard: fn(&Self, &Event)) -> EventListener {
        let fold = self.clone();
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(target, event, options, move |event| heard(&fold, event))
    }

    fn header(&self) -> Element {
        let header = self.details.closest(".felles-header").ok().flatten();
        header.unwrap_or_else(|| self.details.clone())
    }

    fn close(&self) {
        if !self.open.get_untracked() {
            return;
        }
        self.open.set_by_user(false);
        if let Some(on_toggle) = self.on_toggle {
            on_toggle.run(false);
        }
    }

    /// What opened last closes first: a popover in the header, then the menu.
    fn key(&self, event: &Event) {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else {
            return;
        };
        let is_covered = matches!(self.header().query_selector(":popover-open"), Ok(Some(_)));
        let toggle = self.details.query_selector("summary").ok().flatten();
        let Some(toggle) = toggle.filter(focus::is_seen) else {
            return;
        };
        if key.key() == "Escape" && roving_focus::is_plain(key) && !is_covered {
            key.prevent_default();
            self.close();
            focus::go_to(&toggle);
        }
    }

    /// Where nothing else takes the focus, the press itself is heard.
    fn left(&self, event: &Event) {
        let next = event.dyn_ref::<FocusEvent>().and_then(FocusEvent::related_target);
        let next = next.and_then(|next| next.dyn_into::<Node>().ok());
        if next.is_some_and(|next| !focus::holds(&self.header(), &next)) {
            self.close();
        }
    }

    /// A link may lead to a place on the same page, which the menu would cover.
    fn followed(&self, event: &Event) {
        let opens_here = event
            .dyn_ref::<MouseEvent>()
            .is_some_and(|press| !(press.ctrl_key() || press.meta_key() || press.shift_key()));
        let within = focus::path(event)
            .into_iter()
            .take_while(|at| *at != self.details)
            .any(|at| at.matches("a[href]").unwrap_or(false));
        if opens_here && within && focus::path(event).contains(&self.details) {
            self.close();
        }
    }
}
