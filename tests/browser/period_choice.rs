//! `PeriodChoice`: a date that is written.

use crate::mount::{mount, settle, type_in};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

#[wasm_bindgen_test]
async fn per_1_gen_2_writing_a_date_chooses_own_dates_once() {
    let period = RwSignal::new("month".to_owned());
    let told = RwSignal::new(Vec::new());
    let page = mount(move || {
        view! {
            <PeriodChoice
                legend="Periode"
                name="p"
                selected=period
                on_change=move |choice: Choice| told.update(|told| told.push(choice.name().to_owned()))
            >
                <Chip label="Siste måned" value="month" />
            </PeriodChoice>
        }
    });
    settle().await;
    let from = page.find("input[name='p-from']");
    type_in(&from, "0");
    type_in(&from, "01.03.2026");
    settle().await;
    assert_eq!(period.get_untracked(), "custom");
    assert!(page.find_as::<HtmlInputElement>("input[value='custom']").checked());
    assert_eq!(told.get_untracked(), ["custom"]);
    assert_eq!(
        page.find_as::<HtmlInputElement>("input[name='p-from']").value(),
        "01.03.2026"
    );
}

#[wasm_bindgen_test]
async fn per_2_a_last_day_before_the_first_is_said_at_the_last() {
    let page = mount(
        || view! { <PeriodChoice legend="Periode" name="p"><Chip label="Siste måned" value="month" /></PeriodChoice> },
    );
    settle().await;
    type_in(&page.find("input[name='p-from']"), "02.03.2026");
    type_in(&page.find("input[name='p-to']"), "01.03.2026");
    settle().await;
    assert_eq!(page.count("[aria-invalid='true']"), 1);
    assert!(
        page.find("input[name='p-to']")
            .matches("[aria-invalid='true']")
            .expect("a selector")
    );
    type_in(&page.find("input[name='p-to']"), "02.03.2026");
    settle().await;
    assert_eq!(page.count("[aria-invalid='true']"), 0);
}
