//! `BulletList`.

use crate::mount::{attribute, mount, settle, style};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn a_list_follows_its_props_and_says_that_it_is_one_without_markers() {
    let marker = RwSignal::new(None);
    let page = mount(move || view! { <BulletList marker=marker><li>{"a"}</li></BulletList> });
    settle().await;
    let list = page.find("ul");
    assert_eq!(attribute(&list, "role"), None);
    assert_eq!(style(&list, "list-style-type"), "disc");
    marker.set(Some(BulletListMarker::None));
    settle().await;
    assert_eq!(attribute(&list, "role").as_deref(), Some("list"));
    assert_eq!(style(&list, "list-style-type"), "none");
}
