//! `DateForm`: the days that may be chosen, and today.

use crate::mount::{mount, settle, type_in};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

#[wasm_bindgen_test]
async fn stf_1_a_day_outside_is_told_in_the_same_words_in_both_places() {
    let (went_on, latest) = (RwSignal::new(0), RwSignal::new(DateValue::new(2026, 12, 31)));
    let page = mount(move || {
        let go_on = move |()| went_on.update(|times| *times += 1);
        let earliest = DateValue::new(2026, 1, 1);
        view! { <DateForm form=StartDate::form() earliest=earliest latest=latest on_valid=go_on /> }
    });
    assert!(
        page.text()
            .contains("Du kan velge fra 01.01.2026 til og med 31.12.2026."),
        "{}",
        page.text()
    );
    type_in(&page.find("[name='date']"), "1.1.2027");
    page.find("[type='submit']").click();
    settle().await;
    let said = "Datoen kan ikke være etter 31.12.2026.";
    for place in [".felles-error-summary", ".felles-field__message"] {
        let text = page.find(place).text_content().unwrap_or_default();
        assert!(text.contains(said), "{place}: {text}");
    }
    assert_eq!(went_on.get_untracked(), 0);
    latest.set(None);
    settle().await;
    assert_eq!(page.count(".felles-error-summary"), 0, "{}", page.text());
    page.find("[type='submit']").click();
    settle().await;
    assert_eq!(went_on.get_untracked(), 1);
}

#[wasm_bindgen_test]
async fn stf_2_today_is_one_press_away_where_it_may_be_chosen() {
    let today = RwSignal::new(DateValue::new(2026, 3, 17));
    let page = mount(move || {
        view! { <DateForm form=StartDate::form() today=today latest=DateValue::new(2026, 12, 31) on_valid=|()| () /> }
    });
    let button = || {
        let buttons = page.all("button").into_iter();
        buttons
            .filter(|button| button.text_content().as_deref() == Some("Start i dag"))
            .collect::<Vec<_>>()
    };
    button()[0].click();
    settle().await;
    assert_eq!(page.find_as::<HtmlInputElement>("[name='date']").value(), "17.03.2026");
    today.set(DateValue::new(2027, 1, 1));
    settle().await;
    assert_eq!(button().len(), 0, "a button that leads to an error is no help");
}
