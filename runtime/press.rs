//! [`after_press`]: what moves the page waits until the user has let go.
//!
//! Who presses a button while a field has the focus leaves the field first. An error that shows at that moment moves the button
//! away from under the pointer, and the press reaches nothing.

use gloo::{
    events::{EventListener, EventListenerOptions, EventListenerPhase},
    timers::callback::Timeout,
};
use leptos::prelude::{document, window};
use std::cell::RefCell;

/// What ends a press. A touch is told as a mouse's press once it is over, and only then is the field left.
const ENDS: [&str; 3] = ["pointerup", "pointercancel", "mouseup"];
/// For a press that ends where the page does not hear of it, such as in a frame.
const LONGEST_MS: u32 = 1_000;

#[derive(Default)]
struct Waiting {
    works: Vec<Box<dyn FnOnce()>>,
    /// How often all that waited was done.
    turn: u32,
    listeners: Vec<EventListener>,
}

thread_local! {
    static WAITING: RefCell<Waiting> = RefCell::default();
}

/// Does something now; while the user presses, as soon as they have let go, and what they pressed has heard of it.
pub(crate) fn after_press(work: impl FnOnce() + 'static) {
    if cfg!(feature = "ssr") || !is_pressed() {
        work();
        return;
    }
    WAITING.with_borrow_mut(|waiting| {
        waiting.works.push(Box::new(work));
        if waiting.listeners.is_empty() {
            let options = EventListenerOptions {
                phase: EventListenerPhase::Capture,
                passive: true,
            };
            let listen = |end| EventListener::new_with_options(&window(), end, options, |_| do_within(0));
            waiting.listeners = ENDS.map(listen).into();
        }
    });
    do_within(LONGEST_MS);
}

/// Also that of a key: Space on a button.
fn is_pressed() -> bool {
    document().query_selector(":active").ok().flatten().is_some()
}

/// Does what waits, unless it is done before.
fn do_within(milliseconds: u32) {
    let turn = WAITING.with_borrow(|waiting| (!waiting.works.is_empty()).then_some(waiting.turn));
    let Some(turn) = turn else {
        return;
    };
    Timeout::new(milliseconds, move || {
        let works = WAITING.with_borrow_mut(|waiting| {
            if waiting.turn != turn {
                return Vec::new();
            }
            waiting.turn = waiting.turn.wrapping_add(1);
            std::mem::take(&mut waiting.works)
        });
        for work in works {
            work();
        }
    })
    .forget();
}
