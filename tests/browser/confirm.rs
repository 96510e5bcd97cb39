//! Confirm.

use crate::mount::{Mounted, mount, settle, wait_ms};
use felles::prelude::*;
use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen_test::wasm_bindgen_test;

type Answers = RwSignal<Vec<(&'static str, bool)>>;

#[component]
fn Asking(answers: Answers) -> impl IntoView {
    let confirm = use_confirm();
    let ask = move |_| {
        for name in ["en", "to"] {
            spawn_local(async move {
                let is_yes = confirm.ask(ConfirmQuestion::new(name).confirm_label("Gjør det")).await;
                answers.try_update(|answers| answers.push((name, is_yes)));
            });
        }
    };
    view! { <button class="ask" on:click=ask>{"Spør"}</button> }
}

fn question(page: &Mounted) -> Option<String> {
    let open = page.count("dialog[open]") == 1;
    open.then(|| page.find("dialog h2").text_content().unwrap_or_default())
}

#[wasm_bindgen_test]
async fn questions_are_asked_in_turn_and_answered_each() {
    let answers = RwSignal::new(Vec::new());
    let page = mount(move || view! { <Confirm><Asking answers=answers /></Confirm> });
    page.find(".ask").click();
    settle().await;
    assert_eq!(question(&page).as_deref(), Some("en"));
    page.find("button[value=confirm]").click();
    wait_ms(30).await;
    assert_eq!(question(&page).as_deref(), Some("to"));
    page.find("dialog button:not([value])").click();
    wait_ms(30).await;
    assert_eq!(question(&page), None);
    assert_eq!(answers.get_untracked(), [("en", true), ("to", false)]);
}

#[wasm_bindgen_test]
async fn what_can_no_longer_be_answered_is_a_no() {
    let owner = Owner::new();
    let answers: Answers = owner.with(|| RwSignal::new(Vec::new()));
    let mut page = mount(move || view! { <Confirm><Asking answers=answers /></Confirm> });
    page.find(".ask").click();
    settle().await;
    page.unmount();
    settle().await;
    assert_eq!(answers.get_untracked(), [("en", false), ("to", false)]);
}
