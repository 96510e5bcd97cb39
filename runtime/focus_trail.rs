//! Where the user was: the way back when what opened something is gone.

use super::focus::{FOCUSABLE, focused, path};
use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use leptos::prelude::document;
use std::cell::RefCell;
use web_sys::{Element, js_sys::WeakRef};

/// How many places back are remembered. An opener that is gone was most often in a menu, so two would nearly always do.
const LENGTH: usize = 8;

/// A place that may be gone by now.
pub type Place = WeakRef<Element>;

#[derive(Default)]
struct Trail {
    places: Vec<Place>,
    /// Not so after a press on what takes no focus.
    at_a_place: bool,
    listeners: Vec<EventListener>,
}

thread_local! {
    static TRAIL: RefCell<Trail> = RefCell::default();
}

/// Begins to remember where the user is. What brings the focus back later calls this when it mounts.
pub fn follow() {
    TRAIL.with_borrow_mut(|trail| {
        if !trail.listeners.is_empty() {
            return;
        }
        let options = EventListenerOptions {
            phase: EventListenerPhase::Capture,
            passive: true,
        };
        trail.listeners = vec![
            EventListener::new_with_options(&document(), "focusin", options, |event| {
                if let Some(element) = path(event).into_iter().next() {
                    TRAIL.with_borrow_mut(|trail| trail.add(&element));
                }
            }),
            // Not every browser focuses a button that is pressed.
            EventListener::new_with_options(&document(), "click", options, |event| {
                let pressed = path(event).into_iter().find(can_have_focus);
                TRAIL.with_borrow_mut(|trail| match pressed {
                    Some(element) => trail.add(&element),
                    None => trail.at_a_place = false,
                });
            }),
        ];
        if let Some(element) = focused() {
            trail.add(&element);
        }
    });
}

/// Where the user is now, then where they were before, newest first; nothing when they are at no place.
pub fn trail() -> Vec<Place> {
    let now = focused();
    TRAIL.with_borrow(|trail| {
        if now.is_none() && !trail.at_a_place {
            return Vec::new();
        }
        // The document does not hear of moves inside one shadow root.
        let now = now.as_ref().map(Place::new);
        now.into_iter().chain(trail.places.iter().rev().cloned()).collect()
    })
}

impl Trail {
    fn add(&mut self, element: &Element) {
        self.at_a_place = true;
        self.places.retain(|place| {
            place
                .deref()
                .is_some_and(|place| place.is_connected() && place != *element)
        });
        self.places.push(Place::new(element));
        if self.places.len() > LENGTH {
            self.places.remove(0);
        }
    }
}

fn can_have_focus(element: &Element) -> bool {
    element.matches(FOCUSABLE).unwrap_or(false)
}
