//! [`ErrorPage`]: what it says of each kind, and what trying again does.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn erp_1_each_kind_has_its_words_and_only_what_passes_can_be_tried_again() {
    let kind = RwSignal::new(ErrorKind::NotFound);
    let page = mount(move || view! { <ErrorPage kind=kind reference="7f3a" /> });
    assert_eq!(page.find("h1").text_content().as_deref(), Some("Vi finner ikke siden"));
    assert_eq!((page.count("ol > li"), page.count("a")), (2, 0));
    assert_eq!(page.find("code").text_content().as_deref(), Some("7f3a"));
    kind.set(ErrorKind::Server);
    settle().await;
    assert_eq!(
        page.find("h1").text_content().as_deref(),
        Some("Det er en feil hos oss")
    );
    assert_eq!(
        attribute(&page.find("a"), "href").as_deref(),
        Some(""),
        "the address of the page itself"
    );
}

#[wasm_bindgen_test]
async fn erp_2_trying_again_asks_the_owner_and_stays_on_the_page() {
    let tries = RwSignal::new(0);
    let page = mount(move || {
        let retry = move |()| tries.update(|tries| *tries += 1);
        view! { <ErrorPage kind=ErrorKind::Offline without_heading=true on_retry=retry /> }
    });
    assert_eq!(
        page.count("h1"),
        1,
        "the advice has the level of the heading that is left out"
    );
    page.find("a").click();
    settle().await;
    assert_eq!(tries.get_untracked(), 1);
}
