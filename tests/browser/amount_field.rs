//! `AmountField`: money is not guessed.

use crate::mount::{fire, mount, settle, type_in};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

#[wasm_bindgen_test]
async fn amf_1_what_may_be_thousands_or_ore_is_asked_for_again() {
    let given = RwSignal::new(None::<Amount>);
    let page = mount(move || {
        view! { <AmountField label="Pris" min=Amount::ZERO on_value=move |amount| given.set(amount) /> }
    });
    let input: HtmlInputElement = page.find_as("input");
    type_in(&input, "1.250");
    fire(&input, "blur");
    settle().await;
    assert_eq!((input.value().as_str(), given.get_untracked()), ("1.250", None));
    assert!(page.text().contains("både tusen og desimaler"), "{}", page.text());
    type_in(&input, "kr 1.250,5");
    fire(&input, "blur");
    settle().await;
    assert_eq!(input.value(), "1 250,50");
    assert_eq!(given.get_untracked(), Some(Amount::from_ore(125_050)));
}

#[wasm_bindgen_test]
async fn amf_1_whole_kroner_have_no_ore() {
    let page = mount(|| view! { <AmountField label="Inntekt" whole=true max=Amount::from_kroner(1000) /> });
    let input = page.find("input");
    for (typed, told) in [("100,50", "hele kroner"), ("1001", "1 000 kr eller mindre")] {
        type_in(&input, typed);
        fire(&input, "blur");
        settle().await;
        assert!(page.text().contains(told), "{typed}: {}", page.text());
    }
}
