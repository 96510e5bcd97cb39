//! `InlineMessage`.

use crate::{
    mount::{attribute, mount, settle, wait_ms},
    spoken::{SPOKEN_MS, said, silence},
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn gen_11_only_a_status_that_is_put_on_the_page_is_said() {
    silence().await;
    let there = RwSignal::new(false);
    let page = mount(move || {
        view! {
            <InlineMessage>"Står der"</InlineMessage>
            <Show when=move || there.get()>
                <InlineMessage variant=MessageKind::Success role=AlertRole::Status>"Lagret"</InlineMessage>
            </Show>
        }
    });
    wait_ms(SPOKEN_MS).await;
    assert_eq!(said(), "–");
    there.set(true);
    wait_ms(SPOKEN_MS).await;
    assert_eq!(said(), "Vellykket: Lagret");
    let status = page.find("[data-color=success]");
    assert_eq!(
        attribute(&status, "aria-live").as_deref(),
        Some("off"),
        "and not by itself too"
    );
}

#[wasm_bindgen_test]
async fn gen_9_its_kind_changes_colour_symbol_and_word_together() {
    let kind = RwSignal::new(MessageKind::Info);
    let page = mount(move || view! { <InlineMessage variant=kind>"Tekst"</InlineMessage> });
    let shape = || attribute(&page.find_as::<web_sys::Element>("path"), "d");
    let before = shape();
    kind.set(MessageKind::Danger);
    settle().await;
    assert_ne!(before, shape());
    assert_eq!(
        attribute(&page.find(".felles-inline-message"), "data-color").as_deref(),
        Some("danger")
    );
    assert_eq!(page.text(), "Feil: Tekst");
}
