//! [`watch`]: tells a control of events that are its own or its form's.

use crate::styles;
use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use leptos::prelude::*;
use std::{cell::RefCell, collections::BTreeMap, rc::Rc};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget, HtmlFormElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

/// What a control can be told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Moment {
    /// The control has changed. Told before others hear of it.
    Change,
    /// Its form is about to be sent. Told before others hear of it, and so before the form is validated.
    Submit,
    /// Its form is about to go back to its start values. Told after those that lie within the page.
    Reset,
}

impl Moment {
    const ALL: [Self; 3] = [Self::Change, Self::Submit, Self::Reset];

    fn of(self) -> (&'static str, EventListenerPhase) {
        match self {
            Self::Change => ("change", EventListenerPhase::Capture),
            Self::Submit => ("submit", EventListenerPhase::Capture),
            Self::Reset => ("reset", EventListenerPhase::Bubble),
        }
    }

    fn listen(self, target: &EventTarget, heard: impl FnMut(&Event) + 'static) -> EventListener {
        let (event, phase) = self.of();
        let options = EventListenerOptions { phase, passive: true };
        EventListener::new_with_options(target, event, options, heard)
    }

    /// Whether an event is this control's own, or its form's.
    fn is_about(self, event: &Event, control: &Element) -> bool {
        let Some(target) = event.target() else { return false };
        match self {
            Self::Change => &target == AsRef::<EventTarget>::as_ref(control),
            Self::Submit | Self::Reset => {
                form_of(control).is_some_and(|form| &target == AsRef::<EventTarget>::as_ref(&form))
            }
        }
    }
}

type Heard = Rc<dyn Fn(&Event)>;

struct Watcher {
    control: Element,
    moments: &'static [Moment],
    heard: Heard,
}

/// Every control in the document.
#[derive(Default)]
struct Watchers {
    listeners: Vec<EventListener>,
    next: u32,
    waiting: BTreeMap<u32, Watcher>,
}

thread_local! {
    static WATCHERS: RefCell<Watchers> = RefCell::default();
}

/// Calls at some moments, for as long as the current owner lives. Of an element that is no control, its form is the one
/// that it stands in.
///
/// One listener on the document for each moment serves every control: a form can tell which controls are its own, also
/// those that joined it later. None of the events leaves a shadow root, so a control in one listens there itself.
pub(super) fn watch(control: &Element, moments: &'static [Moment], heard: impl Fn(&Event) + 'static) {
    let heard: Heard = Rc::new(heard);
    let Some(root) = styles::shadow_root() else {
        let control = control.clone();
        return watch_document(Watcher {
            control,
            moments,
            heard,
        });
    };
    for moment in moments.iter().copied() {
        let (control, heard) = (control.clone(), Rc::clone(&heard));
        StoredValue::new_local(moment.listen(&root, move |event| {
            if moment.is_about(event, &control) {
                heard(event);
            }
        }));
    }
}

fn watch_document(watcher: Watcher) {
    let key = WATCHERS.with_borrow_mut(|watchers| {
        if watchers.listeners.is_empty() {
            let document = document();
            let listen = |moment: Moment| moment.listen(&document, move |event| tell(moment, event));
            watchers.listeners = Moment::ALL.map(listen).into();
        }
        watchers.next = watchers.next.wrapping_add(1);
        watchers.waiting.insert(watchers.next, watcher);
        watchers.next
    });
    on_cleanup(move || {
        WATCHERS.with_borrow_mut(|watchers| watchers.waiting.remove(&key));
    });
}

/// The list is not held meanwhile: what one of them does may bring or remove another.
fn tell(moment: Moment, event: &Event) {
    let told: Vec<Heard> = WATCHERS.with_borrow(|watchers| {
        let waiting = watchers.waiting.values();
        let told = waiting.filter(|it| it.moments.contains(&moment) && moment.is_about(event, &it.control));
        told.map(|it| Rc::clone(&it.heard)).collect()
    });
    for heard in told {
        heard(event);
    }
}

fn form_of(control: &Element) -> Option<HtmlFormElement> {
    let input = control.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::form);
    let own = input
        .or_else(|| control.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::form))
        .or_else(|| control.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::form));
    own.unwrap_or_else(|| control.closest("form").ok()??.dyn_into().ok())
}
