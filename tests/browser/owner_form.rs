//! `OwnerForm`: which surname counts, and what nobody fills in.

use crate::mount::{attribute, mount, settle, type_in};
use felles::{patterns::owner_form, prelude::*};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn owf_1_of_several_surnames_only_the_last_is_taken() {
    let went_on = RwSignal::new(0);
    let page = mount(move || {
        let go_on = move |()| went_on.update(|times| *times += 1);
        view! { <OwnerForm form=owner_form::Owner::form() on_valid=go_on /> }
    });
    let surname = page.find("[name='surname']");
    type_in(&page.find("[name='national_id']"), "018380 12317");
    type_in(&surname, "Aas Hansen");
    page.find("[type='submit']").click();
    settle().await;
    let summary = page.find(".felles-error-summary").text_content().unwrap_or_default();
    assert!(summary.contains("etter navneloven"), "{summary}");
    assert_eq!(attribute(&surname, "aria-invalid").as_deref(), Some("true"));
    assert_eq!(went_on.get_untracked(), 0);
    type_in(&surname, "Aas-Hansen");
    settle().await;
    assert_eq!(page.count(".felles-field__message"), 0, "{}", page.text());
    page.find("[type='submit']").click();
    settle().await;
    assert_eq!(went_on.get_untracked(), 1);
}

#[wasm_bindgen_test]
fn owf_2_nothing_is_filled_in_and_there_is_a_way_on_without_a_number() {
    let page = mount(|| view! { <OwnerForm form=owner_form::Owner::form() no_number_href="#uten-nummer" /> });
    for input in page.all("input") {
        assert_eq!(
            attribute(&input, "autocomplete").as_deref(),
            Some("off"),
            "{}",
            page.html()
        );
    }
    assert_eq!(attribute(&page.find("a"), "href").as_deref(), Some("#uten-nummer"));
}
