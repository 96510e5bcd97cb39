//! `DialogFlow`. What only real keys do is in `tests`/e2e/dialog_flow.spec.ts.

use crate::mount::{has_focus, mount, settle, wait_ms};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

/// Longer than a browser waits before it says that a dialog was closed.
const CLOSED_MS: u32 = 100;

fn pages() -> Vec<DialogPage> {
    vec![
        DialogPage::new("one", "Første", || "a"),
        DialogPage::new("two", "Andre", || "b"),
        DialogPage::new("done", "Ferdig", || "c").success(),
    ]
}

#[wasm_bindgen_test]
async fn dfl_1_dfl_3_the_way_back_is_the_way_that_was_gone() {
    let (open, at) = (RwSignal::new(true), RwSignal::new("one".to_owned()));
    let page = mount(move || view! { <DialogFlow pages=pages() page=at open=open /> });
    let back = || page.count(".felles-dialog__back");
    wait_ms(CLOSED_MS).await;
    assert_eq!(back(), 0);
    at.set("two".to_owned());
    settle().await;
    assert!(has_focus(&page.find(".felles-dialog__heading")));
    assert_eq!(back(), 1);
    page.find(".felles-dialog__back").click();
    settle().await;
    assert_eq!(at.get_untracked(), "one");
    assert_eq!(back(), 0);
    at.set("two".to_owned());
    at.set("done".to_owned());
    settle().await;
    assert_eq!(back(), 0);
    open.set(false);
    wait_ms(CLOSED_MS).await;
    assert_eq!(at.get_untracked(), "one");
}

#[wasm_bindgen_test]
async fn a_page_that_is_not_known_is_the_first() {
    let at = RwSignal::new("nowhere".to_owned());
    let page = mount(move || view! { <DialogFlow pages=pages() page=at open=true /> });
    settle().await;
    assert_eq!(
        page.find(".felles-dialog__heading").text_content().as_deref(),
        Some("Første")
    );
}
