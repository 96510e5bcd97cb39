//! [`on_unseen_change`]: when a control may hold something that no `input` event told of.

use super::form_reset::{form_of, is_form_of};
use crate::styles;
use gloo::events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use std::{cell::RefCell, collections::BTreeMap, rc::Rc};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget};

/// `change`: some browsers and password managers fill in a field and tell no more than that. `submit`: some tell nothing.
const MOMENTS: [&str; 2] = ["change", "submit"];

type Look = Rc<dyn Fn()>;

/// Calls at each moment when a control should look at what it holds, for as long as the current owner lives: before
/// anybody else hears of the event, and so before a form is validated.
///
/// Two listeners on the document serve every control. Neither event leaves a shadow root, so a control in one listens
/// there itself.
pub(crate) fn on_unseen_change(control: &Element, look: impl Fn() + 'static) {
    let look: Look = Rc::new(look);
    match styles::shadow_root() {
        Some(root) => {
            for moment in MOMENTS {
                let (control, look) = (control.clone(), Rc::clone(&look));
                StoredValue::new_local(listen(&root, moment, move |event| {
                    if is_about(event, &control) {
                        look();
                    }
                }));
            }
        }
        None => watch_document(control.clone(), look),
    }
}

/// Every control in the document.
#[derive(Default)]
struct Watchers {
    listeners: Vec<EventListener>,
    next: u32,
    waiting: BTreeMap<u32, (Element, Look)>,
}

thread_local! {
    static WATCHERS: RefCell<Watchers> = RefCell::default();
}

fn watch_document(control: Element, look: Look) {
    let key = WATCHERS.with_borrow_mut(|watchers| {
        if watchers.listeners.is_empty() {
            let document = document();
            watchers.listeners = MOMENTS.map(|moment| listen(&document, moment, tell)).into();
        }
        watchers.next = watchers.next.wrapping_add(1);
        watchers.waiting.insert(watchers.next, (control, look));
        watchers.next
    });
    on_cleanup(move || {
        WATCHERS.with_borrow_mut(|watchers| watchers.waiting.remove(&key));
    });
}

/// The list is not held while they look: what one of them finds may bring or remove another.
fn tell(event: &Event) {
    let looks: Vec<Look> = WATCHERS.with_borrow(|watchers| {
        let waiting = watchers.waiting.values();
        let own = waiting.filter(|(control, _)| is_about(event, control));
        own.map(|(_, look)| Rc::clone(look)).collect()
    });
    for look in looks {
        look();
    }
}

fn listen(target: &EventTarget, moment: &'static str, heard: impl FnMut(&Event) + 'static) -> EventListener {
    EventListener::new_with_options(target, moment, EventListenerOptions::run_in_capture_phase(), heard)
}

/// Whether an event is the control's own, or its form's.
fn is_about(event: &Event, control: &Element) -> bool {
    match event.type_().as_str() {
        "submit" => form_of(control).is_some_and(|form| is_form_of(event, &form)),
        _ => {
            event
                .target()
                .and_then(|target| target.dyn_into::<Element>().ok())
                .as_ref()
                == Some(control)
        }
    }
}
