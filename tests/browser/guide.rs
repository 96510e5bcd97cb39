//! [`Guide`]: from page to page, and the checklist at the end.

use crate::{
    mount::{Mounted, has_focus, mount, settle},
    until::until,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

fn rules() -> GuideRules {
    let question = |id: &'static str| Question::new(id, id).answer("ja", "Ja").answer("nei", "Nei");
    GuideRules::new([
        GuidePage::new("en", "Side en").question(question("a")),
        GuidePage::new("to", "Side to")
            .question(question("b"))
            .shown_when(AnswerCondition::is("a", "ja")),
        GuidePage::new("tre", "Side tre").question(question("c")),
    ])
    .chapter(
        GuideChapter::new("kapittel", "Kapittel")
            .item(GuideItem::new("alle", "For alle"))
            .item(GuideItem::new("noen", "For noen").when(AnswerCondition::is("b", "ja"))),
    )
}

fn heading(page: &Mounted) -> String {
    page.find("h2").text_content().unwrap_or_default()
}

async fn go_on(page: &Mounted) {
    page.find("button[type=submit]").click();
    settle().await;
}

async fn answer(page: &Mounted, question: &str, answer: &str) {
    page.find(&format!("input[name='{question}'][value='{answer}']"))
        .click();
    settle().await;
    go_on(page).await;
}

#[wasm_bindgen_test]
async fn gui_1_pages_branch_and_each_heading_takes_the_focus() {
    let page = mount(|| view! { <Guide rules=rules() in_address=false /> });
    assert_eq!(heading(&page), "Side en");
    assert!(!has_focus(&page.find("h2")), "a page that opens keeps its focus");
    answer(&page, "a", "nei").await;
    assert_eq!(heading(&page), "Side tre");
    assert!(page.text().contains("Side 2 av 2"), "{}", page.text());
    until("the heading has the focus", || has_focus(&page.find("h2"))).await;
    page.find("a.felles-button").click();
    settle().await;
    answer(&page, "a", "ja").await;
    assert_eq!(heading(&page), "Side to");
}

#[wasm_bindgen_test]
async fn gui_2_what_is_not_answered_is_told_and_nobody_comes_past_it() {
    let page = mount(|| view! { <Guide rules=rules() page="checklist" in_address=false /> });
    assert_eq!(heading(&page), "Side en");
    go_on(&page).await;
    assert_eq!(heading(&page), "Side en");
    let summary = page.find(".felles-error-summary");
    until("the summary has the focus", || {
        has_focus(&page.find(".felles-error-summary"))
    })
    .await;
    assert!(
        summary
            .text_content()
            .unwrap_or_default()
            .contains("Velg et svar på «a»")
    );
    page.find("input[name='a'][value='nei']").click();
    settle().await;
    assert_eq!(page.count(".felles-error-summary"), 0);
}

#[wasm_bindgen_test]
async fn gui_3_the_checklist_is_of_ones_own_and_is_ticked_off() {
    let answers = GivenAnswers::from_query("a=ja&b=nei&c=ja");
    let ticked = RwSignal::new(Vec::<String>::new());
    let page = mount(move || {
        view! { <Guide rules=rules() answers=answers page="checklist" ticked=ticked in_address=false /> }
    });
    assert_eq!(page.count("input[type=checkbox]"), 1);
    assert_eq!(
        page.find(".felles-guide__done").text_content().as_deref(),
        Some("0 av 1 er gjort")
    );
    page.find("input[type=checkbox]").click();
    settle().await;
    assert_eq!(ticked.get_untracked(), ["alle"]);
    assert_eq!(
        page.find(".felles-guide__done").text_content().as_deref(),
        Some("Alt er gjort")
    );
    assert_eq!(
        page.find(".felles-guide__save").text_content().as_deref(),
        Some(""),
        "it has no name to be kept under"
    );
}

#[wasm_bindgen_test]
async fn gui_3_what_is_saved_comes_back_and_can_be_deleted() {
    let view = || {
        let answers = GivenAnswers::from_query("a=nei&c=ja");
        view! { <Guide rules=rules() answers=answers page="checklist" save_as="test-guide" in_address=false /> }
    };
    let mut page = mount(view);
    page.find(".felles-guide__save button").click();
    settle().await;
    assert!(page.text().contains("er lagret"), "{}", page.text());
    page.find("input[type=checkbox]").click();
    settle().await;
    page.unmount();

    let page = mount(|| view! { <Guide rules=rules() save_as="test-guide" in_address=false /> });
    settle().await;
    page.find(".felles-guide__found button").click();
    settle().await;
    assert_eq!(
        page.find(".felles-guide__done").text_content().as_deref(),
        Some("Alt er gjort")
    );
    page.find(".felles-guide__save button").click();
    settle().await;
    assert!(page.text().contains("er slettet"), "{}", page.text());

    let page = mount(|| view! { <Guide rules=rules() save_as="test-guide" in_address=false /> });
    settle().await;
    assert_eq!(page.count(".felles-guide__found"), 0);
}
