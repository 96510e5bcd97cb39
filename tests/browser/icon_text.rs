//! `IconText`.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn looks_and_texts_follow_their_props() {
    let (variant, overline) = (RwSignal::new(IconTextVariant::default()), RwSignal::new("Sak 1"));
    let page = mount(move || {
        view! {
            <IconText icon=|| view! { <Icon icon=icons::FILE /> } overline=overline level=HeadingLevel::H3 variant=variant>
                "Byggesøknad"
            </IconText>
        }
    });
    settle().await;
    assert_eq!(page.find("h3").inner_text(), "Byggesøknad");
    assert_eq!(
        attribute(&page.find(".felles-icon-text__icon"), "aria-hidden").as_deref(),
        Some("true")
    );
    variant.set(IconTextVariant::Circle);
    overline.set("Sak 2");
    settle().await;
    assert_eq!(
        attribute(&page.find(".felles-icon-text"), "data-variant").as_deref(),
        Some("circle")
    );
    assert_eq!(page.find(".felles-icon-text__overline").inner_text(), "Sak 2");
}
