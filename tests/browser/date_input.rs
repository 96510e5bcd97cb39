//! `DateInput`: three fields that are one answer.

use crate::mount::{attribute, fire, mount, settle, type_in};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

felles::form! {
    struct Asked { born: DateValue }
}

#[wasm_bindgen_test]
async fn di_1_three_fields_are_one_answer() {
    let text = RwSignal::new(String::new());
    let page = mount(move || view! { <DateInput legend="Født" name="born" value=text /> });
    settle().await;
    let inputs = page.all("input");
    assert!(
        inputs
            .iter()
            .all(|input| attribute(input, "name").as_deref() == Some("born"))
    );
    for (input, typed) in inputs.iter().zip(["17", "mai", "2026"]) {
        type_in(input, typed);
        settle().await;
    }
    assert_eq!(text.get_untracked(), "17 mai 2026");
    type_in(&inputs[1], "5 ");
    settle().await;
    assert_eq!(text.get_untracked(), "17 5 2026");
    assert_eq!(inputs[1].unchecked_ref::<HtmlInputElement>().value(), "5");
}

#[wasm_bindgen_test]
async fn di_2_only_what_is_wrong_is_invalid() {
    let page = mount(|| {
        let form = Asked::form();
        form.born.model().set_by_user("17 13 2026".to_owned());
        view! {
            <Form form=form send=async |_: Asked| Ok(FormAnswer::Received)>
                <DateInput legend="Født" field=form.born />
            </Form>
        }
    });
    settle().await;
    let inputs = page.all("input");
    fire(&inputs[2], "focusout");
    settle().await;
    let invalid: Vec<bool> = inputs.iter().map(|input| input.has_attribute("aria-invalid")).collect();
    assert_eq!(invalid, [false, true, false], "{}", page.html());
    assert!(inputs.iter().all(|input| input.has_attribute("aria-describedby")));
}

#[wasm_bindgen_test]
async fn di_4_a_whole_date_goes_to_all_three() {
    let page = mount(|| view! { <DateInput legend="Født" name="born" /> });
    settle().await;
    let inputs = page.all("input");
    type_in(&inputs[0], "17.05.2026");
    settle().await;
    let values: Vec<_> = inputs
        .iter()
        .map(|input| input.unchecked_ref::<HtmlInputElement>().value())
        .collect();
    assert_eq!(values, ["17", "5", "2026"]);
}
