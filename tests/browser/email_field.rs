//! `EmailField`, and what all fields of its kin do with what is typed.

use crate::mount::{attribute, fire, mount, settle, type_in};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlFormElement, HtmlInputElement};

#[wasm_bindgen_test]
async fn tyf_1_what_is_wrong_is_told_when_the_field_is_left_and_goes_when_it_is_mended() {
    let page = mount(|| view! { <EmailField label="E-post" name="epost" /> });
    let input = page.find("input");
    fire(&input, "blur");
    settle().await;
    assert_eq!(page.count(".felles-field__message"), 0, "it was not touched");
    type_in(&input, "kari@");
    settle().await;
    assert_eq!(page.count(".felles-field__message"), 0, "it is not left");
    fire(&input, "blur");
    settle().await;
    let told = page.find(".felles-field__message").text_content();
    assert_eq!(attribute(&input, "aria-invalid").as_deref(), Some("true"));
    type_in(&input, "kari@e");
    settle().await;
    assert_eq!(
        page.find(".felles-field__message").text_content(),
        told,
        "the same words"
    );
    type_in(&input, "kari@example.no");
    settle().await;
    assert_eq!(page.count(".felles-field__message"), 0);
    type_in(&input, "kari@");
    settle().await;
    assert_eq!(page.count(".felles-field__message"), 0, "not before it is left anew");
}

#[wasm_bindgen_test]
async fn tyf_1_the_words_are_in_the_language_of_the_page() {
    let page = mount(|| {
        provide_language(Language::Nn);
        view! { <EmailField label="E-post" /> }
    });
    let input = page.find("input");
    type_in(&input, "kari.example.no");
    fire(&input, "change");
    settle().await;
    let told = page.find(".felles-field__message").text_content().unwrap_or_default();
    assert!(told.contains("manglar @"), "{told}");
}

#[wasm_bindgen_test]
async fn tyf_4_an_empty_answer_is_not_wrong_and_a_reset_takes_away_what_was_told() {
    let page = mount(|| {
        view! {
            <form>
                <EmailField label="E-post" name="epost" />
            </form>
        }
    });
    let input = page.find("input");
    type_in(&input, " ");
    fire(&input, "blur");
    settle().await;
    assert_eq!(page.count(".felles-field__message"), 0);
    type_in(&input, "kari");
    fire(&input, "blur");
    settle().await;
    assert_eq!(page.count(".felles-field__message"), 1);
    page.find_as::<HtmlFormElement>("form").reset();
    settle().await;
    settle().await;
    assert_eq!(page.count(".felles-field__message"), 0);
    type_in(&input, "k");
    settle().await;
    assert_eq!(page.count(".felles-field__message"), 0, "as new");
}

#[wasm_bindgen_test]
async fn emf_1_an_address_that_is_asked_for_twice_must_be_the_same() {
    let first = RwSignal::new("kari@example.no".to_owned());
    let page = mount(move || view! { <EmailField label="En gang til" same_as=first /> });
    let input: HtmlInputElement = page.find_as("input");
    type_in(&input, "ola@example.no");
    fire(&input, "blur");
    settle().await;
    assert!(page.text().contains("ikke like"), "{}", page.text());
    first.set("ola@example.no".to_owned());
    settle().await;
    assert_eq!(page.count(".felles-field__message"), 0);
}
