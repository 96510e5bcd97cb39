//! `BlockQuote`.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn source_and_address_follow_their_props() {
    let (source, href) = (RwSignal::new("Kari"), RwSignal::new("/kari"));
    let page = mount(move || view! { <BlockQuote source=source href=href>"Vi skal bli hørt."</BlockQuote> });
    settle().await;
    assert_eq!(page.find("figcaption a").inner_text(), "Kari");
    source.set("Ola");
    href.set("/ola");
    settle().await;
    assert_eq!(page.find("figcaption a").inner_text(), "Ola");
    assert_eq!(attribute(&page.find("figcaption a"), "href").as_deref(), Some("/ola"));
    assert_eq!(attribute(&page.find("blockquote"), "cite").as_deref(), Some("/ola"));
}
