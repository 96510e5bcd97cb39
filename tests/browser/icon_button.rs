//! `IconButton`.

use crate::mount::{attribute, mount, settle, style};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn ib_1_its_name_and_tooltip_follow_the_label_and_the_icon_is_not_read() {
    let (label, count) = (RwSignal::new("Varsler".to_owned()), RwSignal::new(None::<u32>));
    let page = mount(move || view! { <IconButton icon=icons::BELL label=label count=count /> });
    let button = page.find("button");
    assert_eq!(attribute(&button, "aria-label").as_deref(), Some("Varsler"));
    count.set(Some(2));
    label.set("Beskjeder".to_owned());
    settle().await;
    assert_eq!(attribute(&button, "aria-label").as_deref(), Some("Beskjeder 2"));
    assert_eq!(
        attribute(&page.find(".felles-icon-button__tip"), "title").as_deref(),
        Some("Beskjeder 2")
    );
    assert_eq!(page.count("svg[aria-hidden=true]"), 1);
}

#[wasm_bindgen_test]
fn it_is_square_and_has_no_padding_whichever_sheet_came_first() {
    let page = mount(|| view! { <IconButton icon=icons::BELL label="Varsler" /> <Button>"Etter"</Button> });
    let button = page.find(".felles-icon-button");
    assert_eq!(button.offset_width(), button.offset_height());
    assert_eq!(style(&button, "padding-inline-start"), "0px");
}

#[wasm_bindgen_test]
fn over_a_corner_it_stands_in_the_element_around_it() {
    let page =
        mount(|| view! { <div class="around"><IconButton icon=icons::BELL label="Varsler" overlay=true /></div> });
    assert_eq!(style(&page.find(".around"), "position"), "relative");
    assert_eq!(style(&page.find("button"), "position"), "absolute");
}
