//! The same view three times, side by side, as the draft has it in light, dark and contrast.

use super::draft::Draft;
use felles::prelude::*;
use leptos::{context::Provider, ev::MouseEvent, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::Element;

const SCHEMES: [(ColorScheme, &str); 3] = [
    (ColorScheme::Light, "Lyst"),
    (ColorScheme::Dark, "Mørkt"),
    (ColorScheme::Contrast, "Kontrast"),
];

/// `kind` makes the ids of one set of areas unlike those of another.
pub fn in_three_schemes(draft: Draft, size: RwSignal<Size>, kind: &'static str, content: fn() -> AnyView) -> AnyView {
    let name = draft.name();
    let areas = SCHEMES.map(|(scheme, title)| {
        let scope = format!("{kind}-{}", scheme.name());
        let (id, named) = (format!("{scope}-title"), format!("{scope}-title"));
        view! {
            <div class="showcase-builder__area" role="group" aria-labelledby=named>
                <h3 class="showcase-builder__scheme" id=id>{title}</h3>
                <ThemeProvider theme=name color_scheme=scheme size=size class="showcase-builder__frame">
                    <Provider value=IdScope::new(&scope)>{content()}</Provider>
                </ThemeProvider>
            </div>
        }
    });
    view! {
        <div class="showcase-builder__areas" on:click=stay>
            {areas.collect_view()}
        </div>
    }
    .into_any()
}

/// Links of the service that is shown lead nowhere.
fn stay(event: MouseEvent) {
    let pressed: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
    if pressed.is_some_and(|pressed| pressed.closest("a").is_ok_and(|link| link.is_some())) {
        event.prevent_default();
    }
}
