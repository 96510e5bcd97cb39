//! `StartEnk`: what does not need a whole page of its own.

use crate::{
    mount::{Mounted, has_focus, mount, settle, type_in, wait_ms},
    until::until,
};
use felles::{
    patterns::start_enk::{EmbeddedTrouble, Who},
    prelude::*,
};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

fn today() -> DateValue {
    DateValue::new(2026, 3, 17).unwrap_or(DateValue::MIN)
}

/// The service at the review, with all answered but the declaration.
fn at_review(service: &EmbeddedEnkService) -> Mounted {
    let service = service.clone();
    mount(move || {
        let person = service.who();
        let form = EnkApplication::for_person(&person, today());
        form.who.set(Who::Me);
        form.name.name.set("Nordmann Foto".to_owned());
        form.trade.code.set("74.200".to_owned());
        form.start.date.set(today());
        view! {
            <StartEnk service=service person=person form=form step=EnkStep::Review today=today() without_address=true />
        }
    })
}

#[wasm_bindgen_test]
async fn enk_4_pressed_twice_it_is_sent_once() {
    let service = EmbeddedEnkService::new().with_today(today());
    let page = at_review(&service);
    page.find("input[type=checkbox]").click();
    let send = page.find(".felles-navigation-buttons__next");
    send.click();
    send.click();
    settle().await;
    until("the receipt", || page.count(".felles-receipt-panel") == 1).await;
    assert_eq!(service.received(), 1);
}

#[wasm_bindgen_test]
async fn enk_6_after_a_failure_the_answers_stand_and_it_is_sent() {
    let service = EmbeddedEnkService::new().with_today(today());
    service.set_trouble(EmbeddedTrouble::FailsOnce);
    let page = at_review(&service);
    page.find("input[type=checkbox]").click();
    page.find(".felles-navigation-buttons__next").click();
    until("the alert", || page.count("[role=alert]") == 1).await;
    assert!(page.text().contains("Nordmann Foto"), "{}", page.html());
    page.find(".felles-navigation-buttons__next").click();
    until("the receipt", || page.count(".felles-receipt-panel") == 1).await;
    assert_eq!(service.received(), 1);
}

#[wasm_bindgen_test]
async fn enk_1_a_new_step_gives_the_focus_to_its_question() {
    let page = mount(|| {
        let service = EmbeddedEnkService::new().with_today(today());
        let person = service.who();
        let form = EnkApplication::for_person(&person, today());
        view! { <StartEnk service=service person=person form=form today=today() without_address=true /> }
    });
    assert!(
        !has_focus(&page.find(".felles-start-enk__question")),
        "the page opens here"
    );
    page.find("button[value=me]").click();
    let question = || page.find(".felles-start-enk__question");
    until("the next question", || {
        question().text_content().as_deref() == Some("Hva skal foretaket hete?")
    })
    .await;
    until("its focus", || has_focus(&question())).await;
}

#[wasm_bindgen_test]
async fn enk_5_of_two_drafts_under_way_the_newer_is_kept() {
    let service = EmbeddedEnkService::new().with_today(today());
    let step = RwSignal::new(EnkStep::Address);
    let page = {
        let service = service.clone();
        mount(move || {
            let person = service.who();
            let form = EnkApplication::for_person(&person, today());
            form.who.set(Who::Me);
            form.name.name.set("Nordmann Foto".to_owned());
            form.trade.code.set("74.200".to_owned());
            form.start.date.set(today());
            view! { <StartEnk service=service person=person form=form step=step today=today() without_address=true /> }
        })
    };
    let street = "[name='address.street']";
    let go_on = |to: &str| {
        type_in(&page.find(street), to);
        page.find(".felles-navigation-buttons__next").click();
    };
    service.set_trouble(EmbeddedTrouble::Slow);
    go_on("Lilleveien 1");
    until("the review", || page.count(street) == 0).await;
    service.set_trouble(EmbeddedTrouble::None);
    step.set(EnkStep::Address);
    until("the address", || page.count(street) == 1).await;
    go_on("Lilleveien 3");
    // The older is two seconds on its way, the newer much less.
    wait_ms(2_500).await;
    let draft = service.load_draft().await.ok().flatten();
    let kept = draft.as_ref().and_then(|draft| draft.get("address.street"));
    assert_eq!(kept, Some("Lilleveien 3"));
}
