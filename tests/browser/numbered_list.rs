//! `NumberedList`.

use crate::mount::{attribute, mount, settle, style};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn each_way_to_count_is_the_browsers_own() {
    let numbering = RwSignal::new(None);
    let page = mount(move || view! { <NumberedList numbering=numbering><li>{"a"}</li></NumberedList> });
    settle().await;
    let list = page.find("ol");
    assert_eq!(style(&list, "list-style-type"), "decimal");
    for wanted in ListNumbering::ALL {
        numbering.set(Some(*wanted));
        settle().await;
        assert_eq!(style(&list, "list-style-type"), wanted.name());
    }
}

#[wasm_bindgen_test]
async fn a_list_in_a_list_counts_with_letters_and_its_numbers_follow() {
    let start = RwSignal::new(1);
    let page = mount(move || {
        view! {
            <NumberedList start=start>
                <li>{"a"} <NumberedList class="inner"><li>{"b"}</li></NumberedList></li>
            </NumberedList>
        }
    });
    settle().await;
    assert_eq!(style(&page.find(".inner"), "list-style-type"), "lower-alpha");
    start.set(4);
    settle().await;
    assert_eq!(attribute(&page.find("ol"), "start").as_deref(), Some("4"));
}
