//! `SummaryList`: values that come and change.

use crate::mount::{mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn a_value_that_is_not_there_says_so_until_it_is() {
    let value = RwSignal::new(None::<String>);
    let error = RwSignal::new(None::<Problem>);
    let page =
        mount(move || view! { <SummaryList><SummaryRow label="Telefon" value=value error=error /></SummaryList> });
    assert_eq!(
        page.find("dd").text_content().as_deref().map(str::trim),
        Some("Ikke besvart")
    );
    value.set(Some("999 99 999".to_owned()));
    error.set(Some("Nummeret er ikke i bruk.".into()));
    settle().await;
    assert!(page.text().contains("999 99 999") && !page.text().contains("Ikke besvart"));
    assert!(
        page.text().contains("Feil: Nummeret er ikke i bruk."),
        "{}",
        page.html()
    );
}

#[wasm_bindgen_test]
async fn gen_2_change_calls_back_once() {
    let times = RwSignal::new(0);
    let page = mount(move || {
        let count = move |()| times.update(|times| *times += 1);
        view! { <SummaryList><SummaryRow label="Navn" value="Kari" on_change=count /></SummaryList> }
    });
    let button = page.find("button");
    assert_eq!(button.text_content().as_deref(), Some("Endre Navn"));
    button.click();
    settle().await;
    assert_eq!(times.get_untracked(), 1);
}
