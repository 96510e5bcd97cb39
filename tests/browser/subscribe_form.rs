//! `SubscribeForm`: an address is taken once, or stands.

use crate::{
    mount::{attribute, has_focus, mount, settle, type_in, wait_ms},
    until::until,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

#[wasm_bindgen_test]
async fn sub_1_a_wrong_address_takes_the_focus_and_a_right_one_is_taken_once() {
    let taken = RwSignal::new(Vec::new());
    let done = RwSignal::new(Vec::new());
    let page = mount(move || {
        let subscribe = move |email: Email| async move {
            taken.update(|taken: &mut Vec<_>| taken.push(email.to_string()));
            wait_ms(10).await;
            Ok(())
        };
        view! {
            <SubscribeForm
                heading="Varsel"
                subscribe=subscribe
                on_done=move |email: Email| done.update(|done: &mut Vec<_>| done.push(email.to_string()))
            />
        }
    });
    let (input, button): (HtmlInputElement, _) = (page.find_as("input"), page.find("button"));
    type_in(&input, "kari");
    button.click();
    settle().await;
    assert!(has_focus(&input));
    assert_eq!(attribute(&input, "aria-invalid").as_deref(), Some("true"));
    type_in(&input, "kari@example.no");
    button.click();
    button.click();
    until("the thanks", || page.count(".felles-subscribe-form__done") == 1).await;
    settle().await;
    assert!(has_focus(&page.find(".felles-subscribe-form__done")), "{}", page.html());
    assert!(page.find(".felles-subscribe-form__form").hidden());
    assert_eq!(taken.get_untracked(), ["kari@example.no"]);
    assert_eq!(done.get_untracked(), ["kari@example.no"]);
}

#[wasm_bindgen_test]
async fn sub_2_a_failure_is_said_and_the_address_stands() {
    let page = mount(|| {
        let subscribe = async |_: Email| Err(Problem::new("Prøv igjen om litt."));
        view! { <SubscribeForm heading="Varsel" subscribe=subscribe /> }
    });
    let input: HtmlInputElement = page.find_as("input");
    type_in(&input, "kari@example.no");
    page.find("button").click();
    until("why", || page.text().contains("Prøv igjen om litt.")).await;
    assert_eq!(input.value(), "kari@example.no");
    assert_eq!(page.count("[role=alert]"), 1);
}
