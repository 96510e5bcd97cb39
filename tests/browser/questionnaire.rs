//! [`Questionnaire`]: what is asked when, what is taken away, and where the focus goes.

use crate::{
    mount::{Mounted, attribute, has_focus, mount, settle},
    spoken::said,
    until::until,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

fn radio(page: &Mounted, question: &str, answer: &str) -> web_sys::HtmlElement {
    page.find(&format!("input[name='{question}'][value='{answer}']"))
}

async fn choose(page: &Mounted, question: &str, answer: &str) {
    radio(page, question, answer).click();
    settle().await;
}

#[wasm_bindgen_test]
async fn qst_1_the_next_question_comes_when_the_one_before_is_answered_and_takes_no_focus() {
    let page = mount(|| view! { <Questionnaire rules=business_form_rules() /> });
    assert_eq!(page.count("fieldset"), 1);
    let first = radio(&page, "owners", "one");
    first.focus().expect("focused");
    choose(&page, "owners", "one").await;
    assert_eq!(page.count("fieldset"), 2);
    assert!(has_focus(&first));
    until("the question is announced", || said().contains("filial i Norge")).await;
    choose(&page, "foreign", "yes").await;
    assert_eq!(page.count("fieldset"), 2, "a branch is not asked of its purpose");
    assert_eq!(
        page.find(".felles-questionnaire__show").text_content().as_deref(),
        Some("Vis resultatet")
    );
}

#[wasm_bindgen_test]
async fn qst_2_an_answer_that_no_longer_applies_is_taken_away_and_told_once() {
    let query = "owners=several&foreign=no&purpose=profit&liability=members";
    let answers = RwSignal::new(GivenAnswers::from_query(query));
    let page = mount(move || view! { <Questionnaire rules=business_form_rules() answers=answers /> });
    assert_eq!(page.count("fieldset"), 4);
    choose(&page, "owners", "one").await;
    assert_eq!(
        answers.get_untracked().to_query(),
        "foreign=no&owners=one&purpose=profit"
    );
    let note = page
        .find(".felles-questionnaire__note")
        .text_content()
        .unwrap_or_default();
    assert!(note.contains("«Hva passer best for dere som eier sammen?»"), "{note}");
    until("it is announced", || said().contains("gjelder ikke lenger")).await;
    choose(&page, "purpose", "other").await;
    assert_eq!(page.count(".felles-questionnaire__note"), 0);
}

#[wasm_bindgen_test]
async fn qst_3_the_result_comes_when_it_is_asked_for_with_the_answers_that_led_to_it() {
    let told = RwSignal::new(Vec::new());
    let page = mount(move || {
        let tell = move |result: QuestionnaireResult| told.update(|told| told.push(result.id));
        view! { <Questionnaire rules=business_form_rules() on_result=tell /> }
    });
    choose(&page, "owners", "one").await;
    choose(&page, "foreign", "yes").await;
    assert_eq!(page.count(".felles-questionnaire__result"), 0);
    page.find(".felles-questionnaire__show").click();
    settle().await;
    let result = page.find(".felles-questionnaire__result");
    assert!(has_focus(&result));
    let text = result.text_content().unwrap_or_default();
    assert!(
        text.contains("Fordi du svarte «Ja, det stemmer» på «Er det et utenlandsk foretak"),
        "{text}"
    );
    assert!(
        !text.contains("Det er bare meg"),
        "what did not decide is no reason: {text}"
    );
    assert_eq!(told.get_untracked(), ["nuf"]);
    choose(&page, "foreign", "no").await;
    assert_eq!(page.count(".felles-questionnaire__result"), 0);
}

#[wasm_bindgen_test]
async fn qst_3_a_page_that_opens_with_all_answers_shows_the_result_and_keeps_its_focus() {
    let answers = GivenAnswers::from_query("owners=one&foreign=no&purpose=profit");
    let more = Callback::new(|id: String| view! { <p class="more">{id}</p> }.into_any());
    let page = mount(move || view! { <Questionnaire rules=business_form_rules() answers=answers more=more /> });
    settle().await;
    let result = page.find(".felles-questionnaire__result");
    assert!(!has_focus(&result));
    assert_eq!(page.find(".more").text_content().as_deref(), Some("enk-or-as"));
    let named = attribute(&result, "aria-labelledby").expect("a name");
    assert!(
        page.find(&format!("#{named}"))
            .text_content()
            .unwrap_or_default()
            .contains("ENK")
    );
    page.find(".felles-questionnaire__again").click();
    settle().await;
    assert_eq!(
        (page.count("fieldset"), page.count(".felles-questionnaire__result")),
        (1, 0)
    );
    assert!(has_focus(&radio(&page, "owners", "one")));
}

#[wasm_bindgen_test]
async fn gen_2_an_owner_who_refuses_an_answer_is_obeyed() {
    let asked = RwSignal::new(0);
    let page = mount(move || {
        let none = Signal::stored(GivenAnswers::default());
        let refuse = Callback::new(move |_: GivenAnswers| asked.update(|asked| *asked += 1));
        view! { <Questionnaire rules=business_form_rules() answers=(none, refuse) /> }
    });
    choose(&page, "owners", "one").await;
    assert_eq!((asked.get_untracked(), page.count("fieldset")), (1, 1));
    assert_eq!(page.count("input:checked"), 0);
}
