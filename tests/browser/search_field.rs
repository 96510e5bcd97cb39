//! `SearchField`: searching and emptying.

use crate::mount::{attribute, fire, has_focus, mount, press, press_with, settle, type_in};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlFormElement, HtmlInputElement};

#[wasm_bindgen_test]
async fn sf_1_the_clear_button_empties_the_field_as_if_the_user_had() {
    let text = RwSignal::new("barnehage".to_owned());
    let changed = RwSignal::new(Vec::new());
    let page = mount(move || {
        view! {
            <SearchField
                label="Søk"
                value=text
                on_change=move |text: String| changed.update(|changed| changed.push(text))
            />
        }
    });
    let input: HtmlInputElement = page.find_as("input");
    let clear = page.find(".felles-search-field__clear");
    assert!(!clear.hidden());
    page.find(".felles-search-field__clear button").click();
    settle().await;
    assert_eq!((input.value().as_str(), text.get_untracked().as_str()), ("", ""));
    assert_eq!(changed.get_untracked(), [""]);
    assert!(has_focus(&input) && clear.hidden());
}

#[wasm_bindgen_test]
async fn sf_1_gen_5_gen_6_escape_empties_what_holds_something_and_nothing_else() {
    let page = mount(|| view! { <SearchField label="Søk" value="skjema" /> });
    let input: HtmlInputElement = page.find_as("input");
    assert!(!press_with(&input, "Escape", |key| key.set_ctrl_key(true)));
    assert_eq!(input.value(), "skjema");
    assert!(press(&input, "Escape"));
    assert_eq!(input.value(), "");
    assert!(!press(&input, "Escape"), "it belongs to what is around");
}

#[wasm_bindgen_test]
async fn sf_2_the_owner_is_called_once_with_the_text() {
    let searched = RwSignal::new(Vec::new());
    let page = mount(move || {
        view! { <SearchField label="Søk" name="q" on_search=move |text| searched.update(|all: &mut Vec<String>| all.push(text)) /> }
    });
    type_in(&page.find("input"), "ferge");
    page.find("button[type=submit]").click();
    settle().await;
    assert_eq!(searched.get_untracked(), ["ferge"]);
    let form = page.find("form");
    assert_eq!(attribute(&form, "role").as_deref(), Some("search"));
    assert!(fire(&form, "submit"), "the page stays");
}

#[wasm_bindgen_test]
fn sf_2_without_an_owner_the_browser_goes_to_the_address() {
    let page = mount(|| view! { <SearchField label="Søk" name="q" value="ferge" action="/treff" /> });
    let form: HtmlFormElement = page.find_as("form");
    assert!(form.action().ends_with("/treff"), "{}", form.action());
    assert_eq!(form.method(), "get");
    let data = web_sys::FormData::new_with_form(&form).expect("form data");
    assert_eq!(data.get("q").as_string().as_deref(), Some("ferge"));
}

#[wasm_bindgen_test]
fn gen_4_what_is_read_only_cannot_be_emptied() {
    let page = mount(|| view! { <SearchField label="Søk" value="skjema" readonly=true /> });
    let input: HtmlInputElement = page.find_as("input");
    press(&input, "Escape");
    assert_eq!(input.value(), "skjema");
    assert!(page.find(".felles-search-field__clear").hidden());
}
