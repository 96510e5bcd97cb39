//! `GlobalAlert`.

use crate::{
    mount::{attribute, has_focus, mount, settle, wait_ms},
    spoken::{SPOKEN_MS, said, silence},
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn ga_1_closing_calls_back_once_and_sends_the_focus_on() {
    let closed = RwSignal::new(0);
    let page = mount(move || {
        view! {
            <GlobalAlert closable=true on_close=move |()| closed.update(|closed| *closed += 1)>"Tekst"</GlobalAlert>
            <button class="after">{"Etter"}</button>
        }
    });
    settle().await;
    let close = page.find(".felles-global-alert__close");
    close.focus().expect("focused");
    close.click();
    settle().await;
    assert!(page.find("section").has_attribute("hidden"));
    assert!(has_focus(&page.find(".after")));
    assert_eq!(closed.get_untracked(), 1);
}

#[wasm_bindgen_test]
async fn ga_1_gen_2_an_owner_may_refuse() {
    let open = RwSignal::new(true);
    let asked = RwSignal::new(0);
    let page = mount(move || {
        let model = Model::from((
            open.into(),
            Callback::new(move |_: bool| asked.update(|asked| *asked += 1)),
        ));
        view! { <GlobalAlert closable=true open=model>"Tekst"</GlobalAlert> }
    });
    settle().await;
    page.find(".felles-global-alert__close").click();
    settle().await;
    assert!(!page.find("section").has_attribute("hidden"));
    assert_eq!(asked.get_untracked(), 1);
}

#[wasm_bindgen_test]
async fn gen_11_one_that_opens_is_said_once_and_an_error_says_itself() {
    silence().await;
    let (polite, urgent) = (RwSignal::new(false), RwSignal::new(false));
    let page = mount(move || {
        view! {
            <GlobalAlert open=polite title="Nede i natt" closable=true>"Mellom 1 og 3."</GlobalAlert>
            <GlobalAlert variant=MessageKind::Danger open=urgent>"Vi har problemer."</GlobalAlert>
        }
    });
    settle().await;
    polite.set(true);
    wait_ms(SPOKEN_MS).await;
    assert_eq!(said(), "Informasjon: Nede i natt Mellom 1 og 3.");
    urgent.set(true);
    wait_ms(SPOKEN_MS).await;
    assert_eq!(said(), "Informasjon: Nede i natt Mellom 1 og 3.");
    let roles: Vec<_> = page
        .all(".felles-global-alert__inner")
        .iter()
        .map(|inner| attribute(inner, "role"))
        .collect();
    assert_eq!(roles, [Some("status".to_owned()), Some("alert".to_owned())]);
    assert_eq!(
        attribute(&page.find(".felles-global-alert__inner"), "aria-live").as_deref(),
        Some("off")
    );
}
