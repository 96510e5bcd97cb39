//! `FormSummary`: what is wrong, and the way to change it.

use crate::mount::{mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn what_is_missing_is_said_while_it_is() {
    let error = RwSignal::new(Some(Problem::new("Fyll ut.")));
    let times = RwSignal::new(0);
    let page = mount(move || {
        let count = move |()| times.update(|times| *times += 1);
        view! { <FormSummary heading="Om deg" error=error on_change=count><SummaryRow label="Navn" /></FormSummary> }
    });
    assert!(page.find("section").has_attribute("data-wrong"));
    assert!(page.text().contains("Feil: Fyll ut."));
    page.find("button").click();
    assert_eq!(times.get_untracked(), 1);
    error.set(None);
    settle().await;
    assert!(!page.find("section").has_attribute("data-wrong"));
    assert_eq!(page.count(".felles-field__message"), 0);
}
