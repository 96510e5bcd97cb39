//! [`Onboarding`]: the focus, the mark on the page, and how a tour ends.

use crate::{
    mount::{Mounted, has_focus, mount, press, settle},
    until::until,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

const PANEL: &str = ".felles-onboarding__panel";
const TARGET: &str = ".felles-onboarding__target";

fn tour(ended: RwSignal<Vec<&'static str>>) -> impl IntoView {
    let steps = vec![
        OnboardingStep::new("En", "Om det første.")
            .target("tour-one")
            .button("Skjønner!"),
        OnboardingStep::new("To", "Om det som ikke er her.").target("tour-gone"),
        OnboardingStep::new("Tre", "Om alt."),
    ];
    view! {
        <div>
            <p id="tour-one">{"Den første"}</p>
            <Onboarding steps=steps on_end=move |how: OnboardingEnd| ended.update(|ended| ended.push(how.name())) />
        </div>
    }
}

async fn button(page: &Mounted, label: &str) {
    let buttons = page.all("button");
    let button = buttons
        .iter()
        .find(|button| button.text_content().as_deref() == Some(label));
    let button = button.unwrap_or_else(|| panic!("no button {label} in {}", page.html()));
    button.focus().expect("focused");
    button.click();
    settle().await;
}

fn is_open(page: &Mounted) -> bool {
    page.find(PANEL).matches(":popover-open").expect("a selector")
}

#[wasm_bindgen_test]
async fn onb_1_each_step_takes_the_focus_and_marks_what_it_is_about() {
    let ended = RwSignal::new(Vec::new());
    let page = mount(move || tour(ended));
    assert!(!is_open(&page));
    button(&page, "Vis meg rundt").await;
    assert!(is_open(&page));
    until("the step has the focus", || has_focus(&page.find(PANEL))).await;
    assert_eq!(page.find(TARGET).id(), "tour-one");
    assert!(
        page.find(PANEL)
            .text_content()
            .unwrap_or_default()
            .contains("Steg 1 av 3")
    );
    button(&page, "Skjønner!").await;
    until("the next step has the focus", || has_focus(&page.find(PANEL))).await;
    button(&page, "Neste").await;
    button(&page, "Ferdig").await;
    assert!(!is_open(&page));
    assert!(has_focus(&page.find(".felles-onboarding__opener")));
    assert_eq!(ended.get_untracked(), ["done"]);
}

#[wasm_bindgen_test]
async fn onb_2_escape_closes_it_and_it_can_be_taken_again() {
    let ended = RwSignal::new(Vec::new());
    let page = mount(move || tour(ended));
    button(&page, "Vis meg rundt").await;
    assert!(press(&page.find(PANEL), "Escape"));
    settle().await;
    assert!(!is_open(&page));
    assert_eq!(page.count(TARGET), 0);
    button(&page, "Vis meg rundt").await;
    button(&page, "Hopp over introen").await;
    button(&page, "Vis meg rundt").await;
    button(&page, "Skjønner!").await;
    button(&page, "Neste").await;
    button(&page, "Ta det en gang til").await;
    assert!(
        page.find(PANEL)
            .text_content()
            .unwrap_or_default()
            .contains("Steg 1 av 3")
    );
    assert_eq!(ended.get_untracked(), ["closed", "skipped"]);
}

#[wasm_bindgen_test]
async fn onb_3_what_is_not_there_is_told_of_in_the_middle() {
    let page = mount(|| tour(RwSignal::new(Vec::new())));
    button(&page, "Vis meg rundt").await;
    button(&page, "Skjønner!").await;
    assert!(is_open(&page));
    assert_eq!(page.count(TARGET), 0);
    assert!(!page.find(PANEL).has_attribute("data-side"));
}

#[wasm_bindgen_test]
async fn onb_2_nothing_is_left_on_the_page_when_it_goes() {
    let mut page = mount(|| tour(RwSignal::new(Vec::new())));
    button(&page, "Vis meg rundt").await;
    let target = page.find("#tour-one");
    page.unmount();
    settle().await;
    assert!(!target.class_list().contains("felles-onboarding__target"));
}
