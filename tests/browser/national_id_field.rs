//! `NationalIdField`: what is private about it.

use crate::mount::{attribute, fire, mount, settle, type_in};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

#[wasm_bindgen_test]
async fn nif_1_the_number_stands_in_no_message_and_is_suggested_by_no_browser() {
    let page = mount(|| view! { <NationalIdField label="Fødselsnummer" name="id" /> });
    let input: HtmlInputElement = page.find_as("input");
    assert_eq!(attribute(&input, "autocomplete").as_deref(), Some("off"));
    assert_eq!(attribute(&input, "spellcheck").as_deref(), Some("false"));
    assert_eq!(attribute(&input, "inputmode").as_deref(), Some("numeric"));
    type_in(&input, "01838012318");
    fire(&input, "blur");
    settle().await;
    assert_eq!(input.value(), "01838012318", "what is wrong is left as it was typed");
    assert_eq!(page.count(".felles-field__message"), 1);
    assert!(!page.text().contains("018380"), "{}", page.text());
}

#[wasm_bindgen_test]
async fn tyf_2_the_number_is_written_in_two_groups_when_it_is_left() {
    let page = mount(|| view! { <NationalIdField label="Fødselsnummer" name="id" /> });
    let input: HtmlInputElement = page.find_as("input");
    type_in(&input, "018380-12317");
    settle().await;
    assert_eq!(input.value(), "018380-12317");
    fire(&input, "blur");
    settle().await;
    assert_eq!(input.value(), "018380 12317");
}
