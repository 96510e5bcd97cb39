//! `ReceiptPanel`.

use crate::mount::{has_focus, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn its_words_follow_and_its_title_can_be_given_the_focus() {
    let (title, reference) = (RwSignal::new("Sendt"), RwSignal::new("BH-1"));
    let page = mount(move || view! { <ReceiptPanel title=title title_tabindex=-1 reference=reference /> });
    settle().await;
    page.find("h1").focus().expect("focused");
    assert!(has_focus(&page.find("h1")));
    title.set("Mottatt");
    reference.set("BH-2");
    settle().await;
    assert_eq!(page.find("h1").inner_text(), "Mottatt");
    assert_eq!(page.find("bdi").inner_text(), "BH-2");
    assert!(has_focus(&page.find("h1")), "the focus stays when the words change");
}
