//! `BackLink`.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::{ev::MouseEvent, prelude::*};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn bkl_1_a_press_calls_back_once_and_may_stay() {
    let count = RwSignal::new(0);
    let language = RwSignal::new(Language::Nb);
    let page = mount(move || {
        provide_language(language);
        let back = move |event: MouseEvent| {
            event.prevent_default();
            count.update(|count| *count += 1);
        };
        view! { <BackLink href="/a" on_click=back /> }
    });
    let link = page.find("a");
    assert_eq!(attribute(&link, "href").as_deref(), Some("/a"));
    link.click();
    assert_eq!(count.get_untracked(), 1);
    assert_eq!(page.text().trim(), "Tilbake");
    assert_eq!(page.count("svg:not([aria-hidden=true])"), 0);
    language.set(Language::En);
    settle().await;
    assert_eq!(page.text().trim(), "Back");
}

#[wasm_bindgen_test]
fn a_full_address_of_its_own_is_no_other_website() {
    let page = mount(|| view! { <BackLink href="https://a.no/b" label="Til oversikten" /> });
    assert_eq!(page.text().trim(), "Til oversikten");
    assert_eq!(page.count("svg"), 1);
}
