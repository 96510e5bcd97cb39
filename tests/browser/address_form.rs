//! `AddressForm`: a place, and no PO box.

use crate::{
    mount::{attribute, mount, settle, type_in},
    until::until,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

#[wasm_bindgen_test]
async fn baf_1_a_po_box_is_told_what_to_write_instead() {
    let went_on = RwSignal::new(0);
    let page = mount(move || {
        let go_on = move |()| went_on.update(|times| *times += 1);
        view! { <AddressForm form=BusinessAddress::form() on_valid=go_on /> }
    });
    let street = page.find("[name='street']");
    type_in(&street, "Pb. 12 Sentrum");
    type_in(&page.find("[name='postal_code']"), "0155");
    page.find("[type='submit']").click();
    settle().await;
    assert_eq!(attribute(&street, "aria-invalid").as_deref(), Some("true"));
    let summary = page.find(".felles-error-summary").text_content().unwrap_or_default();
    assert!(
        summary.contains("Skriv gaten og nummeret der du driver virksomheten."),
        "{summary}"
    );
    type_in(&street, "Storgata 12");
    page.find("[type='submit']").click();
    settle().await;
    assert_eq!(went_on.get_untracked(), 1);
}

#[wasm_bindgen_test]
async fn baf_2_the_place_is_shown_and_what_is_private_is_sent() {
    let received = RwSignal::new(None::<BusinessAddress>);
    let page = mount(move || {
        let home = BusinessAddress {
            street: "Storgata 12".to_owned(),
            postal_code: "0155".parse().expect("a code"),
            private: false,
        };
        let places = async |code: PostalCode| Ok((code.as_str() == "0155").then(|| "OSLO".to_owned()));
        view! {
            <AddressForm
                form=home.into_form()
                proposed=true
                places=places
                send=async |_: BusinessAddress| Ok(FormAnswer::Received)
                on_received=move |address: BusinessAddress| received.set(Some(address))
            />
        }
    });
    until("a place", || page.text().contains("OSLO")).await;
    assert!(
        page.text().contains("Vi foreslår adressen du har i Folkeregisteret."),
        "{}",
        page.text()
    );
    page.find_as::<HtmlInputElement>("[name='private']").click();
    page.find("[type='submit']").click();
    until("an answer", || received.get_untracked().is_some()).await;
    assert_eq!(received.get_untracked().map(|address| address.private), Some(true));
}
