//! `Spinner`.

use crate::{
    mount::{hydrate, mount, settle, wait_ms},
    spoken::{SPOKEN_MS, said, silence},
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

/// Longer than a delayed one is unseen, and than the region stays empty.
const DELAYED_MS: u32 = 900;

#[wasm_bindgen_test]
async fn spn_1_its_name_is_said_when_it_appears_and_not_without_being_asked() {
    silence().await;
    let (quiet, live) = (RwSignal::new(false), RwSignal::new(false));
    let _page = mount(move || {
        view! {
            <Show when=move || quiet.get()><Spinner label="Stille" /></Show>
            <Show when=move || live.get()><Spinner label="Henter sakene" live=true /></Show>
        }
    });
    settle().await;
    quiet.set(true);
    wait_ms(SPOKEN_MS).await;
    assert_eq!(said(), "–");
    live.set(true);
    wait_ms(SPOKEN_MS).await;
    assert_eq!(said(), "Henter sakene");
}

#[wasm_bindgen_test]
async fn spn_1_a_delayed_one_is_said_once_it_is_seen_and_not_when_it_is_gone() {
    silence().await;
    let there = RwSignal::new(true);
    let _page = mount(move || {
        view! { <Show when=move || there.get()><Spinner label="Henter" live=true delayed=true /></Show> }
    });
    settle().await;
    there.set(false);
    wait_ms(DELAYED_MS).await;
    assert_eq!(said(), "–", "it was gone before it was seen");
    there.set(true);
    wait_ms(DELAYED_MS).await;
    assert_eq!(said(), "Henter");
}

#[wasm_bindgen_test]
async fn spn_1_one_that_the_server_sent_is_read_with_the_page() {
    silence().await;
    let html = "<span data-ring-size=\"md\" role=\"progressbar\" aria-label=\"Henter\" class=\"felles-spinner\">\
                <span class=\"felles-spinner__ring\"></span><!></span>";
    let _page = hydrate(html, || view! { <Spinner label="Henter" live=true /> });
    wait_ms(SPOKEN_MS).await;
    assert_eq!(said(), "–");
}
