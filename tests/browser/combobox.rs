//! Combobox: what is written, found and chosen. Real keys and presses are in tests/e2e/combobox.spec.ts.

use crate::{
    mount::{Mounted, attribute, has_focus, mount, press, press_with, type_in, wait_ms},
    spoken::said,
    until::until,
};
use felles::{prelude::*, styles::adopt_tokens};
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, HtmlInputElement};

/// Waits until the page shows what was done.
async fn drawn() {
    wait_ms(60).await;
}

fn towns() -> Vec<SelectOption> {
    vec![
        SelectOption::new("1", "Oslo"),
        SelectOption::new("2", "Bergen"),
        SelectOption::new("3", "Bø").group("Telemark"),
        SelectOption::new("4", "Bø").group("Nordland"),
        SelectOption::new("5", "Stengt").disabled(true),
    ]
}

async fn towns_with(value: RwSignal<Option<String>>) -> Mounted {
    let page = mount(move || view! { <Combobox label="Kommune" id="c" name="town" options=towns() value=value /> });
    drawn().await;
    page.find("#c").focus().expect("focus");
    page
}

fn input(page: &Mounted) -> HtmlInputElement {
    page.find_as("#c")
}

fn is_open(page: &Mounted) -> bool {
    page.find("#c-list-panel").matches(":popover-open").expect("a selector")
}

fn options(page: &Mounted) -> Vec<String> {
    page.all(".felles-listbox__option")
        .iter()
        .filter_map(|option| option.text_content())
        .collect()
}

fn active(page: &Mounted) -> Option<String> {
    let id = attribute(&page.find("#c"), "aria-activedescendant")?;
    page.find(&format!("[id='{id}']")).text_content()
}

fn notice(page: &Mounted) -> Option<String> {
    let notice = page.find(".felles-listbox__notice");
    (!notice.has_attribute("hidden")).then(|| notice.text_content().unwrap_or_default())
}

fn sent(page: &Mounted) -> String {
    page.find_as::<HtmlInputElement>("input[type=hidden]").value()
}

async fn write(page: &Mounted, text: &str) {
    type_in(&page.find("#c"), text);
    drawn().await;
}

async fn key(page: &Mounted, key: &str) -> bool {
    let handled = press(&page.find("#c"), key);
    drawn().await;
    handled
}

#[wasm_bindgen_test]
async fn cb_1_cb_19_roles_states_and_groups() {
    let page = towns_with(RwSignal::new(Some("2".to_owned()))).await;
    let input = page.find("#c");
    for (name, value) in [
        ("role", "combobox"),
        ("aria-expanded", "false"),
        ("aria-autocomplete", "list"),
        ("aria-controls", "c-list"),
    ] {
        assert_eq!(attribute(&input, name).as_deref(), Some(value), "{name}");
    }
    key(&page, "ArrowDown").await;
    assert_eq!(attribute(&input, "aria-expanded").as_deref(), Some("true"));
    let list = page.find("#c-list");
    assert_eq!(attribute(&list, "role").as_deref(), Some("listbox"));
    assert_eq!(attribute(&list, "aria-label").as_deref(), Some("Kommune"));
    assert_eq!(page.count("[role=option][aria-selected=true]"), 1);
    assert_eq!(page.count("[role=option][aria-selected=false]"), 4);
    assert_eq!(active(&page).as_deref(), Some("Bergen"));
    let groups: Vec<_> = page
        .all("[role=group]")
        .iter()
        .filter_map(|group| attribute(group, "aria-label"))
        .collect();
    assert_eq!(groups, ["Telemark", "Nordland"]);
}

