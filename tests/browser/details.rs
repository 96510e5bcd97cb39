//! Details.

use crate::mount::{attribute, mount, settle, wait_ms};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlDetailsElement;

#[wasm_bindgen_test]
async fn det_4_gen_2_an_owner_that_refuses_keeps_it_closed_and_is_asked_once_for_each_act() {
    let asked = StoredValue::new(Vec::new());
    let told = StoredValue::new(Vec::new());
    let page = mount(move || {
        let closed = Signal::stored(false);
        let owner = Callback::new(move |wanted: bool| asked.update_value(|asked| asked.push(wanted)));
        view! {
            <Details title="T" open=(closed, owner) on_toggle=move |open| told.update_value(|told| told.push(open))>
                "X"
            </Details>
        }
    });
    settle().await;
    let details: HtmlDetailsElement = page.find_as("details");
    page.find("summary").click();
    wait_ms(50).await;
    assert!(!details.open());
    assert_eq!(asked.get_value(), [true]);
    assert_eq!(told.get_value(), [true]);
}

#[wasm_bindgen_test]
async fn det_4_a_signal_leads_and_follows_and_only_the_user_is_told_of() {
    let open = RwSignal::new(true);
    let told = StoredValue::new(0);
    let page = mount(move || {
        view! { <Details title="T" open=open on_toggle=move |_| told.update_value(|told| *told += 1)>"X"</Details> }
    });
    settle().await;
    let details: HtmlDetailsElement = page.find_as("details");
    assert!(details.open());
    open.set(false);
    wait_ms(50).await;
    assert!(!details.open());
    assert_eq!(told.get_value(), 0);
    page.find("summary").click();
    wait_ms(50).await;
    assert!(open.get_untracked());
    assert_eq!(told.get_value(), 1);
    assert_eq!(attribute(&details, "open").as_deref(), Some(""));
}
