//! Heading.

use crate::mount::{attribute, mount, settle, style};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn size_and_level_are_apart_and_the_size_follows() {
    adopt_tokens();
    let size = RwSignal::new(Some(HeadingSize::Xs));
    let page = mount(move || view! { <Heading level=HeadingLevel::H4 size=size>"Frist"</Heading> });
    settle().await;
    let heading = page.find("h4");
    let before = style(&heading, "font-size");
    size.set(Some(HeadingSize::Xl));
    settle().await;
    assert_ne!(style(&heading, "font-size"), before);
    assert_eq!(attribute(&heading, "data-text-size").as_deref(), Some("xl"));
    size.set(None);
    settle().await;
    assert_eq!(attribute(&heading, "data-text-size"), None);
}

#[wasm_bindgen_test]
async fn its_font_is_that_of_the_headings_of_the_theme() {
    adopt_tokens();
    let page = mount(|| view! { <div class="theme"><Heading>"Frist"</Heading></div> });
    let _ = page
        .find(".theme")
        .set_attribute("style", "--felles-font-family-heading: Georgia");
    settle().await;
    assert_eq!(style(&page.find("h2"), "font-family"), "Georgia");
}
