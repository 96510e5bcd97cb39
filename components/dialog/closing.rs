//! The ways in which a user opens and closes a dialog, each turned into one question to its owner.
//!
//! The browser knows most of them: Escape and the back gesture, a press outside (`closedby`), `command` buttons, forms
//! with `method=dialog`. Each is caught before it closes the dialog, so that a refusal costs no flicker and no focus.
//! Where a browser lacks `closedby` or `command`, the same is done here; where it has them, this finds nothing to do.

use super::{DialogClose, DialogCloseReason, DialogClosedBy, lifecycle::Live, modal_stack, tab_circle};
use crate::runtime::focus;
use gloo::events::{EventListener, EventListenerOptions};
use leptos::prelude::document;
use std::{cell::Cell, rc::Rc};
use wasm_bindgen::JsCast;
use web_sys::{
    CommandEvent, Element, Event, EventTarget, HtmlDialogElement, HtmlFormElement, KeyboardEvent, MouseEvent,
    SubmitEvent, js_sys::Reflect,
};

/// Buttons with `command` that name this dialog, wherever they are.
pub(super) fn commands(live: &Rc<Live>) -> Vec<EventListener> {
    let native = on(&live.dialog, "command", live, |live, event| {
        let Some(event) = event.dyn_ref::<CommandEvent>() else {
            return;
        };
        if !event.default_prevented() && obey(live, &event.command(), event.source().as_ref()) {
            event.prevent_default();
        }
    });
    let mut listeners = vec![native];
    if !knows_commands() {
        listeners.push(on(&document(), "click", live, |live, event| {
            let button = focus::path(event).into_iter().find(|at| at.has_attribute("commandfor"));
            let Some(button) = button.filter(|_| !event.default_prevented()) else {
                return;
            };
            let is_for_this = button.get_attribute("commandfor").as_deref() == Some(&live.dialog.id());
            if let Some(command) = button.get_attribute("command").filter(|_| is_for_this && acts(&button)) {
                obey(live, &command, Some(&button));
            }
        }));
    }
    listeners
}

/// `show-modal` opens the dialog as what it is; `--show` says the same of one that is not modal.
fn obey(live: &Rc<Live>, command: &str, source: Option<&Element>) -> bool {
    match command {
        "show-modal" | "--show" => live.ask_to_open(source),
        "close" | "request-close" => _ = live.ask(by(DialogCloseReason::Button, source)),
        _ => return false,
    }
    true
}

fn by(reason: DialogCloseReason, source: Option<&Element>) -> DialogClose {
    DialogClose {
        reason,
        return_value: source
            .and_then(|source| source.get_attribute("value"))
            .unwrap_or_default(),
    }
}

fn acts(button: &Element) -> bool {
    !button.matches(":disabled, [aria-disabled=true]").unwrap_or(false)
}

fn knows_commands() -> bool {
    document()
        .create_element("button")
        .is_ok_and(|button| Reflect::has(&button, &"command".into()).unwrap_or(false))
}

/// Everything that can close an open dialog, and where the focus is in it.
pub(super) fn while_open(live: &Rc<Live>) -> Vec<EventListener> {
    let press = Rc::new(Press::default());
    let (began, ended, answered, closed) = (Rc::clone(&press), Rc::clone(&press), Rc::clone(&press), press);
    let dialog: &EventTarget = &live.dialog;
    let page: &EventTarget = &document();
    vec![
        on(page, "pointerdown", live, move |live, event| {
            began.outside.set(is_outside(live, event));
            began.answered.set(false);
        }),
        on(dialog, "cancel", live, move |live, event| {
            // A file input's own `cancel` comes by too.
            if is_at(event, &live.dialog) {
                answered.answered.set(true);
                let refused = !close_request(live, answered.reason());
                // One that cannot be prevented: the browser closes it next.
                answered.refused.set(refused && !event.cancelable());
                if refused {
                    event.prevent_default();
                }
            }
        }),
        on(page, "click", live, move |live, event| {
            let outside = ended.outside.replace(false) && is_outside(live, event);
            if outside && !ended.answered.get() && live.rules.closed_by.get_untracked() == DialogClosedBy::Any {
                live.ask(by(DialogCloseReason::Outside, None));
            }
        }),
        on(dialog, "close", live, move |live, event| {
            if is_at(event, &live.dialog) && !live.dialog.open() {
                if closed.refused.take() {
                    live.show(None);
                } else {
                    live.closed_natively(closed.reason());
                }
            }
        }),
        on(page, "keydown", live, key),
        on(dialog, "click", live, close_button),
        on(dialog, "focusin", live, |live, event| {
            *live.focus_inside.borrow_mut() = focus::path(event).into_iter().next();
        }),
        on(dialog, "submit", live, submit),
        on(dialog, "mousedown", live, |live, event| {
            // A press on the backdrop would take the focus out of the dialog.
            if live.is_modal() && is_outside(live, event) {
                event.prevent_default();
            }
        }),
    ]
}

