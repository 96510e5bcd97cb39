//! `ContactForm`: what is compared, what is asked of whom, and the receipt.

use crate::{
    mount::{Mounted, attribute, fire, mount, settle, type_in, wait_ms},
    until::until,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, HtmlTextAreaElement};

const NOT_THE_SAME: &str = "E-postadressene er ikke like. Se etter i begge.";

fn field(page: &Mounted, name: &str) -> HtmlElement {
    page.find(&format!("[name='{name}']"))
}

fn answer(page: &Mounted, email: &str) {
    for (name, text) in [
        ("name", "Kari Nordmann"),
        ("email", email),
        ("email_again", email),
        ("subject", "Feil lenke"),
        ("message", "Lenken på forsiden virker ikke."),
    ] {
        type_in(&field(page, name), text);
    }
}

/// Waits for the receipt: its heading takes the focus.
async fn receipt(page: &Mounted) {
    until("a receipt", || {
        let focused = page.all("h2:focus");
        focused
            .iter()
            .any(|found| found.text_content().as_deref() == Some("Meldingen er sendt"))
    })
    .await;
}

#[wasm_bindgen_test]
async fn cof_1_the_two_addresses_are_compared_and_either_may_be_mended() {
    let sent = RwSignal::new(0);
    let page = mount(move || {
        let send = Task::<ContactEnquiry, FormAnswer>::from(move |_: ContactEnquiry| {
            sent.update(|times| *times += 1);
            async move { Ok(FormAnswer::Received) }
        });
        view! { <ContactForm form=ContactEnquiry::form() send=send /> }
    });
    answer(&page, "kari@example.no");
    let again = field(&page, "email_again");
    assert!(!fire(&again, "paste"), "it may be pasted");
    type_in(&again, "kari@example.com");
    page.find("[type='submit']").click();
    settle().await;
    let said = page.find(".felles-field__message").text_content().unwrap_or_default();
    assert!(said.contains(NOT_THE_SAME), "{said}");
    assert_eq!(attribute(&again, "aria-invalid").as_deref(), Some("true"));
    assert_eq!(sent.get_untracked(), 0);
    type_in(&field(&page, "email"), "kari@example.com");
    settle().await;
    assert!(!page.text().contains(NOT_THE_SAME), "{}", page.text());
    page.find("[type='submit']").click();
    receipt(&page).await;
    assert_eq!(sent.get_untracked(), 1);
}

#[wasm_bindgen_test]
async fn cof_2_a_company_is_asked_for_only_by_those_who_write_for_one() {
    let received = RwSignal::new(None::<ContactEnquiry>);
    let page = mount(move || {
        let topics = vec![
            ContactTopic::new("start", "Starte virksomhet").help("Mye står i veiviseren."),
            ContactTopic::new("use", "Bruke tjenesten"),
        ];
        view! {
            <ContactForm
                form=ContactEnquiry::form()
                topics=topics
                company=true
                send=async |_: ContactEnquiry| Ok(FormAnswer::Received)
                on_received=move |enquiry: ContactEnquiry| received.set(Some(enquiry))
            />
        }
    });
    let help = "Mye står i veiviseren.";
    assert!(!page.text().contains(help));
    page.find("input[value='start']").click();
    settle().await;
    assert!(page.text().contains(help), "{}", page.text());
    page.find("input[value='use']").click();
    settle().await;
    assert!(!page.text().contains(help), "{}", page.text());

    answer(&page, "kari@example.no");
    let (company, for_company) = (field(&page, "company"), field(&page, "for_company"));
    let seen = || company.get_client_rects().length() > 0;
    assert!(!seen());
    for_company.click();
    settle().await;
    assert!(seen());
    page.find("[type='submit']").click();
    settle().await;
    let summary = page.find(".felles-error-summary").text_content().unwrap_or_default();
    assert!(summary.contains("Skriv hva virksomheten heter."), "{summary}");
    assert_eq!(page.count(".felles-error-summary a"), 1, "{summary}");
    type_in(&company, "Vidda Verksted");
    for_company.click();
    settle().await;
    assert!(!seen());
    page.find("[type='submit']").click();
    receipt(&page).await;
    let enquiry = received.get_untracked().expect("an enquiry");
    assert_eq!((enquiry.topic.as_str(), enquiry.company.as_str()), ("use", ""));
    assert!(!page.text().contains("Vidda Verksted"), "{}", page.text());
}

#[wasm_bindgen_test]
async fn cof_3_a_refusal_keeps_the_answers_and_from_the_receipt_a_new_one_is_written() {
    let (sent, number) = (RwSignal::new(0), RwSignal::new(None::<String>));
    let page = mount(move || {
        let send = Task::<ContactEnquiry, FormAnswer>::from(move |_: ContactEnquiry| {
            sent.update(|times| *times += 1);
            let first = sent.get_untracked() == 1;
            async move {
                wait_ms(20).await;
                if first {
                    return Ok(FormAnswer::refused([("email", "Ingen postkasse her.")]));
                }
                number.set(Some("H-2026-0118".to_owned()));
                Ok(FormAnswer::Received)
            }
        });
        view! { <ContactForm form=ContactEnquiry::form() send=send number=number /> }
    });
    answer(&page, "kari@example.no");
    let button = page.find("[type='submit']");
    button.click();
    button.click();
    until("a refusal", || page.count(".felles-field__message") == 1).await;
    let said = page.find(".felles-field__message").text_content().unwrap_or_default();
    assert!(said.contains("Ingen postkasse her."), "{said}");
    assert_eq!(
        attribute(&field(&page, "email"), "aria-invalid").as_deref(),
        Some("true")
    );
    let message: HtmlTextAreaElement = page.find_as("[name='message']");
    assert_eq!(message.value(), "Lenken på forsiden virker ikke.");
    for name in ["email", "email_again"] {
        type_in(&field(&page, name), "kari@example.com");
    }
    button.click();
    button.click();
    receipt(&page).await;
    assert_eq!(sent.get_untracked(), 2, "once for each time it was to be sent");
    assert_eq!(page.count("form"), 0);
    for said in ["H-2026-0118", "kari@example.com", "Feil lenke"] {
        assert!(page.text().contains(said), "{said}: {}", page.text());
    }

    page.find(".felles-receipt__links button").click();
    until("a new form", || page.count("form") == 1).await;
    let message: HtmlTextAreaElement = page.find_as("[name='message']");
    assert_eq!(message.value(), "");
    assert_eq!(page.count(".felles-field__message"), 0, "{}", page.text());
    answer(&page, "ola@example.no");
    page.find("[type='submit']").click();
    receipt(&page).await;
    assert_eq!(sent.get_untracked(), 3);
    assert!(page.text().contains("ola@example.no"), "{}", page.text());
}
