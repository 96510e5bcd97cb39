//! `AccountNumberField`: what is typed is let be, and what is right is written when it is left.

use crate::mount::{attribute, fire, mount, settle, type_in};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

#[wasm_bindgen_test]
async fn anf_1_points_and_spaces_are_read_and_a_wrong_digit_is_found() {
    let page = mount(|| view! { <AccountNumberField label="Kontonummer" /> });
    let input: HtmlInputElement = page.find_as("input");
    type_in(&input, "1234.56.78903");
    fire(&input, "blur");
    settle().await;
    assert_eq!(input.value(), "1234 56 78903");
    type_in(&input, "1234 56 78904");
    fire(&input, "blur");
    settle().await;
    assert_eq!(input.value(), "1234 56 78904");
    assert_eq!(attribute(&input, "aria-invalid").as_deref(), Some("true"));
}

#[wasm_bindgen_test]
async fn tyf_2_what_the_user_has_not_touched_stays_as_it_is() {
    let account = RwSignal::new("12345678903".to_owned());
    let changed = RwSignal::new(0);
    let page = mount(move || {
        view! {
            <AccountNumberField
                label="Kontonummer"
                value=account
                on_change=move |_| changed.update(|count| *count += 1)
            />
        }
    });
    let input: HtmlInputElement = page.find_as("input");
    input.focus().expect("focus");
    input.blur().expect("blur");
    settle().await;
    assert_eq!(input.value(), "12345678903");
    type_in(&input, "12345678903 ");
    input.focus().expect("focus");
    input.blur().expect("blur");
    settle().await;
    assert_eq!(
        (account.get_untracked().as_str(), input.value().as_str()),
        ("1234 56 78903", "1234 56 78903")
    );
    assert_eq!(
        changed.get_untracked(),
        1,
        "to be written anew is no change of the user's"
    );
}

#[wasm_bindgen_test]
async fn gen_2_an_owner_who_refuses_the_groups_is_obeyed() {
    let account = RwSignal::new(String::new());
    let page = mount(move || {
        let digits = Callback::new(move |typed: String| account.set(typed.replace(' ', "")));
        view! { <AccountNumberField label="Kontonummer" value=(account.into(), digits) /> }
    });
    let input: HtmlInputElement = page.find_as("input");
    type_in(&input, "1234 56 78903");
    fire(&input, "blur");
    settle().await;
    assert_eq!(input.value(), "12345678903");
}
