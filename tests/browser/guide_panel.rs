//! `GuidePanel`.

use crate::mount::{attribute, mount, settle, style};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn the_guide_stands_beside_or_above_and_the_tip_goes_with_it() {
    let (layout, connector) = (RwSignal::new(GuidePanelLayout::Beside), RwSignal::new(true));
    let page = mount(move || view! { <GuidePanel layout=layout connector=connector>"Hei!"</GuidePanel> });
    let row = page.find(".felles-guide-panel__row");
    settle().await;
    assert_eq!(style(&row, "flex-direction"), "row");
    layout.set(GuidePanelLayout::Poster);
    settle().await;
    assert_eq!(style(&row, "flex-direction"), "column");
    assert!(page.find(".felles-guide-panel").has_attribute("data-connector"));
    connector.set(false);
    settle().await;
    assert!(!page.find(".felles-guide-panel").has_attribute("data-connector"));
    assert_eq!(
        attribute(&page.find(".felles-guide-panel__illustration"), "aria-hidden").as_deref(),
        Some("true")
    );
}
