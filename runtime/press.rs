//! [`after_press`]: what moves the page waits until the user has let go.
//!
//! Who presses a button while a field has the focus leaves the field first. An error that shows at that moment moves the button
//! away from under the pointer, and the press reaches nothing.

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use leptos::prelude::{set_timeout, window};
use std::{cell::RefCell, time::Duration};

/// A touch is told as a mouse's press once it is over, and only then is the field left.
const BEGIN: &str = "mousedown";
/// What is dragged hears of no more.
const ENDS: [&str; 2] = ["mouseup", "dragend"];
/// For a press whose end the page does not hear of.
const LONGEST_MS: u32 = 1_000;

#[derive(Default)]
struct Press {
    is_pressed: bool,
    waiting: Vec<Box<dyn FnOnce()>>,
    /// How often all that waited was done.
    turn: u32,
    listeners: Vec<EventListener>,
}

thread_local! {
    static PRESS: RefCell<Press> = RefCell::default();
}

/// Begins to know whether the user presses. What shows errors when a field is left calls this when it is made.
pub(crate) fn follow() {
    if cfg!(feature = "ssr") {
        return;
    }
    PRESS.with_borrow_mut(|press| {
        if !press.listeners.is_empty() {
            return;
        }
        let options = EventListenerOptions {
            phase: EventListenerPhase::Capture,
            passive: true,
        };
        press
            .listeners
            .push(EventListener::new_with_options(&window(), BEGIN, options, |event| {
                // One that a script makes may never end.
                PRESS.with_borrow_mut(|press| press.is_pressed = event.is_trusted());
            }));
        for end in ENDS {
            press
                .listeners
                .push(EventListener::new_with_options(&window(), end, options, |_| {
                    PRESS.with_borrow_mut(|press| press.is_pressed = false);
                    do_within(0);
                }));
        }
    });
}

/// Does something now; while the user presses, as soon as they have let go, and what they pressed has heard of it.
pub(crate) fn after_press(work: impl FnOnce() + 'static) {
    if PRESS.with_borrow(|press| !press.is_pressed) {
        work();
        return;
    }
    PRESS.with_borrow_mut(|press| press.waiting.push(Box::new(work)));
    do_within(LONGEST_MS);
}

/// Does what waits, unless it is done before.
fn do_within(milliseconds: u32) {
    let turn = PRESS.with_borrow(|press| (!press.waiting.is_empty()).then_some(press.turn));
    let Some(turn) = turn else {
        return;
    };
    set_timeout(
        move || {
            let works = PRESS.with_borrow_mut(|press| {
                if press.turn != turn {
                    return Vec::new();
                }
                press.turn = press.turn.wrapping_add(1);
                // Also where its end was not heard of.
                press.is_pressed = false;
                std::mem::take(&mut press.waiting)
            });
            for work in works {
                work();
            }
        },
        Duration::from_millis(milliseconds.into()),
    );
}
