//! `DurationField`: a number and a unit that are one answer.

use crate::mount::{fire, mount, settle, type_in, wait_ms};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlFormElement, HtmlSelectElement};

#[wasm_bindgen_test]
async fn dur_1_a_number_and_a_unit_are_one_answer() {
    let text = RwSignal::new(String::new());
    let page = mount(move || view! { <DurationField legend="Lengde" name="lasts" value=text /> });
    settle().await;
    let select: HtmlSelectElement = page.find_as("select");
    assert_eq!(select.value(), "");
    type_in(&page.find("input"), "3");
    select.set_value("weeks");
    fire(&select, "change");
    settle().await;
    assert_eq!(text.get_untracked(), "3 weeks");
    text.set("2 dager".to_owned());
    settle().await;
    assert_eq!(select.value(), "days");
}

#[wasm_bindgen_test]
async fn gen_3_a_reset_form_has_its_first_unit_again() {
    let page = mount(|| {
        view! {
            <form>
                <DurationField legend="Lengde" name="lasts" value="3 dager" />
            </form>
        }
    });
    settle().await;
    let select: HtmlSelectElement = page.find_as("select");
    select.set_value("weeks");
    fire(&select, "change");
    settle().await;
    page.find_as::<HtmlFormElement>("form").reset();
    wait_ms(30).await;
    assert_eq!(select.value(), "days");
}

#[wasm_bindgen_test]
async fn dur_2_a_readonly_unit_stays_as_it_is() {
    let page = mount(|| view! { <DurationField legend="Lengde" name="lasts" value="3 dager" readonly=true /> });
    settle().await;
    let select: HtmlSelectElement = page.find_as("select");
    assert_eq!(select.get_attribute("aria-readonly").as_deref(), Some("true"));
    select.set_value("");
    fire(&select, "change");
    settle().await;
    assert_eq!(select.value(), "days");
}
