//! `<felles-character-count>`: how much of a limit is left, for a control of the page's own.

use crate::{attributes::Attributes, host::Host};
use felles::{
    prelude::*,
    runtime::{announcer, character_count},
    styles::{self, Sheet},
};
use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

/// How long a pause in typing is before what is left is said.
const PAUSE_MS: u32 = 1000;

felles::words! { "widgets";
    /// How much more can be written.
    LEFT = { nb: ["{count} tegn igjen", "{count} tegn igjen"], nn: ["{count} teikn att", "{count} teikn att"], en: ["{count} character left", "{count} characters left"] };
    /// How much must go.
    OVER = { nb: ["{count} tegn for mye", "{count} tegn for mye"], nn: ["{count} teikn for mykje", "{count} teikn for mykje"], en: ["{count} character too many", "{count} characters too many"] };
}

static SHEET: Sheet = Sheet::new(
    "widget_character_count",
    "@layer felles.components{.felles-character-count{margin-block:var(--felles-size-2) 0;\
     color:var(--felles-color-neutral-text-subtle)}.felles-character-count[data-over]{color:var(--felles-color-danger-text-subtle)}}",
);

pub fn view(attributes: &Attributes, _: Host) -> AnyView {
    styles::adopt(&SHEET);
    announcer::prepare();
    let limit = attributes.number("limit");
    let text = attributes.read("text", "text", JsValue::as_string);
    let length = Memo::new(move |_| text.with(|text| character_count(text)));
    let language = Language::current();
    let rest = Memo::new(move |_| {
        let (limit, length) = (limit.get()?, length.get());
        let language = language.get();
        Some(if length > limit {
            OVER.say(&language, Some((length - limit).into()), &[])
        } else {
            LEFT.say(&language, Some((limit - length).into()), &[])
        })
    });
    let mut pause: Option<Timeout> = None;
    Effect::new(move |earlier: Option<()>| {
        length.track();
        if earlier.is_some() {
            pause.replace(Timeout::new(PAUSE_MS, move || {
                if let Some(rest) = rest.try_get_untracked().flatten() {
                    announce(rest);
                }
            }));
        }
    });
    let over = move || limit.get().is_some_and(|limit| length.get() > limit).then_some("");
    view! {
        <p class="felles-character-count" data-over=over>
            {move || rest.get()}
        </p>
    }
    .into_any()
}
