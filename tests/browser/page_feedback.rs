//! [`PageFeedback`]: who is told what, when, and where the focus goes.

use crate::{
    mount::{Mounted, attribute, document, has_focus, mount, mount_in_shadow, settle, type_in, wait_ms},
    spoken::said,
};
use felles::prelude::*;
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;
use std::sync::{Arc, Mutex};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, HtmlTextAreaElement};

/// What was sent, and what the next answer is.
#[derive(Clone, Default)]
struct Receiver {
    sent: Arc<Mutex<Vec<Feedback>>>,
    problem: Arc<Mutex<Option<Problem>>>,
}

impl Receiver {
    fn channel(&self) -> FeedbackChannel {
        let receiver = self.clone();
        FeedbackChannel::task(move |feedback: Feedback| {
            receiver.sent.lock().expect("free").push(feedback);
            let problem = receiver.problem.lock().expect("free").clone();
            async move {
                TimeoutFuture::new(20).await;
                problem.map_or(Ok(()), Err)
            }
        })
    }

    fn fails(&self, problem: Option<Problem>) {
        *self.problem.lock().expect("free") = problem;
    }

    fn sent(&self) -> Vec<(bool, String)> {
        let sent = self.sent.lock().expect("free");
        sent.iter()
            .map(|feedback| (feedback.found, feedback.text.clone()))
            .collect()
    }
}

fn press(page: &Mounted, label: &str) {
    let buttons = page.all("button, a.felles-button");
    let button = buttons
        .iter()
        .find(|button| button.text_content().as_deref() == Some(label));
    let button = button.unwrap_or_else(|| panic!("no button {label} in {}", page.html()));
    button.focus().expect("focused");
    button.click();
}

fn text_area(page: &Mounted) -> HtmlTextAreaElement {
    page.find_as("textarea")
}

/// Long enough for the receiver to answer and for the page to show it.
async fn answer() {
    wait_ms(60).await;
    settle().await;
}

#[wasm_bindgen_test]
async fn yes_is_sent_and_thanked_for_with_the_focus_on_the_thanks() {
    let receiver = Receiver::default();
    let channel = receiver.channel();
    let page = mount(move || view! { <PageFeedback channel=channel page="Skjema" /> });
    press(&page, "Ja");
    settle().await;
    assert_eq!(attribute(&page.find("button"), "aria-busy").as_deref(), Some("true"));
    assert!(!page.text().contains("Takk"));
    answer().await;
    assert_eq!(receiver.sent(), [(true, String::new())]);
    assert_eq!(receiver.sent.lock().expect("free")[0].page, "Skjema");
    assert_eq!(page.text(), "Takk for tilbakemeldingen!");
    assert!(has_focus(&page.find(".felles-page-feedback__end")));
}

#[wasm_bindgen_test]
async fn no_opens_a_text_area_that_is_sent_and_thanked_for() {
    let receiver = Receiver::default();
    let channel = receiver.channel();
    let text = RwSignal::new(String::new());
    let page = mount(move || view! { <PageFeedback channel=channel text=text /> });
    press(&page, "Nei");
    settle().await;
    assert!(has_focus(&text_area(&page)));
    assert_eq!(receiver.sent(), []);
    type_in(&text_area(&page), "Fant ikke skjemaet");
    assert_eq!(text.get_untracked(), "Fant ikke skjemaet");
    press(&page, "Send");
    press(&page, "Send");
    settle().await;
    assert!(text_area(&page).read_only());
    answer().await;
    assert_eq!(receiver.sent(), [(false, "Fant ikke skjemaet".to_owned())]);
    assert!(has_focus(&page.find(".felles-page-feedback__end")));
    assert_eq!(text.get_untracked(), "");
}

#[wasm_bindgen_test]
async fn a_failed_send_is_told_keeps_the_text_and_can_be_tried_again() {
    let receiver = Receiver::default();
    receiver.fails(Some(Problem::new("Mottaket er stengt.")));
    let channel = receiver.channel();
    let page = mount(move || view! { <PageFeedback channel=channel /> });
    press(&page, "Nei");
    settle().await;
    type_in(&text_area(&page), "Viktig");
    press(&page, "Send");
    answer().await;
    let alert = page.find("[role=alert]").text_content().unwrap_or_default();
    assert!(
        alert.contains("ble ikke sendt") && alert.contains("Mottaket er stengt."),
        "{alert}"
    );
    assert_eq!(text_area(&page).value(), "Viktig");
    assert!(!text_area(&page).read_only());
    receiver.fails(None);
    press(&page, "Send");
    settle().await;
    assert_eq!(page.count("[role=alert]"), 0);
    answer().await;
    assert_eq!(page.text(), "Takk for tilbakemeldingen!");
}

#[wasm_bindgen_test]
async fn a_yes_that_is_not_received_is_not_thanked_for() {
    let receiver = Receiver::default();
    receiver.fails(Some(Problem::new("Stengt.")));
    let channel = receiver.channel();
    let page = mount(move || view! { <PageFeedback channel=channel /> });
    press(&page, "Ja");
    answer().await;
    assert!(
        page.find("[role=alert]")
            .text_content()
            .unwrap_or_default()
            .contains("Stengt.")
    );
    assert!(!page.text().contains("Takk"));
    press(&page, "Nei");
    settle().await;
    assert_eq!(page.count("[role=alert]"), 0);
    assert!(has_focus(&text_area(&page)));
}

