//! `NoticeForm`: the notice as it will look, what follows from an answer, and the question before one is removed.

use crate::{
    mount::{Mounted, attribute, has_focus, mount, settle, type_in, wait_ms},
    until::until,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlDialogElement, HtmlInputElement};

const LINK_TEXT: &str = "[name='link_text']";

/// Longer than a browser waits before it says that a dialog was closed.
const CLOSED_MS: u32 = 100;

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

fn preview(page: &Mounted) -> String {
    let preview = page.find(".felles-notice-form__preview");
    preview.text_content().unwrap_or_default()
}

#[wasm_bindgen_test]
async fn nof_1_the_notice_is_shown_as_it_will_look_and_its_link_asks_for_a_text() {
    let page = mount(|| {
        view! { <NoticeForm form=OperationsNotice::form() send=async |_: OperationsNotice| Ok(FormAnswer::Received) /> }
    });
    settle().await;
    assert!(preview(&page).contains("Tittelen kommer her"), "{}", preview(&page));
    page.find("input[value='maintenance']").click();
    type_in(&page.find("[name='title']"), "Stengt lørdag");
    type_in(&page.find("[name='text']"), "Du får ikke sendt skjemaer.");
    settle().await;
    let shown = preview(&page);
    assert!(!shown.contains("kommer her"), "{shown}");
    assert!(shown.contains("Du får ikke sendt skjemaer."), "{shown}");
    let title = page.find(".felles-notice-form__preview h3").text_content();
    assert!(title.unwrap_or_default().contains("Stengt lørdag"));
    let color = || attribute(&page.find(".felles-notice-form__preview .felles-alert"), "data-color");
    let before = color();
    page.find("[name='critical']").click();
    settle().await;
    assert_ne!(color(), before, "what is critical is seen to be");

    assert_eq!(page.count(LINK_TEXT), 0);
    type_in(&page.find("[name='link']"), "https://status.example.no");
    settle().await;
    type_in(&page.find(LINK_TEXT), "Følg med");
    settle().await;
    let link = page.find(".felles-notice-form__link a");
    assert_eq!(attribute(&link, "href").as_deref(), Some("https://status.example.no"));
    assert!(link.text_content().unwrap_or_default().contains("Følg med"));
    type_in(&page.find("[name='link']"), "");
    settle().await;
    assert_eq!(page.count(LINK_TEXT) + page.count(".felles-notice-form__link"), 0);
}

#[wasm_bindgen_test]
async fn nof_1_nof_2_one_that_is_sent_later_asks_when_and_is_sent_once() {
    let sent = RwSignal::new(Vec::<OperationsNotice>::new());
    let page = mount(move || {
        let send = Task::<OperationsNotice, FormAnswer>::from(move |notice: OperationsNotice| {
            sent.update(|sent| sent.push(notice));
            async move {
                wait_ms(20).await;
                Ok(FormAnswer::Received)
            }
        });
        let today = DateValue::new(2026, 6, 1);
        view! { <NoticeForm form=OperationsNotice::form() send=send today=today /> }
    });
    page.find("input[value='fault']").click();
    type_in(&page.find("[name='title']"), "Feil");
    type_in(&page.find("[name='text']"), "Det virker ikke.");
    // The days and times of when it begins, when it ends, and when it is sent.
    let times = page.all(".felles-date-time-field input");
    assert_eq!(times.len(), 6, "{}", page.html());
    type_in(&times[0], "06.06.2026");
    settle().await;
    type_in(&times[1], "20:00");
    let seen = || times[4].get_client_rects().length() > 0;
    assert!(!seen());
    page.find("input[value='later']").click();
    settle().await;
    assert!(seen());
    let button = page.find("[type='submit']");
    button.click();
    settle().await;
    let summary = page.find(".felles-error-summary").text_content().unwrap_or_default();
    assert!(summary.contains("Skriv når varselet skal sendes."), "{summary}");
    assert_eq!(page.count(".felles-error-summary a"), 1, "{summary}");
    assert!(sent.get_untracked().is_empty());
    type_in(&times[4], "05.06.2026");
    settle().await;
    type_in(&times[5], "09:00");
    settle().await;
    button.click();
    button.click();
    receipt(&page, "Varselet er planlagt").await;
    let sent = sent.get_untracked();
    assert_eq!(sent.len(), 1, "{sent:?}");
    assert_eq!(sent[0].send_at, "2026-06-05T09:00".parse().ok());
    assert!(page.text().contains("Det virker ikke."), "{}", page.text());
}

#[wasm_bindgen_test]
async fn nof_2_a_notice_is_removed_only_after_a_yes_and_a_failure_keeps_it() {
    let (tried, removed) = (RwSignal::new(0), RwSignal::new(0));
    let page = mount(move || {
        let remove = Task::<(), ()>::from(move |()| {
            tried.update(|times| *times += 1);
            let first = tried.get_untracked() == 1;
            async move {
                if first {
                    Err(Problem::new("Mottaket er stengt."))
                } else {
                    Ok(())
                }
            }
        });
        let notice = OperationsNotice {
            kind: NoticeKind::Maintenance,
            critical: false,
            title: "Stengt lørdag".to_owned(),
            text: "Du får ikke sendt skjemaer.".to_owned(),
            link: String::new(),
            link_text: String::new(),
            category: String::new(),
            from: "2026-06-06T20:00".parse().expect("a time"),
            to: None,
            sending: NoticeSending::Now,
            send_at: None,
        };
        view! {
            <NoticeForm
                form=notice.into_form()
                editing=true
                remove=remove
                on_removed=move |()| removed.update(|times| *times += 1)
                send=async |_: OperationsNotice| Ok(FormAnswer::Received)
            />
        }
    });
    settle().await;
    let ask = page.find(".felles-notice-form__remove button");
    let dialog: HtmlDialogElement = page.find_as("dialog");
    let (yes, no) = (
        page.find("dialog button[value='confirm']"),
        page.find("dialog button:not([value])"),
    );
    ask.click();
    until("a question", || dialog.open()).await;
    settle().await;
    assert!(has_focus(&no), "the first focus is not on what removes");
    no.click();
    until("no question", || !dialog.open()).await;
    wait_ms(CLOSED_MS).await;
    assert_eq!(tried.get_untracked(), 0);

    ask.click();
    until("a question", || dialog.open()).await;
    yes.click();
    until("a failure", || page.text().contains("Mottaket er stengt.")).await;
    assert!(page.text().contains("Varselet ble ikke fjernet"), "{}", page.text());
    assert_eq!(
        page.find_as::<HtmlInputElement>("[name='title']").value(),
        "Stengt lørdag"
    );
    assert_eq!(removed.get_untracked(), 0);

    until("no question", || !dialog.open()).await;
    ask.click();
    until("a question", || dialog.open()).await;
    yes.click();
    receipt(&page, "Varselet er fjernet").await;
    assert_eq!((tried.get_untracked(), removed.get_untracked()), (2, 1));
    assert_eq!(page.count("form"), 0);
}
