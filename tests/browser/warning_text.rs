//! `WarningText`.

use crate::mount::{mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn the_word_is_in_the_language_unless_another_is_given() {
    let (language, label) = (RwSignal::new(Language::Nb), RwSignal::new(None::<&'static str>));
    let page = mount(move || {
        provide_language(language);
        view! { <WarningText label=label>"Du kan få bot."</WarningText> }
    });
    settle().await;
    assert_eq!(
        page.find("strong").text_content().as_deref(),
        Some("Advarsel: Du kan få bot.")
    );
    language.set(Language::En);
    settle().await;
    assert_eq!(
        page.find("strong").text_content().as_deref(),
        Some("Warning: Du kan få bot.")
    );
    label.set(Some("Viktig"));
    settle().await;
    assert_eq!(
        page.find("strong").text_content().as_deref(),
        Some("Viktig: Du kan få bot.")
    );
}
