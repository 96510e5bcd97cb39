//! `DateTimeField`: a day and a time that are one answer.

use crate::mount::{fire, mount, settle, type_in};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

#[wasm_bindgen_test]
async fn dtf_1_date_and_time_are_one_answer_and_are_written_out() {
    let text = RwSignal::new(String::new());
    let page = mount(move || {
        view! { <DateTimeField legend="Når?" name="at" value=text today=DateValue::new(2026, 3, 17) /> }
    });
    settle().await;
    let inputs: Vec<HtmlInputElement> = page.all("input").into_iter().map(JsCast::unchecked_into).collect();
    type_in(&inputs[0], "17. mai 2026");
    settle().await;
    assert_eq!(inputs[0].value(), "17. mai 2026");
    type_in(&inputs[1], "9.30");
    settle().await;
    assert_eq!(text.get_untracked(), "17. mai 2026 9.30");
    for input in &inputs {
        fire(input, "blur");
        settle().await;
    }
    assert_eq!([inputs[0].value(), inputs[1].value()], ["17.05.2026", "09:30"]);
    assert_eq!(text.get_untracked(), "17.05.2026 09:30");
}

#[wasm_bindgen_test]
async fn dtf_2_a_given_time_comes_with_the_date() {
    let text = RwSignal::new(String::new());
    let page = mount(move || {
        view! { <DateTimeField legend="Når?" name="at" value=text fixed_time=TimeValue::new(6, 0) /> }
    });
    settle().await;
    let inputs: Vec<HtmlInputElement> = page.all("input").into_iter().map(JsCast::unchecked_into).collect();
    assert!(inputs[1].read_only());
    assert_eq!(inputs[1].value(), "06:00");
    type_in(&inputs[0], "17.05.2026");
    settle().await;
    assert_eq!(text.get_untracked(), "17.05.2026 06:00");
    type_in(&inputs[0], "");
    settle().await;
    assert_eq!(text.get_untracked(), "");
}
