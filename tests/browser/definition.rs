//! Definition.

use crate::mount::{attribute, mount, settle, wait_ms};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

fn two() -> impl IntoView {
    view! {
        <p>
            <Definition id="a" text="En avgift.">"mva"</Definition> " og "
            <Definition id="b" text="En melding.">"a-melding"</Definition>
        </p>
    }
}

fn is_open(page: &crate::mount::Mounted, id: &str) -> bool {
    page.find(&format!("#{id}-text"))
        .matches(":popover-open")
        .expect("a browser with popovers")
}

#[wasm_bindgen_test]
fn a_press_opens_and_another_closes() {
    let page = mount(two);
    assert!(!is_open(&page, "a"));
    page.find("#a-term").click();
    assert!(is_open(&page, "a") && !is_open(&page, "b"));
    page.find("#a-term").click();
    assert!(!is_open(&page, "a"));
}

#[wasm_bindgen_test]
async fn it_is_kept_beside_its_word_and_the_word_says_whether_it_is_open() {
    let page = mount(two);
    settle().await;
    let expanded = || attribute(&page.find("#a-term"), "aria-expanded");
    assert_eq!(expanded().as_deref(), Some("false"));
    page.find("#a-term").click();
    wait_ms(60).await;
    assert_eq!(expanded().as_deref(), Some("true"));
    assert!(attribute(&page.find("#a-text"), "data-side").is_some());
}

#[wasm_bindgen_test]
fn one_is_open_at_a_time() {
    let page = mount(two);
    page.find("#a-term").click();
    page.find("#b-term").click();
    assert!(!is_open(&page, "a") && is_open(&page, "b"));
}

#[wasm_bindgen_test]
fn what_was_opened_before_hydration_stays_open() {
    let html = "<span id=\"a\" class=\"felles-definition\"><button popovertarget=\"a-text\" type=\"button\" id=\"a-term\" \
         class=\"felles-definition__term\">mva</button><span popover=\"auto\" role=\"definition\" \
         aria-labelledby=\"a-term\" id=\"a-text\" class=\"felles-beside felles-definition__panel\">\
         <span class=\"felles-beside__content felles-definition__text\">En avgift.<!></span></span></span>";
    let page = crate::mount::hydrate_after(
        html,
        |place| {
            use wasm_bindgen::JsCast;
            let button = place.query_selector("button").ok().flatten().expect("the button");
            button.unchecked_into::<web_sys::HtmlElement>().click();
        },
        || view! { <Definition id="a" text="En avgift.">"mva"</Definition> },
    );
    assert!(is_open(&page, "a"));
    page.find("#a-term").click();
    assert!(!is_open(&page, "a"));
}
