//! `ImageLink`.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn title_and_address_follow_their_props() {
    let (title, href) = (RwSignal::new("Reise"), RwSignal::new("/reise"));
    let page = mount(move || view! { <ImageLink title=title href=href image=|| "x" /> });
    settle().await;
    let link = page.find("a");
    assert_eq!(attribute(&link, "href").as_deref(), Some("/reise"));
    title.set("Besøk");
    href.set("data:text/html,x");
    settle().await;
    assert_eq!(link.inner_text(), "Besøk");
    assert_eq!(attribute(&link, "href"), None);
}
