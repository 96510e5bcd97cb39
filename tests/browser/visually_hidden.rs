//! `VisuallyHidden`.

use crate::mount::{mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn it_takes_no_room_and_is_seen_when_the_focus_is_in_it() {
    let focusable = RwSignal::new(true);
    let page = mount(move || {
        view! { <VisuallyHidden focusable=focusable><a href="#a" class="way">{"Hopp til innholdet"}</a></VisuallyHidden> }
    });
    settle().await;
    let hidden = page.find(".felles-visually-hidden");
    let width = || hidden.get_bounding_client_rect().width();
    assert!(width() <= 1.0);
    page.find("a").focus().expect("focused");
    assert!(width() > 20.0, "{}", width());
    focusable.set(false);
    settle().await;
    assert!(width() <= 1.0);
    assert_eq!(page.text(), "Hopp til innholdet");
}
