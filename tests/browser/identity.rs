//! Identity.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn the_number_is_grouped_as_its_kind_is_and_the_status_comes_and_goes() {
    let (kind, number) = (RwSignal::new(IdentityKind::Organisation), RwSignal::new("312345678"));
    let status = RwSignal::new(None::<IdentityStatus>);
    let page = mount(move || view! { <Identity name="Fjelltun" kind=kind number=number status=status /> });
    settle().await;
    let digits = || {
        page.find(".felles-identity__digits")
            .inner_text()
            .replace('\u{a0}', " ")
    };
    assert_eq!(digits(), "312 345 678");
    kind.set(IdentityKind::Person);
    number.set("01019012345");
    settle().await;
    assert_eq!(digits(), "010190 12345");
    assert_eq!(attribute(&page.find(".felles-identity__status"), "data-status"), None);
    status.set(Some(IdentityStatus::Confirmed));
    settle().await;
    assert!(attribute(&page.find(".felles-identity__status"), "data-status").is_some());
    assert!(
        !page
            .find(".felles-identity__status-text")
            .text_content()
            .unwrap_or_default()
            .is_empty()
    );
}
