//! The button that closes a message, and where the focus goes then.

use super::{Button, ButtonVariant, icon};
use crate::runtime::{Model, Prop, Text, focus};
use leptos::{ev::MouseEvent, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::Element;

crate::words! { "message_close";
    /// The name of the close button.
    CLOSE = { nb: "Lukk melding", nn: "Lukk melding", en: "Close message" };
}

/// How the user closes a message.
pub(crate) struct MessageClose {
    /// What the button is called, where it is not «Lukk melding».
    pub label: Prop<Option<Text>>,
    /// The id of what gets the focus then.
    pub return_focus: Prop<Option<Text>>,
    /// Told once the message is closed.
    pub on_close: Option<Callback<()>>,
    /// Selects the message from its button.
    pub message: &'static str,
    /// The class of the button.
    pub class: &'static str,
}

/// Whether a message is shown: what the caller gives, or a value of its own where only the user closes it.
pub(crate) fn opening(open: Option<Model<bool>>, closable: bool) -> Option<Model<bool>> {
    open.or_else(|| closable.then(|| Model::from(true)))
}

/// The `hidden` attribute of a message.
pub(crate) fn hidden(open: Option<Model<bool>>) -> Prop<bool> {
    open.map_or(Prop::Static(false), |open| Prop::derive(move || !open.get()))
}

impl MessageClose {
    /// The button. An owner may refuse to close: then nothing happens.
    pub fn button(self, open: Model<bool>) -> impl IntoView {
        let Self {
            label,
            return_focus,
            on_close,
            message,
            class,
        } = self;
        let press = move |event: MouseEvent| {
            open.set_by_user(false);
            if open.get_untracked() {
                return;
            }
            if let Some(message) = around(&event, message).filter(focus::is_in) {
                let target = return_focus.get_untracked().and_then(|id| focus::by_id(&message, &id));
                if !target.is_some_and(|target| focus::go_to_any(&target)) {
                    focus::leave(&message);
                }
            }
            if let Some(on_close) = on_close {
                on_close.run(());
            }
        };
        view! {
            <Button
                variant=ButtonVariant::Tertiary
                class=class
                aria_label=label.or(|| CLOSE.text()).map(|label| Some(label.clone()))
                icon=icon::cross
                on_click=press
            >
                {None::<&str>}
            </Button>
        }
    }
}

fn around(event: &MouseEvent, message: &str) -> Option<Element> {
    let pressed: Element = event.target()?.dyn_into().ok()?;
    pressed.closest(message).ok()?
}