#[wasm_bindgen_test]
async fn cb_2_cb_3_cb_4_keys_open_and_move_while_the_focus_stays() {
    let page = towns_with(RwSignal::new(None)).await;
    assert!(press_with(&page.find("#c"), "ArrowDown", |key| key.set_alt_key(true)));
    drawn().await;
    assert!(is_open(&page) && active(&page).is_none());
    assert!(press_with(&page.find("#c"), "ArrowUp", |key| key.set_alt_key(true)));
    drawn().await;
    assert!(!is_open(&page));
    key(&page, "ArrowUp").await;
    assert_eq!(active(&page).as_deref(), Some("Stengt"), "Up goes to the last");
    key(&page, "ArrowDown").await;
    assert_eq!(active(&page).as_deref(), Some("Oslo"), "and on around the end");
    key(&page, "PageDown").await;
    assert_eq!(active(&page).as_deref(), Some("Stengt"));
    key(&page, "PageUp").await;
    assert_eq!(active(&page).as_deref(), Some("Oslo"));
    assert!(!key(&page, "Home").await && !key(&page, "End").await, "the input's own");
    assert!(has_focus(&page.find("#c")));
    write(&page, "ber").await;
    assert_eq!((options(&page), active(&page)), (vec!["Bergen".to_owned()], None));
    page.find("#c").blur().expect("blur");
    drawn().await;
    page.find("#c").focus().expect("focus");
    page.find("#c").click();
    drawn().await;
    assert!(is_open(&page));
}

#[wasm_bindgen_test]
async fn cb_5_cb_6_enter_and_escape() {
    let value = RwSignal::new(None::<String>);
    let page = towns_with(value).await;
    assert!(!key(&page, "Enter").await, "the form's");
    write(&page, "o").await;
    assert!(key(&page, "Enter").await, "not the form's while there is a list");
    assert!(!is_open(&page) && value.get_untracked().is_none());
    write(&page, "os").await;
    key(&page, "ArrowDown").await;
    for composed in ["Enter", "Escape", "ArrowDown"] {
        let handled = press_with(&input(&page), composed, |key| key.set_is_composing(true));
        drawn().await;
        assert!(!handled && is_open(&page), "{composed} belongs to the input method");
    }
    assert!(value.get_untracked().is_none());
    assert!(key(&page, "Enter").await);
    assert!(!is_open(&page));
    assert_eq!(
        (value.get_untracked().as_deref(), input(&page).value().as_str()),
        (Some("1"), "Oslo")
    );
    key(&page, "ArrowDown").await;
    assert!(key(&page, "Escape").await);
    assert!(!is_open(&page) && input(&page).value() == "Oslo");
    assert!(key(&page, "Escape").await);
    drawn().await;
    assert!(value.get_untracked().is_none() && input(&page).value().is_empty());
    assert!(!key(&page, "Escape").await, "there is nothing left");
}

#[wasm_bindgen_test]
async fn cb_7_what_no_option_says_goes_back() {
    let value = RwSignal::new(Some("1".to_owned()));
    let page = towns_with(value).await;
    write(&page, "Ingensteds").await;
    assert!(!press(&page.find("#c"), "Tab"));
    page.find("#c").blur().expect("blur");
    drawn().await;
    assert_eq!(
        (input(&page).value().as_str(), value.get_untracked().as_deref()),
        ("Oslo", Some("1"))
    );
    page.find("#c").focus().expect("focus");
    write(&page, "BERGEN").await;
    page.find("#c").blur().expect("blur");
    drawn().await;
    assert_eq!(
        (input(&page).value().as_str(), value.get_untracked().as_deref()),
        ("Bergen", Some("2"))
    );
    page.find("#c").focus().expect("focus");
    write(&page, "").await;
    page.find("#c").blur().expect("blur");
    drawn().await;
    assert_eq!(value.get_untracked(), None);
}

#[wasm_bindgen_test]
async fn cb_7_cb_10_free_text_is_kept_and_offered() {
    let value = RwSignal::new(None::<String>);
    let page =
        mount(move || view! { <Combobox label="Tittel" id="c" options=[("l", "Lærer")] free_text=true value=value /> });
    drawn().await;
    page.find("#c").focus().expect("focus");
    write(&page, "Lær").await;
    assert_eq!(options(&page), ["Lærer", "Bruk «Lær»"]);
    write(&page, "lærer").await;
    assert_eq!(options(&page), ["Lærer"]);
    write(&page, "Rektor").await;
    page.find("[data-option]").click();
    drawn().await;
    assert_eq!(value.get_untracked().as_deref(), Some("Rektor"));
    write(&page, "Vikar").await;
    page.find("#c").blur().expect("blur");
    drawn().await;
    assert_eq!(
        (value.get_untracked().as_deref(), input(&page).value().as_str()),
        (Some("Vikar"), "Vikar")
    );
}

