//! `ExitThisPage`. The address of these tests is a part of their own page, so that leaving goes nowhere.

use crate::{
    mount::{document, fire, mount, settle, wait_ms},
    spoken::said,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, Event, KeyboardEvent, KeyboardEventInit};

fn key(name: &str, key: &str) {
    let init = KeyboardEventInit::new();
    init.set_key(key);
    init.set_bubbles(true);
    let event = KeyboardEvent::new_with_keyboard_event_init_dict(name, &init).expect("an event");
    document()
        .body()
        .expect("a body")
        .dispatch_event(&event)
        .expect("dispatched");
}

fn shift() {
    key("keydown", "Shift");
    key("keyup", "Shift");
}

fn overlay() -> Option<Element> {
    document()
        .query_selector(".felles-exit-this-page__overlay")
        .expect("a selector")
}

/// The page comes back from the browser's memory.
fn come_back() {
    let event = Event::new("pageshow").expect("an event");
    web_sys::window()
        .expect("a window")
        .dispatch_event(&event)
        .expect("dispatched");
    if let Some(meta) = document().query_selector("meta[name=referrer]").expect("a selector") {
        meta.remove();
    }
}

#[wasm_bindgen_test]
async fn ex_1_three_presses_leave_and_those_before_are_told() {
    let page = mount(|| view! { <ExitThisPage href="#tre" /> });
    // What a test before this announced has been said by then.
    wait_ms(150).await;
    shift();
    wait_ms(150).await;
    assert_eq!(said(), "Shift. Trykk 2 ganger til for å forlate siden.");
    assert_eq!(page.count(".felles-exit-this-page__dot[data-pressed]"), 1);
    shift();
    wait_ms(150).await;
    assert_eq!(said(), "Shift. Trykk 1 gang til for å forlate siden.");
    assert!(overlay().is_none());
    shift();
    let covered = overlay().is_some();
    let hash = web_sys::window().expect("a window").location().hash();
    come_back();
    assert!(covered);
    assert_eq!(hash.as_deref(), Ok("#tre"));
}

#[wasm_bindgen_test]
async fn ex_2_ex_4_the_page_is_covered_at_once_and_seen_again_when_it_is_shown_again() {
    let page = mount(|| view! { <ExitThisPage href="#ut" /> });
    settle().await;
    page.find("a").click();
    let body = document().body().expect("a body");
    let cover = overlay().expect("the page is covered in the same moment");
    let said = cover.query_selector("[role=alert]").expect("a selector");
    let (said, hidden) = (said.and_then(|said| said.text_content()), body.hidden());
    let told = document()
        .query_selector("meta[name=referrer][content=no-referrer]")
        .expect("a selector")
        .is_some();
    come_back();
    assert_eq!((said.as_deref(), hidden, told), (Some("Laster inn"), true, true));
    assert!(overlay().is_none() && !body.hidden());
}

#[wasm_bindgen_test]
async fn ex_3_shift_with_another_key_is_no_press() {
    let page = mount(|| view! { <ExitThisPage href="#nei" /> });
    settle().await;
    for _ in 0..4 {
        key("keydown", "Shift");
        key("keydown", "A");
        key("keyup", "A");
        key("keyup", "Shift");
    }
    settle().await;
    assert!(overlay().is_none());
    assert_eq!(page.count(".felles-exit-this-page__dot[data-pressed]"), 0);
}

#[wasm_bindgen_test]
async fn ex_3_after_five_seconds_the_count_begins_anew_and_that_is_told() {
    let page = mount(|| view! { <ExitThisPage href="#for-sent" /> });
    settle().await;
    shift();
    shift();
    wait_ms(5_200).await;
    assert_eq!(said(), "Tiden gikk ut. Du er fortsatt på siden.");
    shift();
    settle().await;
    assert!(overlay().is_none());
    assert_eq!(page.count(".felles-exit-this-page__dot[data-pressed]"), 1);
}

#[wasm_bindgen_test]
async fn two_of_them_count_each_press_once_and_nothing_listens_when_they_are_gone() {
    let mut page = mount(|| view! { <ExitThisPage href="#a" /> <ExitThisPage href="#b" /> });
    settle().await;
    shift();
    shift();
    settle().await;
    assert_eq!(page.count(".felles-exit-this-page__dot[data-pressed]"), 2);
    page.unmount();
    shift();
    settle().await;
    assert!(overlay().is_none());
}

#[wasm_bindgen_test]
async fn without_the_shortcut_shift_does_nothing() {
    let _page = mount(|| view! { <ExitThisPage href="#a" shortcut=false /> });
    settle().await;
    (0..3).for_each(|_| shift());
    assert!(overlay().is_none());
}

#[wasm_bindgen_test]
async fn the_link_leaves_as_the_button_does() {
    let page = mount(|| view! { <ExitThisPageLink href="#lenke" /> });
    settle().await;
    let prevented = fire(&page.find("a"), "click");
    let covered = overlay().is_some();
    come_back();
    assert!(prevented && covered);
}
