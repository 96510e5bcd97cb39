//! `EmptyState`.

use crate::{
    mount::{hydrate, mount, settle, wait_ms},
    spoken::{SPOKEN_MS, said, silence},
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn emp_1_its_title_is_said_when_it_comes_and_when_it_changes() {
    silence().await;
    let (there, title) = (RwSignal::new(false), RwSignal::new("Ingen treff på «a»"));
    let page = mount(move || {
        view! {
            <Show when=move || there.get()>
                <EmptyState announced=true title=title advice=vec!["Prøv noe annet".into()] />
            </Show>
        }
    });
    settle().await;
    there.set(true);
    wait_ms(SPOKEN_MS).await;
    assert_eq!(said(), "Ingen treff på «a»");
    silence().await;
    title.set("Ingen treff på «a»");
    wait_ms(SPOKEN_MS).await;
    assert_eq!(said(), "–", "the same is nothing new");
    title.set("Ingen treff på «b»");
    wait_ms(SPOKEN_MS).await;
    assert_eq!(said(), "Ingen treff på «b»");
    assert_eq!(page.count("li"), 1);
}

#[wasm_bindgen_test]
async fn emp_1_nothing_is_said_of_one_that_does_not_ask_or_that_the_server_sent() {
    silence().await;
    let _quiet = mount(|| view! { <EmptyState title="Ingen saker" /> });
    let html = "<div data-variant=\"framed\" class=\"felles-empty-state\">\
        <h2 class=\"felles-heading felles-empty-state__title\" data-text-size=\"xs\">Ingen treff</h2><!></div>";
    let page = hydrate(html, || view! { <EmptyState announced=true title="Ingen treff" /> });
    wait_ms(SPOKEN_MS).await;
    assert_eq!(said(), "–");
    assert_eq!(page.text(), "Ingen treff");
}
