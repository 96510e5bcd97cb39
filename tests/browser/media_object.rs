//! `MediaObject`.

use crate::mount::{mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn the_picture_changes_sides_and_is_read_first_all_the_same() {
    let position = RwSignal::new(MediaObjectPosition::Start);
    let page = mount(move || view! { <MediaObject position=position media=|| "bilde">"ord"</MediaObject> });
    settle().await;
    let is_before = || {
        let media = page.find(".felles-media-object__media").get_bounding_client_rect();
        media.left()
            < page
                .find(".felles-media-object__text")
                .get_bounding_client_rect()
                .left()
    };
    assert!(is_before());
    position.set(MediaObjectPosition::End);
    settle().await;
    assert!(!is_before());
    assert_eq!(page.text(), "bildeord");
}
