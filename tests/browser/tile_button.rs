//! `TileButton`.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::{ev::MouseEvent, prelude::*};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn tlb_1_a_link_that_is_switched_off_and_on() {
    let (disabled, pressed) = (RwSignal::new(true), RwSignal::new(0));
    let on_click = move |event: MouseEvent| {
        event.prevent_default();
        pressed.update(|count| *count += 1);
    };
    let page = mount(move || view! { <TileButton href="#x" disabled=disabled on_click=on_click>"A"</TileButton> });
    let link = page.find("a");
    link.click();
    assert_eq!(pressed.get_untracked(), 0);
    assert_eq!(attribute(&link, "href"), None);
    assert_eq!(attribute(&link, "role").as_deref(), Some("link"));
    assert_eq!(attribute(&link, "aria-disabled").as_deref(), Some("true"));
    disabled.set(false);
    settle().await;
    assert_eq!(attribute(&link, "href").as_deref(), Some("#x"));
    assert_eq!(
        (attribute(&link, "role"), attribute(&link, "aria-disabled")),
        (None, None)
    );
    link.click();
    assert_eq!(pressed.get_untracked(), 1);
}

#[wasm_bindgen_test]
async fn the_count_comes_and_goes() {
    let count = RwSignal::new(Some(3_u32));
    let page = mount(move || view! { <TileButton count=count count_label="uleste">"Innboks"</TileButton> });
    assert_eq!(page.count(".felles-tile-button__count"), 1);
    count.set(Some(0));
    settle().await;
    assert_eq!(
        (page.count(".felles-tile-button__count"), page.text().trim()),
        (0, "Innboks")
    );
    count.set(Some(1));
    settle().await;
    assert!(page.text().contains('1'));
}

#[wasm_bindgen_test]
async fn whether_it_is_open_follows_its_signal() {
    let open = RwSignal::new(false);
    let page = mount(move || view! { <TileButton expanded=open controls="x">"A"</TileButton> });
    let button = page.find("button");
    assert_eq!(attribute(&button, "aria-expanded").as_deref(), Some("false"));
    open.set(true);
    settle().await;
    assert_eq!(attribute(&button, "aria-expanded").as_deref(), Some("true"));
}
