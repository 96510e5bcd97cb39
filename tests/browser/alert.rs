//! Alert.

use crate::{
    mount::{attribute, has_focus, mount, settle, wait_ms},
    spoken::{SPOKEN_MS, said, silence},
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

fn is_shown(element: &web_sys::Element) -> bool {
    element.get_client_rects().length() > 0
}

#[wasm_bindgen_test]
async fn gen_11_a_polite_one_that_opens_is_said_once_through_the_one_region() {
    silence().await;
    let open = RwSignal::new(false);
    let page = mount(move || {
        view! {
            <Alert variant=AlertVariant::Success title="Lagret" open=open closable=true>
                <p>"Utkastet er lagret."</p>
                <p>"Du kan lukke siden."</p>
            </Alert>
        }
    });
    settle().await;
    let alert = page.find(".felles-alert");
    assert!(!is_shown(&alert));
    for _ in 0..2 {
        open.set(true);
        wait_ms(SPOKEN_MS).await;
        assert!(is_shown(&alert));
        assert_eq!(said(), "Vellykket: Lagret Utkastet er lagret. Du kan lukke siden.");
        assert_eq!(
            attribute(&alert, "aria-live").as_deref(),
            Some("off"),
            "and not by itself too"
        );
        silence().await;
        open.set(false);
        settle().await;
    }
}

#[wasm_bindgen_test]
async fn gen_11_an_error_that_opens_is_an_alert_and_is_not_said_twice() {
    silence().await;
    let open = RwSignal::new(false);
    let page = mount(move || view! { <Alert variant=AlertVariant::Danger open=open>"Ikke lagret."</Alert> });
    settle().await;
    let alert = page.find(".felles-alert");
    assert_eq!(attribute(&alert, "role"), None);
    open.set(true);
    wait_ms(SPOKEN_MS).await;
    assert_eq!(attribute(&alert, "role").as_deref(), Some("alert"));
    assert_eq!(said(), "–");
}

#[wasm_bindgen_test]
async fn what_stands_there_from_the_start_is_not_said() {
    silence().await;
    let page = mount(|| view! { <Alert>"Kontoret er stengt."</Alert> <Alert open=true>"Åpent."</Alert> });
    wait_ms(SPOKEN_MS).await;
    assert_eq!(said(), "–");
    assert!(
        page.all(".felles-alert")
            .iter()
            .all(|alert| !alert.has_attribute("role"))
    );
}

#[wasm_bindgen_test]
async fn a_status_that_is_put_on_the_page_is_said() {
    silence().await;
    let there = RwSignal::new(false);
    let page = mount(move || {
        view! { <Show when=move || there.get()><Alert role=AlertRole::Status>"Fem treff."</Alert></Show> }
    });
    settle().await;
    there.set(true);
    wait_ms(SPOKEN_MS).await;
    assert_eq!(said(), "Informasjon: Fem treff.");
    assert_eq!(
        attribute(&page.find(".felles-alert"), "role").as_deref(),
        Some("status")
    );
}

#[wasm_bindgen_test]
async fn gen_9_kind_changes_colour_symbol_and_word_together() {
    let variant = RwSignal::new(AlertVariant::Info);
    let page = mount(move || view! { <Alert variant=variant>"Tekst"</Alert> });
    let shape = || attribute(&page.find_as::<web_sys::Element>("path"), "d");
    let before = shape();
    variant.set(AlertVariant::Danger);
    settle().await;
    assert_ne!(before, shape());
    assert_eq!(
        attribute(&page.find(".felles-alert"), "data-color").as_deref(),
        Some("danger")
    );
    assert_eq!(page.text(), "Feil: Tekst");
}

#[wasm_bindgen_test]
async fn closing_calls_back_once_and_sends_the_focus_on() {
    let closed = RwSignal::new(0);
    let page = mount(move || {
        view! {
            <button class="before">{"Før"}</button>
            <Alert closable=true on_close=move |()| closed.update(|closed| *closed += 1)>
                "Se " <a href="#x">{"mer"}</a>
            </Alert>
            <button class="after">{"Etter"}</button>
        }
    });
    settle().await;
    let close = page.find(".felles-alert__close");
    assert_eq!(attribute(&close, "aria-label").as_deref(), Some("Lukk melding"));
    close.focus().expect("focused");
    close.click();
    settle().await;
    assert!(!is_shown(&page.find(".felles-alert")));
    assert!(has_focus(&page.find(".after")), "to what comes after it");
    assert_eq!(closed.get_untracked(), 1);
}

#[wasm_bindgen_test]
async fn closing_sends_the_focus_where_the_caller_says_and_nowhere_when_it_was_elsewhere() {
    let open = RwSignal::new(true);
    let page = mount(move || {
        view! {
            <h1 id="topp">{"Topp"}</h1>
            <button class="other">{"Annet"}</button>
            <Alert closable=true open=open return_focus="topp">"Tekst"</Alert>
        }
    });
    settle().await;
    let (close, other) = (page.find(".felles-alert__close"), page.find(".other"));
    other.focus().expect("focused");
    close.click();
    settle().await;
    assert!(has_focus(&other));
    open.set(true);
    settle().await;
    close.focus().expect("focused");
    close.click();
    settle().await;
    assert!(has_focus(&page.find("h1")));
}

#[wasm_bindgen_test]
async fn gen_2_a_controlled_alert_stays_until_its_owner_says_so() {
    let open = RwSignal::new(true);
    let wanted = RwSignal::new(Vec::new());
    let closed = RwSignal::new(0);
    let page = mount(move || {
        let model = Model::from((
            open.into(),
            Callback::new(move |value: bool| wanted.update(|wanted| wanted.push(value))),
        ));
        view! { <Alert closable=true open=model on_close=move |()| closed.update(|closed| *closed += 1)>"Tekst"</Alert> }
    });
    settle().await;
    let close = page.find(".felles-alert__close");
    close.focus().expect("focused");
    close.click();
    settle().await;
    assert!(is_shown(&page.find(".felles-alert")) && has_focus(&close));
    assert_eq!((wanted.get_untracked(), closed.get_untracked()), (vec![false], 0));
    open.set(false);
    settle().await;
    assert!(!is_shown(&page.find(".felles-alert")));
}
