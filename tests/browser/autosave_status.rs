//! `AutosaveStatus`: what is announced, and what is not.

use crate::{
    mount::{mount, wait_ms},
    spoken::said,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn gen_11_only_what_matters_is_said() {
    let state = RwSignal::new(SaveState::Idle);
    let page = mount(move || view! { <AutosaveStatus state=state /> });
    wait_ms(150).await;
    let before = said();
    state.set(SaveState::Saving);
    wait_ms(5).await;
    state.set(SaveState::Saved(TimeValue::new(9, 30)));
    wait_ms(200).await;
    assert!(page.text().contains("09:30"));
    assert_eq!(said(), before, "that all is well is nothing to say");
    state.set(SaveState::Offline);
    wait_ms(200).await;
    assert!(said().contains("Du er ikke på nett."), "{}", said());
    state.set(SaveState::Saving);
    wait_ms(5).await;
    state.set(SaveState::Saved(TimeValue::new(9, 31)));
    wait_ms(200).await;
    assert!(said().contains("09:31"), "that it is well again is: {}", said());
}