#[wasm_bindgen_test]
async fn cb_8_a_filter_of_the_callers_own() {
    let page = mount(|| {
        let by_number = |option: &SelectOption, text: &str| option.name() == text;
        view! { <Combobox label="Kommune" id="c" options=towns() filter=by_number /> }
    });
    drawn().await;
    page.find("#c").focus().expect("focus");
    write(&page, "2").await;
    assert_eq!(options(&page), ["Bergen"]);
}

#[wasm_bindgen_test]
async fn cb_9_gen_11_no_hits_are_said_and_hits_counted() {
    let page = towns_with(RwSignal::new(None)).await;
    write(&page, "b").await;
    assert_eq!((options(&page).len(), notice(&page)), (3, None));
    wait_ms(1_000).await;
    assert_eq!(said(), "3 treff. Bruk piltastene for å velge.");
    write(&page, "xyz").await;
    assert_eq!(notice(&page).as_deref(), Some("Ingen treff"));
    assert!(page.find("#c-list").has_attribute("hidden"));
    assert!(key(&page, "ArrowDown").await);
    assert_eq!(active(&page), None);
    wait_ms(1_000).await;
    assert_eq!(said(), "Ingen treff");
}

#[wasm_bindgen_test]
async fn cb_11_the_button_that_empties() {
    let value = RwSignal::new(Some("1".to_owned()));
    let page = towns_with(value).await;
    let clear = page.find("[aria-label='Tøm Kommune']");
    assert!(!clear.has_attribute("hidden"));
    clear.click();
    wait_ms(200).await;
    assert!(value.get_untracked().is_none() && has_focus(&page.find("#c")));
    assert!(clear.has_attribute("hidden"));
    assert_eq!(said(), "Feltet er tømt");
}

#[wasm_bindgen_test]
async fn cb_12_only_the_last_answer_counts() {
    let asked = RwSignal::new(Vec::new());
    let page = mount(move || {
        let source = move |text: String| {
            asked.update(|asked| asked.push(text.clone()));
            async move {
                // The first answer takes longest.
                TimeoutFuture::new(if text == "a" { 300 } else { 30 }).await;
                Ok::<_, Problem>(vec![SelectOption::new(text.clone(), format!("Treff på {text}"))])
            }
        };
        view! { <Combobox label="Gate" id="c" source=source debounce_ms=40 /> }
    });
    drawn().await;
    page.find("#c").focus().expect("focus");
    type_in(&page.find("#c"), "x");
    type_in(&page.find("#c"), "a");
    wait_ms(70).await;
    assert_eq!(notice(&page).as_deref(), Some("Søker …"));
    assert_eq!(attribute(&page.find("#c-list"), "aria-busy").as_deref(), Some("true"));
    type_in(&page.find("#c"), "ab");
    wait_ms(500).await;
    assert_eq!(asked.get_untracked(), ["a", "ab"], "it is asked after a pause");
    assert_eq!((options(&page), notice(&page)), (vec!["Treff på ab".to_owned()], None));
    key(&page, "ArrowDown").await;
    key(&page, "Enter").await;
    assert_eq!(
        (sent(&page).as_str(), input(&page).value().as_str()),
        ("ab", "Treff på ab")
    );
    write(&page, "").await;
    assert_eq!(notice(&page).as_deref(), Some("Skriv for å søke"));
}