/// The user's act that is under way: whether it is a press that began outside, whether the browser has asked because of
/// it, and whether that was refused in vain.
#[derive(Default)]
struct Press {
    outside: Cell<bool>,
    answered: Cell<bool>,
    refused: Cell<bool>,
}

impl Press {
    fn reason(&self) -> DialogCloseReason {
        if self.outside.get() {
            DialogCloseReason::Outside
        } else {
            DialogCloseReason::CloseRequest
        }
    }
}

fn close_request(live: &Live, reason: DialogCloseReason) -> bool {
    live.rules.closed_by.get_untracked() != DialogClosedBy::None && live.ask(by(reason, None))
}

fn key(live: &Rc<Live>, event: &Event) {
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else {
        return;
    };
    let taken = key.default_prevented() || key.is_composing() || key.ctrl_key() || key.alt_key() || key.meta_key();
    if taken || !is_for(live, event) {
        return;
    }
    match key.key().as_str() {
        "Escape" if live.answers_escape() && !is_covered(&live.dialog) => {
            key.prevent_default();
            close_request(live, DialogCloseReason::CloseRequest);
        }
        "Tab" if live.is_modal() && tab_circle::turn(&live.dialog, key.shift_key()) => key.prevent_default(),
        _ => {}
    }
}

/// Whether an event is this dialog's: it happened in it and in no dialog inside it, or on the page that it covers.
fn is_for(live: &Live, event: &Event) -> bool {
    let nearest = focus::path(event)
        .into_iter()
        .find(Element::has_type::<HtmlDialogElement>);
    match nearest {
        Some(nearest) => nearest == *live.dialog.as_ref(),
        None => live.is_modal() && modal_stack::is_topmost(&live.dialog),
    }
}

/// Whether something is open inside it that Escape closes first. A browser that does not know a selector has none such.
fn is_covered(dialog: &HtmlDialogElement) -> bool {
    [":popover-open:not([popover=manual])", "select:open"]
        .iter()
        .any(|open| matches!(dialog.query_selector(open), Ok(Some(_))))
}

/// Whether a press is outside: on a modal dialog's backdrop, which is the dialog itself to the browser; for others
/// anywhere else on the page.
fn is_outside(live: &Live, event: &Event) -> bool {
    let path = focus::path(event);
    let Some(mouse) = event.dyn_ref::<MouseEvent>() else {
        return false;
    };
    if !live.is_modal() {
        return !path.iter().any(JsCast::has_type::<HtmlDialogElement>);
    }
    let area = live.dialog.get_bounding_client_rect();
    let (x, y) = (f64::from(mouse.client_x()), f64::from(mouse.client_y()));
    is_at(event, &live.dialog) && !(area.left()..=area.right()).contains(&x)
        || is_at(event, &live.dialog) && !(area.top()..=area.bottom()).contains(&y)
}

fn close_button(live: &Rc<Live>, event: &Event) {
    let inside = focus::path(event)
        .into_iter()
        .take_while(|at| !at.has_type::<HtmlDialogElement>());
    let button = inside
        .into_iter()
        .find(|at| at.matches("[data-command=close]").unwrap_or(false));
    if let Some(button) = button.filter(|button| is_for(live, event) && !event.default_prevented() && acts(button)) {
        live.ask(by(DialogCloseReason::Button, Some(&button)));
    }
}

fn submit(live: &Rc<Live>, event: &Event) {
    let form = event.target().and_then(|form| form.dyn_into::<HtmlFormElement>().ok());
    let Some(form) = form.filter(|_| is_for(live, event) && !event.default_prevented()) else {
        return;
    };
    let submitter = event.dyn_ref::<SubmitEvent>().and_then(SubmitEvent::submitter);
    let method = submitter.as_ref().and_then(|button| button.get_attribute("formmethod"));
    if method.unwrap_or_else(|| form.method()).eq_ignore_ascii_case("dialog") {
        event.prevent_default();
        live.ask(by(DialogCloseReason::Form, submitter.as_deref()));
    }
}

fn is_at(event: &Event, dialog: &HtmlDialogElement) -> bool {
    focus::path(event).first().is_some_and(|at| at == dialog.as_ref())
}

fn on(
    target: &EventTarget,
    event: &'static str,
    live: &Rc<Live>,
    mut heard: impl FnMut(&Rc<Live>, &Event) + 'static,
) -> EventListener {
    let live = Rc::clone(live);
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(target, event, options, move |event| heard(&live, event))
}
