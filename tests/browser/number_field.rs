//! `NumberField`: digits, decimals and limits.

use crate::mount::{attribute, fire, mount, settle, type_in};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

#[wasm_bindgen_test]
async fn nuf_1_digits_are_kept_and_limits_are_told() {
    let page = mount(|| view! { <NumberField label="Areal" min=0 max=1000 decimals=2 suffix="m²" /> });
    let input: HtmlInputElement = page.find_as("input");
    assert_eq!(attribute(&input, "inputmode").as_deref(), Some("decimal"));
    for (typed, shown, told) in [
        ("0.10", "0,10", ""),
        ("1000.01", "1000.01", "1 000 eller mindre"),
        ("-1", "-1", "0 eller mer"),
        ("1,255", "1,255", "høyst 2 siffer"),
        ("to", "to", "ikke et tall"),
        ("1000", "1 000", ""),
    ] {
        type_in(&input, typed);
        fire(&input, "blur");
        settle().await;
        assert_eq!(input.value(), shown);
        let text = page.text();
        assert!(text.contains(told), "{typed}: {text}");
        assert_eq!(
            page.count(".felles-field__message") == 0,
            told.is_empty(),
            "{typed}: {text}"
        );
    }
}

#[wasm_bindgen_test]
async fn nuf_1_a_year_is_not_grouped_and_a_minus_can_be_typed_on_a_phone() {
    let page = mount(|| {
        view! {
            <NumberField label="År" ungrouped=true min=1500 />
            <NumberField label="Temperatur" />
        }
    });
    let inputs = page.all("input");
    type_in(&inputs[0], "2026");
    fire(&inputs[0], "blur");
    settle().await;
    assert_eq!(page.find_as::<HtmlInputElement>("input").value(), "2026");
    assert_eq!(attribute(&inputs[0], "inputmode").as_deref(), Some("numeric"));
    assert_eq!(attribute(&inputs[1], "inputmode"), None);
}
