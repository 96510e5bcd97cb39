//! Logo.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn the_name_stays_when_it_is_hidden_and_the_mark_is_drawn_as_svg() {
    let hidden = RwSignal::new(false);
    let page = mount(move || view! { <Logo href="/" name_hidden=hidden /> });
    settle().await;
    let name = page.find(".felles-logo__name");
    let seen = name.get_bounding_client_rect().width();
    hidden.set(true);
    settle().await;
    assert!(name.get_bounding_client_rect().width() < seen);
    assert_eq!(page.text(), "felles");
    let svg = page.find_as::<web_sys::SvgElement>("svg");
    assert!(svg.get_bounding_client_rect().width() > 0.0);
    assert_eq!(
        attribute(&page.find(".felles-logo__mark"), "aria-hidden").as_deref(),
        Some("true")
    );
}
