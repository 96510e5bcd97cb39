//! `SelectMenu`: a combobox without an input. Real keys and presses are in `tests`/e2e/select_menu.spec.ts.

use crate::mount::{Mounted, attribute, mount, press, press_with, wait_ms};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

/// Waits until the page shows what was done.
async fn drawn() {
    wait_ms(60).await;
}

fn roles() -> Vec<SelectOption> {
    vec![
        SelectOption::new("les", "Lese").description("Ser alt"),
        SelectOption::new("skriv", "Skrive"),
        SelectOption::new("send", "Sende inn"),
        SelectOption::new("slett", "Slette").disabled(true),
    ]
}

async fn menu(value: RwSignal<Option<String>>) -> Mounted {
    let page = mount(move || view! { <SelectMenu label="Rolle" id="m" name="role" options=roles() value=value /> });
    drawn().await;
    page
}

fn is_open(page: &Mounted) -> bool {
    page.find("#m-list-panel").matches(":popover-open").expect("a selector")
}

/// What the button says is active.
fn active(page: &Mounted) -> Option<String> {
    let id = attribute(&page.find("#m"), "aria-activedescendant")?;
    page.find(&format!("[id='{id}']"))
        .query_selector(".felles-listbox__text")
        .ok()??
        .text_content()
}

async fn key(page: &Mounted, key: &str) {
    assert!(press(&page.find("#m"), key), "{key} is handled");
    drawn().await;
}

fn sent(page: &Mounted) -> String {
    page.find_as::<HtmlInputElement>("input[type=hidden]").value()
}

#[wasm_bindgen_test]
async fn sm_1_roles_names_and_what_is_active() {
    let page = menu(RwSignal::new(Some("skriv".to_owned()))).await;
    let button = page.find("#m");
    assert_eq!(attribute(&button, "role").as_deref(), Some("combobox"));
    assert_eq!(attribute(&button, "aria-expanded").as_deref(), Some("false"));
    assert_eq!(attribute(&button, "aria-controls").as_deref(), Some("m-list"));
    assert_eq!(button.text_content().as_deref(), Some("Skrive"));
    assert_eq!(active(&page), None);
    button.focus().expect("focus");
    key(&page, "ArrowDown").await;
    assert_eq!(attribute(&button, "aria-expanded").as_deref(), Some("true"));
    assert_eq!(
        attribute(&page.find("[role=listbox]"), "aria-label").as_deref(),
        Some("Rolle")
    );
    assert_eq!(page.count("[role=option]"), 4);
    assert_eq!(page.count("[aria-selected=true]"), 1);
    assert_eq!(active(&page).as_deref(), Some("Skrive"));
}

#[wasm_bindgen_test]
async fn sm_2_keys_and_presses_open_it() {
    let value = RwSignal::new(Some("skriv".to_owned()));
    for (opener, expected) in [
        ("ArrowDown", "Skrive"),
        ("ArrowUp", "Skrive"),
        ("Enter", "Skrive"),
        (" ", "Skrive"),
        ("Home", "Lese"),
        ("End", "Slette"),
        ("l", "Lese"),
    ] {
        let page = menu(value).await;
        page.find("#m").focus().expect("focus");
        key(&page, opener).await;
        assert!(is_open(&page), "{opener}");
        assert_eq!(active(&page).as_deref(), Some(expected), "{opener}");
    }
    let page = menu(value).await;
    page.find("#m").click();
    drawn().await;
    assert!(is_open(&page));
    page.find("#m").click();
    drawn().await;
    assert!(!is_open(&page));
}

#[wasm_bindgen_test]
async fn sm_3_keys_move_choose_and_leave() {
    let value = RwSignal::new(None::<String>);
    let page = menu(value).await;
    page.find("#m").focus().expect("focus");
    key(&page, "ArrowDown").await;
    assert_eq!(active(&page).as_deref(), Some("Lese"));
    key(&page, "ArrowUp").await;
    assert_eq!(active(&page).as_deref(), Some("Lese"), "it stops at the ends");
    key(&page, "PageDown").await;
    assert_eq!(active(&page).as_deref(), Some("Slette"));
    key(&page, "Home").await;
    key(&page, "s").await;
    key(&page, "e").await;
    assert_eq!(active(&page).as_deref(), Some("Sende inn"));
    key(&page, "Escape").await;
    assert!(!is_open(&page) && value.get_untracked().is_none());
    key(&page, "End").await;
    key(&page, "ArrowUp").await;
    key(&page, "Enter").await;
    assert!(!is_open(&page));
    assert_eq!(value.get_untracked().as_deref(), Some("send"));
    key(&page, "Home").await;
    assert!(!press(&page.find("#m"), "Tab"), "Tab goes on");
    drawn().await;
    assert_eq!(value.get_untracked().as_deref(), Some("les"), "and chooses");
    assert!(
        !press_with(&page.find("#m"), "s", |key| key.set_ctrl_key(true)),
        "the browser's"
    );
}

#[wasm_bindgen_test]
async fn sm_4_gen_4_what_is_off_is_found_and_not_chosen() {
    let value = RwSignal::new(None::<String>);
    let page = menu(value).await;
    page.find("#m").focus().expect("focus");
    key(&page, "End").await;
    assert_eq!(active(&page).as_deref(), Some("Slette"));
    assert_eq!(page.count("[aria-disabled=true]"), 1);
    key(&page, "Enter").await;
    assert!(is_open(&page) && value.get_untracked().is_none());
    drop(page);
    let page = mount(|| view! { <SelectMenu label="Rolle" id="m" options=roles() value="les" readonly=true /> });
    drawn().await;
    key(&page, "Enter").await;
    page.find("#m").click();
    drawn().await;
    assert!(!is_open(&page));
    assert_eq!(sent(&page), "les");
}

#[wasm_bindgen_test]
async fn sm_5_gen_2_one_value_is_sent_and_a_refusal_is_obeyed() {
    let asked = RwSignal::new(0);
    let page = mount(move || {
        let role = RwSignal::new("les".to_owned());
        let ask = Callback::new(move |_: String| asked.update(|asked| *asked += 1));
        view! { <SelectMenu label="Rolle" id="m" name="role" options=roles() value=(Signal::from(role), ask) /> }
    });
    drawn().await;
    assert_eq!(page.count("[name=role]"), 1);
    page.find("#m").click();
    drawn().await;
    page.find("[data-option='1']").click();
    drawn().await;
    assert_eq!((sent(&page).as_str(), asked.get_untracked()), ("les", 1));
    assert_eq!(page.find("#m").text_content().as_deref(), Some("Lese"));
}

#[wasm_bindgen_test]
async fn sm_6_leaving_closes() {
    let page = menu(RwSignal::new(None)).await;
    page.find("#m").focus().expect("focus");
    key(&page, "ArrowDown").await;
    page.find("#m").blur().expect("blur");
    drawn().await;
    assert!(!is_open(&page));
}
