//! `PhaseBanner`.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn tag_and_text_follow_the_phase_and_the_language() {
    let (phase, language) = (RwSignal::new(ServicePhase::Alpha), RwSignal::new(Language::Nb));
    let page = mount(move || {
        provide_language(language);
        view! { <PhaseBanner phase=phase feedback_href="#si-fra" /> }
    });
    settle().await;
    assert!(
        page.text().starts_with("AlfaVi prøver ut denne tjenesten."),
        "{}",
        page.text()
    );
    phase.set(ServicePhase::Beta);
    language.set(Language::En);
    settle().await;
    assert_eq!(page.text(), "BetaThis is a new service. Give your feedback");
    assert_eq!(attribute(&page.find("a"), "href").as_deref(), Some("#si-fra"));
}
