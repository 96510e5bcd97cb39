//! `CaseMessage`: what a new case asks, and what an answer knows already.

use crate::{
    mount::{Mounted, attribute, fire, mount, settle, type_in, wait_ms},
    until::until,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};

const URGENT: &str = "[name='urgent']";

/// A new case on the page, and what was sent of it.
struct Case {
    page: Mounted,
    sent: RwSignal<Vec<CaseEntry>>,
}

fn new_case() -> Case {
    let (sent, number) = (RwSignal::new(Vec::<CaseEntry>::new()), RwSignal::new(None::<String>));
    let page = mount(move || {
        let send = Task::<CaseEntry, FormAnswer>::from(move |entry: CaseEntry| {
            sent.update(|sent| sent.push(entry));
            async move {
                wait_ms(20).await;
                number.set(Some("2026-00418".to_owned()));
                Ok(FormAnswer::Received)
            }
        });
        view! { <CaseMessage form=CaseEntry::form() send=send number=number /> }
    });
    Case { page, sent }
}

impl Case {
    async fn choose(&self, kind: &str) {
        self.page.find(&format!("input[value='{kind}']")).click();
        settle().await;
    }

    fn write(&self) {
        type_in(&self.page.find("[name='subject']"), "Innsending stopper");
        type_in(&self.page.find("[name='text']"), "Knappen gjør ingenting.");
    }
}

/// Waits for the receipt: its heading takes the focus.
async fn receipt(page: &Mounted, heading: &str) {
    until(heading, || {
        let focused = page.all("h2:focus");
        focused
            .iter()
            .any(|found| found.text_content().as_deref() == Some(heading))
    })
    .await;
}

#[wasm_bindgen_test]
async fn cam_1_a_kind_must_be_chosen_and_what_is_no_fault_is_never_urgent() {
    let case = new_case();
    let page = &case.page;
    case.write();
    page.find("[type='submit']").click();
    settle().await;
    let summary = page.find(".felles-error-summary").text_content().unwrap_or_default();
    assert!(summary.contains("Velg hva slags sak det er."), "{summary}");
    assert!(case.sent.get_untracked().is_empty());
    case.choose("order").await;
    assert_eq!(page.count(URGENT), 0);
    case.choose("fault").await;
    assert_eq!(page.count(URGENT), 1);
    page.find(URGENT).click();
    case.choose("support").await;
    assert_eq!(page.count(URGENT), 0);
    page.find("[type='submit']").click();
    receipt(page, "Saken er opprettet").await;
    let sent = case.sent.get_untracked();
    assert_eq!((sent[0].kind, sent[0].urgent), (Some(CaseKind::Support), false));
    assert!(page.text().contains("Du får svar i innboksen."), "{}", page.text());
}

#[wasm_bindgen_test]
async fn cam_1_an_urgent_fault_is_sent_once_and_its_receipt_has_the_number() {
    let case = new_case();
    let page = &case.page;
    case.choose("fault").await;
    page.find(URGENT).click();
    case.write();
    let button = page.find("[type='submit']");
    button.click();
    button.click();
    settle().await;
    fire(&page.find("form"), "submit");
    receipt(page, "Saken er opprettet").await;
    let sent = case.sent.get_untracked();
    assert_eq!(sent.len(), 1, "{sent:?}");
    assert!(sent[0].urgent);
    assert_eq!(page.count("form"), 0);
    let reference = page.find(".felles-receipt-panel__reference");
    let reference = reference.text_content().unwrap_or_default();
    assert_eq!(reference, "Saksnummer 2026-00418");
    for said in ["Vi ser på feilen med det samme.", "Innsending stopper"] {
        assert!(page.text().contains(said), "{said}: {}", page.text());
    }
}

#[wasm_bindgen_test]
async fn cam_1_an_answer_has_its_case_and_what_the_server_refuses_stands_at_the_field() {
    let (sent, received) = (RwSignal::new(0), RwSignal::new(None::<CaseEntry>));
    let page = mount(move || {
        let send = Task::<CaseEntry, FormAnswer>::from(move |_: CaseEntry| {
            sent.update(|times| *times += 1);
            let first = sent.get_untracked() == 1;
            async move {
                if first {
                    Ok(FormAnswer::refused([("text", "Skriv litt mer.")]))
                } else {
                    Ok(FormAnswer::Received)
                }
            }
        });
        let reply = CaseEntry::reply_to("2026-00417", "Feil i skjemaet").into_form();
        view! {
            <CaseMessage
                form=reply
                send=send
                on_received=move |entry: CaseEntry| received.set(Some(entry))
            />
        }
    });
    assert!(page.text().contains("Svar på sak 2026-00417"), "{}", page.text());
    assert_eq!(page.count("input[type='radio']") + page.count(URGENT), 0);
    for (name, value) in [("case_number", "2026-00417"), ("subject", "Feil i skjemaet")] {
        let known: HtmlInputElement = page.find_as(&format!("[name='{name}']"));
        assert_eq!((known.type_().as_str(), known.value().as_str()), ("hidden", value));
    }
    let text: HtmlTextAreaElement = page.find_as("[name='text']");
    type_in(&text, "Takk!");
    page.find("[name='solved']").click();
    page.find("[type='submit']").click();
    until("a refusal", || page.count(".felles-field__message") == 1).await;
    let said = page.find(".felles-field__message").text_content().unwrap_or_default();
    assert!(said.contains("Skriv litt mer."), "{said}");
    assert_eq!(attribute(&text, "aria-invalid").as_deref(), Some("true"));
    assert_eq!(text.value(), "Takk!", "nothing is lost");
    type_in(&text, "Nå virker det. Takk!");
    page.find("[type='submit']").click();
    receipt(&page, "Svaret er sendt, og saken er lukket").await;
    let entry = received.get_untracked().expect("an answer");
    assert_eq!(
        (
            entry.case_number.as_str(),
            entry.subject.as_str(),
            entry.kind,
            entry.solved
        ),
        ("2026-00417", "Feil i skjemaet", None, true)
    );
    assert_eq!(entry.text, "Nå virker det. Takk!");
    assert!(page.text().contains("2026-00417"), "{}", page.text());
}
