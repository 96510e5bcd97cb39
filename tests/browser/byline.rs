//! `Byline`.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn dates_are_in_the_language_and_follow() {
    let (language, date) = (RwSignal::new(Language::Nb), RwSignal::new("2026-05-17"));
    let page = mount(move || {
        provide_language(language);
        view! { <Byline author="Kari" published=date /> }
    });
    settle().await;
    let plain = || page.text().replace('\u{a0}', " ");
    assert!(plain().contains("17. mai 2026"), "{}", plain());
    language.set(Language::En);
    date.set("2026-05-18");
    settle().await;
    assert!(plain().contains("18 May 2026"), "{}", plain());
    assert_eq!(attribute(&page.find("time"), "datetime").as_deref(), Some("2026-05-18"));
}
