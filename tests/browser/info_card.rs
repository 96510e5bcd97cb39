//! `InfoCard`.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn its_words_and_looks_follow() {
    let (title, variant) = (RwSignal::new("Før"), RwSignal::new(InfoCardVariant::Header));
    let page = mount(
        move || view! { <InfoCard title=title variant=variant actions=|| view! { <a href="#x">{"Mer"}</a> }>"Tekst"</InfoCard> },
    );
    title.set("Etter");
    variant.set(InfoCardVariant::Plain);
    settle().await;
    assert_eq!(page.find("h2").inner_text(), "Etter");
    assert_eq!(
        attribute(&page.find(".felles-info-card"), "data-variant").as_deref(),
        Some("plain")
    );
    assert_eq!(page.count(".felles-info-card__actions > a"), 1);
}
