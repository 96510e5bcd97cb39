//! `ConfirmationPanel`: a checkbox with its text.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

#[wasm_bindgen_test]
async fn gen_2_it_is_shared_with_its_owner_and_described_by_its_text() {
    let checked = RwSignal::new(false);
    let times = RwSignal::new(0);
    let page = mount(move || {
        let count = move |_: bool| times.update(|times| *times += 1);
        view! { <ConfirmationPanel label="Jeg bekrefter" checked=checked on_change=count id="p">"Dette"</ConfirmationPanel> }
    });
    let input: HtmlInputElement = page.find_as("input");
    assert_eq!(attribute(&input, "aria-describedby").as_deref(), Some("p-text"));
    input.click();
    settle().await;
    assert!(checked.get_untracked());
    assert_eq!(times.get_untracked(), 1);
    checked.set(false);
    settle().await;
    assert!(!input.checked());
}
