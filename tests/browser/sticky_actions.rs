//! `StickyActions`. That nothing with the focus is behind it is in `tests`/e2e/sticky_actions.spec.ts.

use crate::mount::{document, mount, wait_ms};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

fn room() -> String {
    let root: HtmlElement = document().document_element().expect("a root").unchecked_into();
    root.style()
        .get_property_value("scroll-padding-block-end")
        .expect("read")
}

#[wasm_bindgen_test]
async fn it_keeps_room_for_itself_while_it_is_there() {
    let mut page = mount(|| view! { <StickyActions><button>{"Ferdig"}</button></StickyActions> });
    wait_ms(60).await;
    assert_ne!(room(), "");
    page.unmount();
    assert_eq!(room(), "");
}
