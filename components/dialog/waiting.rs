//! A dialog that is busy: what it says, and that its buttons wait.

use super::super::{Spinner, SpinnerLabelPosition, SpinnerSize};
use crate::runtime::{
    Prop, Text,
    element_hook::{ElementHook, on_element},
    focus,
};
use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use leptos::{either::Either, prelude::*};
use web_sys::{Element, Event};

/// The line that says it, below the body. Nothing at all in a dialog that is never busy.
pub(super) fn note(loading: &Prop<bool>, label: Prop<Option<Text>>) -> Option<AnyView> {
    let spinner = move || {
        view! {
            <div class="felles-dialog__loading">
                <Spinner
                    label=label.clone()
                    label_position=SpinnerLabelPosition::End
                    size=SpinnerSize::Sm
                    delayed=true
                    live=true
                />
            </div>
        }
    };
    match loading.clone() {
        Prop::Static(false) => None,
        Prop::Static(true) => Some(spinner().into_any()),
        loading => Some((move || loading.get().then(&spinner)).into_any()),
    }
}

/// Presses and sendings in a busy dialog reach nobody, but those that close it: the way out stays open.
pub(super) fn hold(loading: &Prop<bool>) -> Either<ElementHook, ()> {
    if matches!(loading, Prop::Static(false)) {
        return Either::Right(());
    }
    let loading = loading.clone();
    Either::Left(on_element(move |dialog, _| {
        let options = EventListenerOptions {
            phase: EventListenerPhase::Capture,
            passive: false,
        };
        let listeners = ["click", "submit"].map(|event| {
            let (at, loading) = (dialog.clone(), loading.clone());
            EventListener::new_with_options(dialog, event, options, move |event| {
                if loading.get_untracked() && waits(&at, event) {
                    event.prevent_default();
                    event.stop_propagation();
                }
            })
        });
        StoredValue::new_local(listeners);
    }))
}

/// A press on a button, or a form that is sent, unless it closes a dialog. What is in a dialog within this one is that one's.
fn waits(dialog: &Element, event: &Event) -> bool {
    let within: Vec<Element> = focus::path(event).into_iter().take_while(|at| at != dialog).collect();
    let any = |selector: &str| within.iter().any(|at| at.matches(selector).unwrap_or(false));
    if any("dialog") || any("[command=close], [command=request-close], [data-command=close]") {
        return false;
    }
    event.type_() == "submit" || any("button, input[type=submit], input[type=button], input[type=reset], [role=button]")
}
