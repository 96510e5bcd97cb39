//! `ShowMore`.

use crate::mount::{attribute, mount, settle, wait_ms};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn shm_1_whether_there_is_more_follows_the_text() {
    let lines = RwSignal::new(1);
    let page = mount(move || {
        let text = move || (0..lines.get()).map(|line| view! { <p>{line}</p> }).collect_view();
        view! { <ShowMore height=ShowMoreHeight::Sm>{text}</ShowMore> }
    });
    wait_ms(100).await;
    let root = page.find(".felles-show-more");
    assert_eq!(attribute(&root, "data-short").as_deref(), Some("true"));
    lines.set(50);
    wait_ms(100).await;
    assert_eq!(attribute(&root, "data-short"), None);
    assert!(page.find(".felles-show-more__content").client_height() <= 128);
}

#[wasm_bindgen_test]
async fn shm_1_gen_2_an_owner_that_refuses_keeps_it_cut() {
    let page = mount(|| {
        let cut = Signal::stored(false);
        let owner = Callback::new(|_: bool| ());
        let text = (0..50).map(|line| view! { <p>{line}</p> }).collect_view();
        view! { <ShowMore height=ShowMoreHeight::Sm open=(cut, owner)>{text}</ShowMore> }
    });
    settle().await;
    page.find(".felles-show-more__link").click();
    settle().await;
    assert_eq!(attribute(&page.find(".felles-show-more"), "data-open"), None);
}
