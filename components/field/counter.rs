//! How much of a field's limit is left.

use super::{CHARACTERS_AT_MOST, CHARACTERS_LEFT, CHARACTERS_OVER, FieldContext, part};
use crate::runtime::{
    Language, Prop, Text, announcer,
    element_hook::{ElementHook, on_element},
};
use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use web_sys::Element;

/// How long a pause in typing is before what is left is said.
const PAUSE_MS: u32 = 1000;

pub(super) fn view(context: &FieldContext) -> Option<AnyView> {
    let (limit, length) = context.count()?;
    let id = context.part_id("counter");
    announcer::prepare();
    part(limit, move |limit| {
        let language = Language::current();
        let at_most = language.map(move |language| CHARACTERS_AT_MOST.say(language, Some(limit.into()), &[]));
        let rest: Prop<Text> = Prop::derive(move || language.with(|language| rest(limit, length.get(), language)));
        view! {
            <p
                {..announced_after_pause(length, rest)}
                class="felles-field__counter"
                id=id.clone()
                data-over=move || (length.get() > limit).then_some("")
            >
                <span class="felles-field__limit">{at_most}</span>
                " "
                {rest.clone()}
            </p>
        }
    })
}

fn rest(limit: u32, length: u32, language: &Language) -> Text {
    if length > limit {
        CHARACTERS_OVER.say(language, Some((length - limit).into()), &[])
    } else {
        CHARACTERS_LEFT.say(language, Some((limit - length).into()), &[])
    }
}

/// Says what is left, once the user has stopped typing and only while they are still there.
fn announced_after_pause(length: Memo<u32>, rest: Prop<Text>) -> ElementHook {
    on_element(move |counter, _| {
        let (counter, rest) = (counter.clone(), rest.clone());
        let mut pause: Option<Timeout> = None;
        Effect::new(move |earlier: Option<()>| {
            length.track();
            if earlier.is_some() {
                let (counter, rest) = (counter.clone(), rest.clone());
                pause.replace(Timeout::new(PAUSE_MS, move || {
                    if has_focus_beside(&counter) {
                        announcer::announce(rest.get_untracked());
                    }
                }));
            }
        });
    })
}

fn has_focus_beside(counter: &Element) -> bool {
    counter
        .closest(".felles-field")
        .ok()
        .flatten()
        .is_some_and(|field| field.matches(":focus-within").unwrap_or(false))
}
