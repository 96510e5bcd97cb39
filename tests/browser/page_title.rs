//! `PageTitle`.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn title_and_code_are_one_heading_and_follow() {
    let (title, code) = (RwSignal::new("Søknad"), RwSignal::new("(RF-1)"));
    let page = mount(
        move || view! { <PageTitle title=title code=code tabindex=-1 byline=|| view! { <Byline author="Kari" /> } /> },
    );
    settle().await;
    let heading = page.find("h1");
    assert_eq!(heading.inner_text(), "Søknad (RF-1)");
    assert_eq!(attribute(&heading, "tabindex").as_deref(), Some("-1"));
    assert!(!heading.inner_text().contains("Kari"));
    title.set("Klage");
    code.set("(RF-2)");
    settle().await;
    assert_eq!(heading.inner_text(), "Klage (RF-2)");
}
