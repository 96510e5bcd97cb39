//! `DescribedSection`.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn its_heading_names_it_and_follows() {
    let heading = RwSignal::new("Før du søker");
    let page = mount(move || {
        view! { <DescribedSection heading=heading level=HeadingLevel::H3 subheading="Da trenger du">"Skattemelding"</DescribedSection> }
    });
    settle().await;
    let name = attribute(&page.find("section"), "aria-labelledby").expect("a name");
    assert_eq!(page.find("h3").id(), name);
    assert_eq!(page.find("h4").inner_text(), "Da trenger du");
    heading.set("Når du har søkt");
    settle().await;
    assert_eq!(page.find("h3").inner_text(), "Når du har søkt");
}
