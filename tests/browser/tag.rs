//! `Tag`.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn it_follows_what_it_is_told_and_stays_the_same_element() {
    let (done, color) = (RwSignal::new(false), RwSignal::new(Color::Info));
    let page = mount(move || {
        view! { <Tag color=color>{move || if done.get() { "Godkjent" } else { "Under behandling" }}</Tag> }
    });
    settle().await;
    let tag = page.find(".felles-tag");
    assert_eq!(attribute(&tag, "data-color").as_deref(), Some("info"));
    done.set(true);
    color.set(Color::Success);
    settle().await;
    assert_eq!((tag.inner_text().as_str(), tag.is_connected()), ("Godkjent", true));
    assert_eq!(attribute(&tag, "data-color").as_deref(), Some("success"));
    assert_eq!(attribute(&tag, "role"), None, "its text is read where it stands");
}
