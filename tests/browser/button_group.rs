//! `ButtonGroup`.

use crate::mount::{attribute, mount, settle, style};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn bg_1_it_is_a_group_while_it_has_a_name() {
    let label = RwSignal::new(None::<Text>);
    let page = mount(move || view! { <ButtonGroup label=label><Button>"a"</Button></ButtonGroup> });
    let group = page.find(".felles-button-group");
    assert_eq!(attribute(&group, "role"), None);
    label.set(Some("Saken".into()));
    settle().await;
    assert_eq!(attribute(&group, "role").as_deref(), Some("group"));
    assert_eq!(attribute(&group, "aria-label").as_deref(), Some("Saken"));
}

#[wasm_bindgen_test]
async fn attached_follows_and_attached_buttons_do_not_wrap() {
    let attached = RwSignal::new(true);
    let page = mount(move || {
        view! {
            <ButtonGroup attached=attached>
                <button class="own">{"a"}</button>
                <button class="own">{"b"}</button>
            </ButtonGroup>
        }
    });
    let group = page.find(".felles-button-group");
    assert_eq!(style(&group, "flex-wrap"), "nowrap");
    attached.set(false);
    settle().await;
    assert_eq!(style(&group, "flex-wrap"), "wrap");
}
