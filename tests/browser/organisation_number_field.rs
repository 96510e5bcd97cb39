//! `OrganisationNumberField`: the number as it stands on invoices.

use crate::mount::{fire, mount, settle, type_in};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

#[wasm_bindgen_test]
async fn onf_1_what_stands_around_the_number_is_dropped() {
    let page = mount(|| view! { <OrganisationNumberField label="Organisasjonsnummer" /> });
    let input: HtmlInputElement = page.find_as("input");
    type_in(&input, "NO310000019MVA");
    fire(&input, "blur");
    settle().await;
    assert_eq!(input.value(), "310 000 019");
    assert_eq!(page.count(".felles-field__message"), 0);
}

#[wasm_bindgen_test]
async fn tyf_3_the_owner_is_given_each_value_once_and_none_when_there_is_none() {
    let given = RwSignal::new(Vec::new());
    let page = mount(move || {
        let on_value = move |number: Option<OrganisationNumber>| {
            given.update(|given| given.push(number.map(|number| number.to_string())));
        };
        view! { <OrganisationNumberField label="Organisasjonsnummer" on_value=on_value /> }
    });
    let input = page.find("input");
    for typed in ["3", "31000001", "310000019", "310 000 019", "310 000 01", "310 000 0"] {
        type_in(&input, typed);
    }
    fire(&input, "blur");
    settle().await;
    assert_eq!(given.get_untracked(), [Some("310 000 019".to_owned()), None]);
}
