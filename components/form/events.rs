//! What a form does when something happens to its native element.

use crate::runtime::{
    element_hook::{ElementHook, on_element},
    focus,
    form::FormContext,
    next_task::in_next_task,
    press,
};
use gloo::events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, SubmitEvent};

#[derive(Clone)]
pub(super) struct FormEvents {
    pub context: FormContext,
    /// Sends it, or whatever it does; whether the browser is to do nothing.
    pub submit: Callback<(), bool>,
}

impl FormEvents {
    pub fn submit(&self, event: &SubmitEvent) {
        // A button may send what is there as it is: back, another row.
        if event
            .submitter()
            .is_some_and(|button| button.has_attribute("formnovalidate"))
        {
            return;
        }
        if self.submit.run(()) {
            event.prevent_default();
        }
    }

    /// One listener for all fields: a form may have hundreds.
    pub fn listen(&self) -> ElementHook {
        let events = self.clone();
        on_element(move |form, _| {
            press::follow();
            let (left, reset) = (events.context.clone(), events.context.clone());
            hold(EventListener::new(form, "focusout", move |event| leave(&left, event)));
            hold(EventListener::new(form, "reset", move |event| {
                after(event, reset.clone());
            }));
        })
    }
}

fn hold(listener: EventListener) {
    StoredValue::new_local(listener);
}

/// The event comes before the values go back, and a later listener may still prevent that they do.
fn after(event: &Event, context: FormContext) {
    let event = event.clone();
    in_next_task(move || {
        if !event.default_prevented() {
            context.core().reset();
        }
    });
}

/// The user has left a native control. One of a group is not left for another of the group.
fn leave(context: &FormContext, event: &Event) {
    let Some(control) = focus::path(event).into_iter().next() else {
        return;
    };
    let Some(name) = control.get_attribute("name").filter(|name| !name.is_empty()) else {
        return;
    };
    // The window was left, and the control still has the focus in it.
    if focus::focused().as_ref() == Some(&control) {
        return;
    }
    let to = event
        .dyn_ref::<web_sys::FocusEvent>()
        .and_then(web_sys::FocusEvent::related_target)
        .and_then(|target| target.dyn_into::<Element>().ok());
    if to.and_then(|to| to.get_attribute("name")).as_deref() == Some(name.as_str()) {
        return;
    }
    if let Some(field) = context.field(&name) {
        field.leave();
    }
}
