//! The button that shows a password.

use super::{HIDE, HIDE_PASSWORD, IS_HIDDEN, IS_SHOWN, SHOW, SHOW_PASSWORD};
use crate::{
    components::{Button, ButtonVariant, FieldContext, typed_field::Line},
    runtime::{Language, Model, Prop, Text, announce, announcer, scripted},
};
use gloo::events::EventListener;
use leptos::prelude::*;

pub(super) fn view(line: &Line, shown: Model<bool>) -> AnyView {
    announcer::prepare();
    let language = Language::current();
    let is_shown = Prop::<bool>::from(shown.signal());
    let text = either(&is_shown, HIDE.text(), SHOW.text());
    let name = either(&is_shown, HIDE_PASSWORD.text(), SHOW_PASSWORD.text());
    let off = FieldContext::current()
        .map(|field| field.disabled())
        .unwrap_or_default();
    let turn = move |_| {
        shown.set_by_user(!shown.get_untracked());
        let said = if shown.get_untracked() { &IS_SHOWN } else { &IS_HIDDEN };
        announce(language.with_untracked(|language| said.say(language, None, &[])));
    };
    hide_when_sent(line, shown);
    let id = line.id.map(|id| Some(id.clone()));
    view! {
        <Button
            variant=ButtonVariant::Secondary
            class="felles-password-field__button"
            aria_label=name.map(|name| Some(name.clone()))
            aria_controls=id
            disabled=off
            on_click=turn
            attr:data-scripted=scripted("")
        >
            {text}
        </Button>
    }
    .into_any()
}

fn either(shown: &Prop<bool>, yes: Prop<Text>, no: Prop<Text>) -> Prop<Text> {
    let shown = shown.clone();
    Prop::derive(move || if shown.get() { yes.get() } else { no.get() })
}

/// The browser keeps what a text field held when its form was sent, and offers it later. So a password is hidden before.
fn hide_when_sent(line: &Line, shown: Model<bool>) {
    let input = line.input;
    Effect::new(move |_: Option<Option<EventListener>>| {
        if !shown.get() {
            return None;
        }
        let input = input.get_untracked()?;
        let form = input.form()?;
        Some(EventListener::new(&form, "submit", move |_| {
            // At once: the page may be left before any effect runs.
            input.set_type("password");
            shown.set_by_user(false);
        }))
    });
}
