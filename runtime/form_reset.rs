//! [`on_form_reset`]: what a control does when its form goes back to its start values.

use crate::styles;
use gloo::{events::EventListener, timers::callback::Timeout};
use leptos::prelude::*;
use std::{cell::RefCell, collections::BTreeMap, rc::Rc};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget, HtmlFormElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

/// How far a reset has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reset {
    /// The values are about to go back: what a control writes now would be lost, or be in the way.
    Begins,
    /// They have gone back.
    Done,
    /// They have not: another listener prevented it.
    Prevented,
}

type Heard = Rc<dyn Fn(Reset)>;

/// Tells of each reset of a control's form, for as long as the current owner lives. Of an element that is no control,
/// its form is the one that it stands in.
///
/// One listener on the document serves every control: a form can tell which controls are its own, also those that
/// joined it later. The event does not leave a shadow root, so a control in one listens there itself.
pub fn on_form_reset(control: &Element, heard: impl Fn(Reset) + 'static) {
    let heard: Heard = Rc::new(heard);
    match styles::shadow_root() {
        Some(root) => {
            let control = control.clone();
            StoredValue::new_local(EventListener::new(&root, "reset", move |event| {
                if form_of(&control).is_some_and(|form| is_form_of(event, &form)) {
                    tell(event, vec![Rc::clone(&heard)]);
                }
            }));
        }
        None => watch_document(control.clone(), heard),
    }
}

/// Everyone in the document who waits for a reset.
#[derive(Default)]
struct Watchers {
    listener: Option<EventListener>,
    next: u32,
    waiting: BTreeMap<u32, (Element, Heard)>,
}

thread_local! {
    static WATCHERS: RefCell<Watchers> = RefCell::default();
}

fn watch_document(control: Element, heard: Heard) {
    let key = WATCHERS.with_borrow_mut(|watchers| {
        if watchers.listener.is_none() {
            watchers.listener = document_listener();
        }
        watchers.next = watchers.next.wrapping_add(1);
        watchers.waiting.insert(watchers.next, (control, heard));
        watchers.next
    });
    on_cleanup(move || {
        WATCHERS.with_borrow_mut(|watchers| watchers.waiting.remove(&key));
    });
}

fn document_listener() -> Option<EventListener> {
    let document = web_sys::window()?.document()?;
    Some(EventListener::new(&document, "reset", |event| {
        let heard = WATCHERS.with_borrow(|watchers| {
            let waiting = watchers.waiting.values();
            let own = waiting.filter(|(control, _)| form_of(control).is_some_and(|form| is_form_of(event, &form)));
            own.map(|(_, heard)| Rc::clone(heard)).collect()
        });
        tell(event, heard);
    }))
}

/// The event comes before the values go back, and a later listener may still prevent that they do.
fn tell(event: &Event, heard: Vec<Heard>) {
    for hear in &heard {
        hear(Reset::Begins);
    }
    let event = event.clone();
    Timeout::new(0, move || {
        let reset = if event.default_prevented() {
            Reset::Prevented
        } else {
            Reset::Done
        };
        for hear in &heard {
            hear(reset);
        }
    })
    .forget();
}

pub(super) fn is_form_of(event: &Event, form: &HtmlFormElement) -> bool {
    event
        .target()
        .is_some_and(|target| &target == AsRef::<EventTarget>::as_ref(form))
}

pub(super) fn form_of(control: &Element) -> Option<HtmlFormElement> {
    let input = control.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::form);
    let own = input
        .or_else(|| control.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::form))
        .or_else(|| control.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::form));
    own.unwrap_or_else(|| control.closest("form").ok()??.dyn_into().ok())
}