#[wasm_bindgen_test]
async fn thanks_leave_the_focus_of_a_user_who_has_gone_on_and_are_announced_instead() {
    let receiver = Receiver::default();
    let channel = receiver.channel();
    let page = mount(move || view! { <PageFeedback channel=channel /> });
    let other = document().create_element("button").expect("a button");
    document()
        .body()
        .expect("a body")
        .append_child(&other)
        .expect("appended");
    press(&page, "Ja");
    wasm_bindgen::JsCast::unchecked_ref::<HtmlElement>(&other)
        .focus()
        .expect("focused");
    answer().await;
    assert_eq!(page.text(), "Takk for tilbakemeldingen!");
    assert!(has_focus(&other));
    wait_ms(150).await;
    assert_eq!(said(), "Takk for tilbakemeldingen!");
    other.remove();
}

#[wasm_bindgen_test]
async fn an_email_address_gives_a_link_with_the_text_and_no_thanks() {
    let page = mount(|| view! { <PageFeedback channel=FeedbackChannel::email("post@example.no") page="Skjema" /> });
    press(&page, "Nei");
    settle().await;
    type_in(&text_area(&page), "Hvor er det?");
    settle().await;
    let href = || attribute(&page.find("a"), "href").unwrap_or_default();
    let begins = "mailto:post@example.no?subject=Tilbakemelding%20om%20Skjema";
    assert_eq!(href(), format!("{begins}&body=Hvor%20er%20det%3F%0D%0A%0D%0ASkjema"));
    assert!(page.text().contains("E-postprogrammet ditt åpner seg"));
    type_in(&text_area(&page), &"lang ".repeat(1_000));
    settle().await;
    assert_eq!(href(), begins);
    assert!(page.text().contains("for lang til å følge med"));
    assert!(!page.text().contains("Takk"));
}

#[wasm_bindgen_test]
async fn without_a_channel_it_says_so_and_offers_copying() {
    let page = mount(|| view! { <PageFeedback /> });
    press(&page, "Nei");
    settle().await;
    assert!(page.text().contains("ikke satt opp"));
    assert_eq!(page.all("button").len(), 1);
    // The page of the tests may not write to the clipboard, or it may: either way the user is told what to do.
    type_in(&text_area(&page), "Viktig");
    press(&page, "Kopier teksten");
    answer().await;
    let told = page
        .find(".felles-page-feedback__told")
        .text_content()
        .unwrap_or_default();
    assert!(
        told == "Teksten er kopiert" || told.starts_with("Teksten er merket"),
        "{told}"
    );
    assert_eq!(text_area(&page).value(), "Viktig");
}

#[wasm_bindgen_test]
async fn a_yes_that_goes_nowhere_gets_a_kind_word_but_no_thanks() {
    for channel in [FeedbackChannel::NotSetUp, FeedbackChannel::email("post@example.no")] {
        let page = mount(move || view! { <PageFeedback channel=channel /> });
        press(&page, "Ja");
        settle().await;
        assert_eq!(page.text(), "Så bra at du fant det!");
        assert!(has_focus(&page.find(".felles-page-feedback__end")));
    }
}

#[wasm_bindgen_test]
async fn a_page_that_opens_at_a_later_step_keeps_its_focus() {
    let page = mount(|| view! { <PageFeedback step=FeedbackStep::Text text="Et utkast" /> });
    settle().await;
    assert_eq!(text_area(&page).value(), "Et utkast");
    assert!(!has_focus(&text_area(&page)));
}

#[wasm_bindgen_test]
async fn the_channel_may_change_while_it_is_shown() {
    let receiver = Receiver::default();
    let channel = RwSignal::new(FeedbackChannel::NotSetUp);
    let page = mount(move || view! { <PageFeedback channel=channel step=FeedbackStep::Text /> });
    type_in(&text_area(&page), "Kommer det frem?");
    channel.set(receiver.channel());
    settle().await;
    assert_eq!(text_area(&page).value(), "Kommer det frem?");
    press(&page, "Send");
    answer().await;
    assert_eq!(receiver.sent(), [(false, "Kommer det frem?".to_owned())]);
}

#[wasm_bindgen_test]
async fn an_answer_after_it_is_gone_changes_nothing() {
    let receiver = Receiver::default();
    let channel = receiver.channel();
    let mut page = mount(move || view! { <PageFeedback channel=channel /> });
    press(&page, "Ja");
    page.unmount();
    answer().await;
    assert_eq!(receiver.sent(), [(true, String::new())]);
    assert_eq!(page.text(), "");
}

#[wasm_bindgen_test]
async fn it_speaks_the_language_of_the_moment() {
    let language = RwSignal::new(Language::Nn);
    let page = mount(move || {
        provide_language(language);
        view! { <PageFeedback /> }
    });
    assert_eq!(
        attribute(&page.find("section"), "aria-label").as_deref(),
        Some("Fann du det du leita etter?")
    );
    language.set(Language::En);
    settle().await;
    let question = page.find(".felles-page-feedback__question").text_content();
    assert_eq!(question.as_deref(), Some("Did you find what you were looking for?"));
    press(&page, "Yes");
}

#[wasm_bindgen_test]
async fn gen_10_it_works_in_a_shadow_root() {
    let receiver = Receiver::default();
    let channel = receiver.channel();
    let page = mount_in_shadow(move || view! { <PageFeedback channel=channel /> });
    press(&page, "Nei");
    settle().await;
    assert!(has_focus(&text_area(&page)));
    type_in(&text_area(&page), "I skyggen");
    press(&page, "Send");
    answer().await;
    assert_eq!(receiver.sent(), [(false, "I skyggen".to_owned())]);
    assert!(has_focus(&page.find(".felles-page-feedback__end")));
}
