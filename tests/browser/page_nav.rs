//! `PageNav`.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn pgn_1_what_has_links_leads_to_them_and_what_has_none_says_so() {
    let sections = RwSignal::new(vec![
        PageNavSection::new("A", [("Adopsjon", "/adopsjon")]),
        PageNavSection::new("B", Vec::<NavigationLink>::new()),
    ]);
    let language = RwSignal::new(Language::Nb);
    let page = mount(move || {
        provide_language(language);
        view! { <PageNav sections=sections id="register" /> }
    });
    assert_eq!(attribute(&page.find("nav"), "aria-label").as_deref(), Some("Gå til"));
    assert_eq!(attribute(&page.find("nav a"), "href").as_deref(), Some("#register-a"));
    let heading = page.find("h2");
    assert_eq!(
        (heading.id().as_str(), attribute(&heading, "tabindex").as_deref()),
        ("register-a", Some("-1"))
    );
    assert_eq!(page.count("nav a"), 1);
    assert_eq!(
        page.find(".felles-page-nav__said").text_content().as_deref(),
        Some("B, ingen")
    );
    language.set(Language::En);
    settle().await;
    assert_eq!(
        page.find(".felles-page-nav__said").text_content().as_deref(),
        Some("B, none")
    );
    sections.update(|sections| sections[1].links.push(("Bolig", "/bolig").into()));
    settle().await;
    assert_eq!(page.count("nav a"), 2);
    assert_eq!(page.count("h2"), 2);
}
