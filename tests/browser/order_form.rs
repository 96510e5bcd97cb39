//! `OrderForm`: the steps there and back, the review, and what is sent. Real keys and history are in
//! `tests`/e2e/order_form.spec.ts.

use crate::{
    mount::{Mounted, has_focus, mount, settle, type_in, wait_ms},
    until::until,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};

const REVIEW: &str = "Se over og send";
const BACK: &str = ".felles-navigation-buttons__row button[type='button']";

/// An order on the page that leaves the address alone. It is received at once.
fn ordering(kind: fn() -> OrderKind) -> Mounted {
    mount(move || {
        let kind = kind();
        let order = ServiceOrder::form_for(&kind);
        view! {
            <OrderForm
                form=order
                kind=kind
                send=async |_: ServiceOrder| Ok(FormAnswer::Received)
                without_address=true
            />
        }
    })
}

/// Waits until a step is in view, and its heading has the focus.
async fn arrives(page: &Mounted, heading: &str) {
    until(heading, || {
        let first = page.find("h2");
        first.text_content().as_deref() == Some(heading) && has_focus(&first)
    })
    .await;
}

/// Answers a step, goes on, and waits for the next.
async fn go_on(page: &Mounted, answers: &[(&str, &str)], next: &str) {
    for (name, text) in answers {
        type_in(&page.find(&format!("[name='{name}']")), text);
    }
    settle().await;
    page.find("[type='submit']").click();
    arrives(page, next).await;
}

/// From the first step of a decommissioning to its review.
async fn to_review(page: &Mounted) {
    let service = [("service.name", "Flyttemelding"), ("service.code", "4711")];
    go_on(page, &service, "Hva skal gjøres?").await;
    go_on(page, &[("change.reason", "Ingen bruker den.")], "Når?").await;
    go_on(page, &[("schedule.from", "01.09.2026")], "Kontaktperson").await;
    let contact = [
        ("contact.name", "Kari Nordmann"),
        ("contact.phone", "99 99 99 99"),
        ("contact.email", "kari@example.no"),
    ];
    go_on(page, &contact, REVIEW).await;
}

#[wasm_bindgen_test]
async fn orf_1_the_kind_decides_the_steps_going_on_validates_and_going_back_loses_nothing() {
    let access = ordering(OrderKind::access);
    settle().await;
    assert!(access.text().contains("Steg 1 av 4"), "{}", access.text());
    assert_eq!(access.count("[name='service.name']"), 0);
    drop(access);

    let page = ordering(OrderKind::decommission);
    settle().await;
    assert!(page.text().contains("Steg 1 av 5"), "{}", page.text());
    assert_eq!(page.count(BACK), 0, "there is nothing before the first");
    page.find("[type='submit']").click();
    settle().await;
    assert_eq!(page.count(".felles-error-summary a"), 2, "only what this step asks");
    assert_eq!(page.count("[name='change.reason']"), 0);
    let service = [("service.name", "Flyttemelding"), ("service.code", "4711")];
    go_on(&page, &service, "Hva skal gjøres?").await;
    assert_eq!(
        page.count("[name='change.description']"),
        0,
        "this kind does not ask that"
    );
    type_in(&page.find("[name='change.reason']"), "Ingen bruker den.");
    page.find(BACK).click();
    arrives(&page, "Tjenesten").await;
    for (name, value) in service {
        let input: HtmlInputElement = page.find_as(&format!("[name='{name}']"));
        assert_eq!(input.value(), value);
    }
    go_on(&page, &[], "Hva skal gjøres?").await;
    let reason: HtmlTextAreaElement = page.find_as("[name='change.reason']");
    assert_eq!(reason.value(), "Ingen bruker den.");
}

#[wasm_bindgen_test]
async fn orf_2_from_the_review_a_step_is_changed_and_both_ways_lead_back_there() {
    let page = ordering(OrderKind::decommission);
    to_review(&page).await;
    let changes = page.all(".felles-summary-list__change");
    assert_eq!(changes.len(), 4, "one for each step before");
    changes[0].click();
    arrives(&page, "Tjenesten").await;
    let way_on = page.find("[type='submit']").text_content().unwrap_or_default();
    assert!(way_on.contains("Tilbake til oppsummeringen"), "{way_on}");
    type_in(&page.find("[name='service.code']"), "");
    page.find("[type='submit']").click();
    settle().await;
    assert_eq!(page.count(".felles-error-summary"), 1, "what is wrong is told here");
    go_on(&page, &[("service.code", "4712")], REVIEW).await;
    assert!(page.text().contains("4712"), "{}", page.text());
    assert!(!page.text().contains("4711"), "{}", page.text());

    page.all(".felles-summary-list__change")[1].click();
    arrives(&page, "Hva skal gjøres?").await;
    type_in(&page.find("[name='change.reason']"), "Den er erstattet.");
    page.find(BACK).click();
    arrives(&page, REVIEW).await;
    assert!(page.text().contains("Den er erstattet."), "{}", page.text());
}

#[wasm_bindgen_test]
async fn orf_3_a_failure_keeps_the_answers_and_what_was_received_is_sent_no_more() {
    let (sent, number) = (RwSignal::new(Vec::<String>::new()), RwSignal::new(None::<String>));
    let mut page = mount(move || {
        let kind = OrderKind::decommission();
        let order = ServiceOrder::form_for(&kind);
        let send = Task::<ServiceOrder, FormAnswer>::from(move |order: ServiceOrder| {
            sent.update(|sent| sent.push(order.service.code));
            let first = sent.get_untracked().len() == 1;
            async move {
                wait_ms(20).await;
                if first {
                    return Err(Problem::new("Mottaket er stengt."));
                }
                number.set(Some("BEST-2026-0042".to_owned()));
                Ok(FormAnswer::Received)
            }
        });
        view! { <OrderForm form=order kind=kind send=send number=number /> }
    });
    to_review(&page).await;
    let button = page.find("[type='submit']");
    button.click();
    button.click();
    until("a failure", || page.text().contains("Mottaket er stengt.")).await;
    assert!(page.text().contains("Ingen bruker den."), "{}", page.text());
    assert_eq!(sent.get_untracked(), ["4711"]);
    button.click();
    button.click();
    arrives(&page, "Bestillingen er sendt").await;
    assert_eq!(sent.get_untracked(), ["4711", "4711"]);
    for said in ["BEST-2026-0042", "Ingen bruker den.", "kari@example.no"] {
        assert!(page.text().contains(said), "{said}: {}", page.text());
    }
    // Back of the browser asks for the review, and any address for its step.
    for step in ["review", "service"] {
        let address = window().location();
        address.set_hash(&format!("decommission-{step}")).expect("an address");
        wait_ms(50).await;
        assert!(page.text().contains("Bestillingen er sendt"), "{step}: {}", page.text());
        assert_eq!(page.count("form"), 0, "{step}");
    }
    page.unmount();
    settle().await;
    window().location().set_hash("").expect("an address");
}
