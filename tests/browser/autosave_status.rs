//! AutosaveStatus: what is announced, and what is not.

use crate::mount::{document, mount, wait_ms};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn gen_11_only_what_matters_is_announced() {
    let state = RwSignal::new(SaveState::Idle);
    let page = mount(move || view! { <AutosaveStatus state=state /> });
    let announced = || {
        let region = document()
            .query_selector(".felles-announcer")
            .expect("a selector")
            .expect("a region");
        region.text_content().unwrap_or_default()
    };
    wait_ms(150).await;
    let before = announced();
    state.set(SaveState::Saving);
    wait_ms(5).await;
    state.set(SaveState::Saved(TimeValue::new(9, 30)));
    wait_ms(200).await;
    assert!(page.text().contains("09:30"));
    assert_eq!(announced(), before, "that all is well is nothing to say");
    state.set(SaveState::Offline);
    wait_ms(200).await;
    assert!(announced().contains("Du er ikke på nett."), "{}", announced());
    state.set(SaveState::Saving);
    wait_ms(5).await;
    state.set(SaveState::Saved(TimeValue::new(9, 31)));
    wait_ms(200).await;
    assert!(
        announced().contains("09:31"),
        "that it is well again is: {}",
        announced()
    );
}
