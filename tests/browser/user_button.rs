//! `UserButton`.

use crate::mount::{attribute, mount, settle, wait_ms};
use felles::prelude::*;
use leptos::{ev::MouseEvent, prelude::*};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn usb_1_it_is_named_by_both_and_says_whether_it_is_open() {
    let represents = RwSignal::new(None::<String>);
    let page = mount(move || {
        view! {
            <UserButton name="Kari Nordmann" represents=represents>
                <DropdownMenuItem href="#ut">"Logg ut"</DropdownMenuItem>
            </UserButton>
        }
    });
    settle().await;
    let button = page.find("button");
    assert_eq!(attribute(&button, "aria-label").as_deref(), Some("Kari Nordmann"));
    represents.set(Some("Bakeriet AS".to_owned()));
    settle().await;
    assert_eq!(
        attribute(&button, "aria-label").as_deref(),
        Some("Kari Nordmann, Bakeriet AS")
    );
    assert_eq!(
        page.find(".felles-user-button__represents").text_content().as_deref(),
        Some("Bakeriet AS")
    );
    assert_eq!(attribute(&button, "aria-expanded").as_deref(), Some("false"));
    button.click();
    wait_ms(20).await;
    assert_eq!(attribute(&button, "aria-expanded").as_deref(), Some("true"));
}

#[wasm_bindgen_test]
fn usb_2_it_is_what_it_can_do() {
    let pressed = RwSignal::new(0);
    let page = mount(move || {
        let press = move |_: MouseEvent| pressed.update(|pressed| *pressed += 1);
        view! {
            <UserButton name="A" href="/a" />
            <UserButton name="B" on_click=press />
            <UserButton name="C" />
            <UserButton name="D" on_click=press disabled=true />
        }
    });
    assert_eq!(attribute(&page.find("a"), "href").as_deref(), Some("/a"));
    assert_eq!(page.count("button"), 2);
    assert_eq!(page.count("span.felles-user-button"), 1);
    for button in page.all("button") {
        button.click();
    }
    assert_eq!(pressed.get_untracked(), 1);
}
