//! `PostalCodeField`: the place of a code.

use crate::{
    mount::{attribute, mount, settle, type_in, wait_ms},
    spoken::said,
    until::until,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

async fn places(code: PostalCode) -> Result<Option<String>, Problem> {
    wait_ms(5).await;
    match code.as_str() {
        "0010" => Ok(Some("OSLO".to_owned())),
        "0001" => Err(Problem::new("stengt")),
        _ => Ok(None),
    }
}

#[wasm_bindgen_test]
async fn pcf_1_the_place_comes_with_the_code_and_goes_with_it() {
    let given = RwSignal::new(Vec::new());
    let page = mount(move || {
        let tell = move |place: Option<String>| given.update(|given| given.push(place));
        view! {
            <PostalCodeField
                label="Postnummer"
                places=places
                on_place=tell
            />
        }
    });
    let (input, place) = (page.find("input"), page.find(".felles-postal-code-field__place"));
    let described = attribute(&input, "aria-describedby").unwrap_or_default();
    assert!(described.contains(&place.id()), "{described}");
    type_in(&input, "001");
    settle().await;
    assert_eq!(place.text_content().as_deref(), Some(""));
    type_in(&input, "0010");
    until("the place", || place.text_content().as_deref() == Some("OSLO")).await;
    until("that it is said", || said().contains("OSLO")).await;
    type_in(&input, "001");
    settle().await;
    settle().await;
    assert_eq!(place.text_content().as_deref(), Some(""));
    assert_eq!(given.get_untracked(), [Some("OSLO".to_owned()), None]);
}

#[wasm_bindgen_test]
async fn pcf_2_an_unknown_code_is_a_warning_and_a_failure_is_nothing() {
    let page = mount(|| view! { <PostalCodeField label="Postnummer" places=places /> });
    let input = page.find("input");
    type_in(&input, "9999");
    until("a warning", || page.count(".felles-field__message") == 1).await;
    assert_eq!(
        attribute(&page.find(".felles-field__message"), "data-kind").as_deref(),
        Some("warning")
    );
    assert_eq!(attribute(&input, "aria-invalid"), None);
    type_in(&input, "0001");
    wait_ms(50).await;
    assert_eq!(page.count(".felles-field__message"), 0);
    assert_eq!(attribute(&input, "aria-invalid"), None);
}
