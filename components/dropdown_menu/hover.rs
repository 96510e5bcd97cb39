//! A submenu opens and closes also with a mouse that rests.

use super::keys::{self, LIST};
use crate::runtime::{
    Model,
    element_hook::{ElementHook, on_element},
    focus,
};
use gloo::{
    events::{EventListener, EventListenerOptions, EventListenerPhase},
    timers::callback::Timeout,
};
use leptos::{ev::PointerEvent, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// How long the mouse rests before the submenu opens: one that only passes opens nothing.
const REST_MS: u32 = 150;

/// How long it may be away before it closes: the way into the submenu goes over its neighbours.
const AWAY_MS: u32 = 300;

/// The row of a submenu, which holds its item and its panel.
#[derive(Clone, Copy)]
pub(super) struct Hover {
    open: Model<bool>,
    /// The mouse opened it, so the focus stays where it is until the user goes in.
    by_mouse: StoredValue<bool>,
    waits: StoredValue<Option<Timeout>, LocalStorage>,
}

impl Hover {
    pub fn new(open: Model<bool>) -> Self {
        Self {
            open,
            by_mouse: StoredValue::new(false),
            waits: StoredValue::new_local(None),
        }
    }

    /// Whether it was the mouse that opened it, and nothing else has gone in since.
    pub fn opened_it(self) -> bool {
        self.by_mouse.try_get_value().unwrap_or_default()
    }

    pub fn follow(self) -> ElementHook {
        on_element(move |row, _| {
            let at = row.clone();
            // However it was closed, what opens it next is no longer the mouse.
            Effect::new(move || {
                if !self.open.get() {
                    self.by_mouse.set_value(false);
                }
            });
            let options = EventListenerOptions {
                phase: EventListenerPhase::Capture,
                passive: false,
            };
            StoredValue::new_local([
                EventListener::new(row, "pointerenter", move |event| {
                    if is_mouse(event) {
                        self.turn_in(true, REST_MS);
                    }
                }),
                EventListener::new(row, "pointerleave", move |event| {
                    if is_mouse(event) {
                        self.turn_in(false, AWAY_MS);
                    }
                }),
                // Before the browser closes what is open already.
                EventListener::new_with_options(row, "click", options, move |event| self.pressed(&at, event)),
            ]);
        })
    }

    fn turn_in(self, open: bool, milliseconds: u32) {
        let turn = Timeout::new(milliseconds, move || {
            if open {
                self.show();
            } else {
                self.hide();
            }
        });
        // What waited is dropped, and so does not happen.
        self.waits.try_set_value(Some(turn));
    }

    fn show(self) {
        if self.open.signal().try_get_untracked() == Some(false) {
            self.by_mouse.set_value(true);
            self.open.set_by_user(true);
        }
    }

    /// What was opened by a press or a key stays until one closes it.
    fn hide(self) {
        if self.opened_it() && self.open.signal().try_get_untracked() == Some(true) {
            self.by_mouse.set_value(false);
            self.open.set_by_user(false);
        }
    }

    /// A press on its item, also by key, goes into what the mouse has opened.
    fn pressed(self, row: &Element, event: &Event) {
        let item = row.first_element_child();
        let is_at_item = item.is_some_and(|item| focus::path(event).contains(&item));
        if !is_at_item || !self.open.get_untracked() || !self.by_mouse.get_value() {
            return;
        }
        event.prevent_default();
        self.by_mouse.set_value(false);
        let list = row.query_selector(LIST).ok().flatten();
        if let Some(first) = list.and_then(|list| keys::items(&list).into_iter().next()) {
            focus::go_to(&first);
        }
    }
}

fn is_mouse(event: &Event) -> bool {
    event
        .dyn_ref::<PointerEvent>()
        .is_some_and(|pointer| pointer.pointer_type() == "mouse")
}
