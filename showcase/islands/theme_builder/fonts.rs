//! The fonts: a short list of those that the site has, or a list of one's own.

use super::draft::{Draft, Field};
use felles::{components::SelectOption, prelude::*};
use leptos::prelude::*;

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

/// The fonts of the site: names, and the families that a theme has for them.
const LISTED: [(&str, &str); 4] = [INTER, SOURCE_SERIF, ATKINSON, SYSTEM];

/// What a font is for.
#[derive(Clone, Copy, PartialEq)]
pub enum Use {
    Text,
    /// Where none is chosen, headings have the font of the text.
    Headings,
}

/// What is chosen when the families are the user's own. No family can be called so.
const OWN: &str = "*";

pub fn control(draft: Draft, field: Field, of: Use) -> AnyView {
    let always_chosen = of == Use::Text;
    // Also where the list is still one of ours: until it is changed, that is.
    let own = RwSignal::new(false);
    let is_listed = move || {
        field.with(|families| {
            (!always_chosen && families.is_empty()) || LISTED.iter().any(|(_, known)| *known == families)
        })
    };
    let chosen = Memo::new(move |_| {
        if own.get() || !is_listed() {
            return Some(OWN.to_owned());
        }
        Some(field.get()).filter(|families| !families.is_empty())
    });
    let choose = Callback::new(move |value: Option<String>| {
        let is_own = value.as_deref() == Some(OWN);
        own.set(is_own);
        if !is_own {
            draft.set(field, &value.unwrap_or_default());
        }
    });
    let options: Vec<_> = LISTED
        .into_iter()
        .chain([("Egne …", OWN)])
        .map(|(name, families)| SelectOption::new(families, name))
        .collect();
    let families = move || {
        (chosen.get().as_deref() == Some(OWN)).then(|| {
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
            <Select
                label=field.label
                name=field.path
                autocomplete="off"
                options=options
                value=(Signal::from(chosen), choose)
                placeholder="Som teksten"
                always_chosen=always_chosen
            />
            {families}
        </div>
    }
    .into_any()
}
