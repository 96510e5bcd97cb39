//! The fonts: a short list of those that the site has, or a list of one's own.

use super::draft::{Draft, Field};
use felles::{
    components::field_control,
    prelude::*,
    runtime::element_hook::{ElementHook, on_element},
};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

const INTER: (&str, &str) = (
    "Inter",
    "Inter, system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif",
);
const SOURCE_SERIF: (&str, &str) = ("Source Serif 4", "Source Serif 4, Georgia, Noto Serif, serif");
const ATKINSON: (&str, &str) = (
    "Atkinson Hyperlegible Next",
    "Atkinson Hyperlegible Next, system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif",
);
const SYSTEM: (&str, &str) = (
    "Enhetens egen",
    "system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif",
);

/// Names, and the families that a theme has for them.
type Choices = &'static [(&'static str, &'static str)];

pub const OF_TEXT: Choices = &[INTER, SOURCE_SERIF, ATKINSON, SYSTEM];
pub const OF_HEADINGS: Choices = &[("Som teksten", ""), INTER, SOURCE_SERIF, ATKINSON, SYSTEM];

/// What is chosen when the families are the user's own. No family can be called so.
const OWN: &str = "*";

pub fn control(draft: Draft, field: Field, choices: Choices) -> AnyView {
    // Also where the list is still one of ours: until it is changed, that is.
    let own = RwSignal::new(false);
    let is_listed = move || field.with(|families| choices.iter().any(|(_, known)| *known == families));
    let chosen = Memo::new(move |_| {
        if own.get() || !is_listed() {
            OWN.to_owned()
        } else {
            field.get()
        }
    });
    let choose = move |value: String| {
        own.set(value == OWN);
        if value != OWN {
            draft.set(field, &value);
        }
    };
    let options = choices
        .iter()
        .map(|(name, families)| view! { <option value=*families>{*name}</option> })
        .collect_view();
    let families = move || {
        (chosen.get() == OWN).then(|| {
            view! {
                <TextField
                    label=format!("{}: egne familier", field.label)
                    description="De beste først, med komma mellom. Fonten må lenkes av siden selv."
                    name=format!("{}.own", field.path)
                    value=draft.typed(field)
                    error=move || field.error()
                    on_blur=move |_| field.leave()
                    autocomplete="off"
                    spellcheck=false
                />
            }
        })
    };
    view! {
        <div class="showcase-builder__font">
            <Field label=field.label name=field.path>
                <select
                    class="felles-field__control showcase-builder__select"
                    autocomplete="off"
                    on:change=move |event| choose(event_target_value(&event))
                    {..field_control()}
                    {..shows(chosen)}
                >
                    {options}
                    <option value=OWN>{"Egne …"}</option>
                </select>
            </Field>
            {families}
        </div>
    }
    .into_any()
}

/// Lets a select show a value, whatever the user chose before.
fn shows(value: Memo<String>) -> ElementHook {
    on_element(move |element, _| {
        let Some(select) = element.dyn_ref::<HtmlSelectElement>().cloned() else {
            return;
        };
        Effect::new(move || value.with(|value| select.set_value(value)));
    })
}
