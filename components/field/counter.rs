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

/// How many characters a text has, as felles counts them everywhere: UTF-16 units, as `maxlength` and JavaScript do, with
/// every line break as one. Check a limit on the server with this, and it agrees with what the user saw.
///
/// ```
/// use felles::components::character_count;
///
/// assert_eq!(character_count("Ås"), 2);
/// assert_eq!(character_count("😀"), 2);
/// // A form is submitted with two characters for a line break that the page counts as one.
/// assert_eq!(character_count("a\r\nb"), character_count("a\nb"));
/// ```
pub fn character_count(text: &str) -> u32 {
    let line_breaks_of_two = text.matches("\r\n").count();
    u32::try_from(text.encode_utf16().count() - line_breaks_of_two).unwrap_or(u32::MAX)
}

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