#[wasm_bindgen_test]
async fn cb_12_why_a_source_did_not_answer_is_said() {
    let page = mount(|| {
        let source = async |_: String| Err::<Vec<SelectOption>, _>(Problem::new("Registeret svarer ikke"));
        view! { <Combobox label="Gate" id="c" source=source debounce_ms=10 /> }
    });
    drawn().await;
    page.find("#c").focus().expect("focus");
    write(&page, "a").await;
    wait_ms(200).await;
    assert_eq!(notice(&page).as_deref(), Some("Registeret svarer ikke"));
    assert_eq!(said(), "Registeret svarer ikke");
}

#[wasm_bindgen_test]
async fn cb_13_gen_2_an_owner_who_refuses_gets_the_text_back() {
    let asked = RwSignal::new(0);
    let page = mount(move || {
        let town = RwSignal::new(Some("1".to_owned()));
        let ask = Callback::new(move |_: Option<String>| asked.update(|asked| *asked += 1));
        view! { <Combobox label="Kommune" id="c" options=towns() value=(Signal::from(town), ask) /> }
    });
    drawn().await;
    page.find("#c").focus().expect("focus");
    write(&page, "berg").await;
    page.find("[data-option='1']").click();
    drawn().await;
    assert_eq!((input(&page).value().as_str(), asked.get_untracked()), ("Oslo", 1));
}

#[wasm_bindgen_test]
async fn cb_14_cb_15_cb_17_the_one_that_was_pressed_is_kept_and_sent() {
    let value = RwSignal::new(None::<String>);
    let changes = RwSignal::new(0);
    let page = mount(move || {
        let on_change = move |_: Option<Choice>| changes.update(|changes| *changes += 1);
        view! { <Combobox label="Kommune" id="c" name="town" options=towns() value=value on_change=on_change /> }
    });
    drawn().await;
    page.find("#c").focus().expect("focus");
    write(&page, "bø").await;
    let second = page.find("[data-option='3']");
    second.click();
    second.click();
    drawn().await;
    assert_eq!(
        (value.get_untracked().as_deref(), changes.get_untracked()),
        (Some("4"), 1)
    );
    page.find("#c").blur().expect("blur");
    drawn().await;
    assert_eq!((sent(&page).as_str(), input(&page).value().as_str()), ("4", "Bø"));
    assert_eq!((page.count("[name=town]"), changes.get_untracked()), (1, 1));
}

#[wasm_bindgen_test]
async fn cb_16_cb_18_a_long_list_is_mostly_not_there() {
    adopt_tokens();
    let all: Vec<_> = (0_u32..20_000)
        .map(|number| SelectOption::new(number, format!("Svar {number}")))
        .collect();
    let page = mount(move || view! { <Combobox label="Svar" id="c" options=all value=Some(9_999_u32) /> });
    drawn().await;
    let input: HtmlElement = page.find("#c");
    input.focus().expect("focus");
    press(&input, "ArrowDown");
    until("the chosen option", || page.count("[data-active]") == 1).await;
    drawn().await;
    assert!(page.count("[role=option]") < 100, "{}", page.count("[role=option]"));
    let active = page.find("[data-active]");
    assert_eq!(attribute(&active, "aria-posinset").as_deref(), Some("10000"));
    assert_eq!(attribute(&active, "aria-setsize").as_deref(), Some("20000"));
    let (list, row) = (
        page.find("#c-list").get_bounding_client_rect(),
        active.get_bounding_client_rect(),
    );
    assert!(
        row.top() >= list.top() - 1.0 && row.bottom() <= list.bottom() + 1.0,
        "it is seen"
    );
    assert!(
        list.top() >= input.get_bounding_client_rect().bottom()
            || list.bottom() <= input.get_bounding_client_rect().top()
    );
    assert!(list.width() + 4.0 >= input.get_bounding_client_rect().width());
    for _ in 0..30 {
        press(&input, "ArrowDown");
        wait_ms(20).await;
    }
    drawn().await;
    assert_eq!(page.find("[data-active]").text_content().as_deref(), Some("Svar 10029"));
    page.find("#c-list").set_scroll_top(0);
    wait_ms(200).await;
    assert_eq!(
        attribute(&page.find("[role=option]"), "aria-posinset").as_deref(),
        Some("1")
    );
    assert!(page.count("[role=option]") < 100);
}
