//! `LinkButton`.

use crate::mount::{attribute, mount, press, style};
use felles::prelude::*;
use leptos::{ev::MouseEvent, prelude::*};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn btn_4_it_stays_a_link() {
    let pressed = RwSignal::new(0);
    let on_click = move |event: MouseEvent| {
        event.prevent_default();
        pressed.update(|count| *count += 1);
    };
    let page = mount(move || view! { <LinkButton href="#x" on_click=on_click>"Start"</LinkButton> });
    let link = page.find("a");
    assert_eq!((attribute(&link, "role"), attribute(&link, "type")), (None, None));
    // Space is the page's: nothing listens to it.
    assert!(!press(&link, " "));
    assert_eq!(pressed.get_untracked(), 0);
    link.click();
    assert_eq!(pressed.get_untracked(), 1);
}

#[wasm_bindgen_test]
fn it_looks_as_a_button_does() {
    let page = mount(|| {
        view! {
            <Button>"Start"</Button>
            <LinkButton href="#x">"Start"</LinkButton>
        }
    });
    let (button, link) = (page.find("button"), page.find("a"));
    for property in [
        "background-color",
        "color",
        "block-size",
        "inline-size",
        "border-radius",
        "font-size",
    ] {
        assert_eq!(style(&button, property), style(&link, property), "{property}");
    }
}
