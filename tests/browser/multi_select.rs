//! `MultiSelect`: several choices, as chips. Real keys and presses are in `tests`/e2e/multi_select.spec.ts.

use crate::{
    mount::{Mounted, attribute, has_focus, mount, press, type_in, wait_ms},
    spoken::said,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

/// Waits until the page shows what was done.
async fn drawn() {
    wait_ms(60).await;
}

const LANGUAGES: [(&str, &str); 4] = [("nb", "Norsk"), ("se", "Samisk"), ("pl", "Polsk"), ("en", "Engelsk")];

async fn languages(value: RwSignal<Vec<String>>) -> Mounted {
    let page =
        mount(move || view! { <MultiSelect label="Språk" id="m" name="language" options=LANGUAGES value=value /> });
    drawn().await;
    page.find("#m").focus().expect("focus");
    page
}

fn chosen(names: &[&str]) -> RwSignal<Vec<String>> {
    RwSignal::new(names.iter().map(|name| (*name).to_owned()).collect())
}

fn is_open(page: &Mounted) -> bool {
    page.find("#m-list-panel").matches(":popover-open").expect("a selector")
}

fn chips(page: &Mounted) -> Vec<String> {
    page.all(".felles-multi-select__text")
        .iter()
        .filter_map(|chip| chip.text_content())
        .collect()
}

fn sent(page: &Mounted) -> Vec<String> {
    let hidden = page.all("input[type=hidden][name=language]");
    hidden.iter().filter_map(|input| attribute(input, "value")).collect()
}

#[wasm_bindgen_test]
async fn ms_1_ms_4_ms_7_choosing_goes_to_and_fro() {
    let value = chosen(&["pl"]);
    let page = languages(value).await;
    type_in(&page.find("#m"), "no");
    drawn().await;
    assert_eq!(
        attribute(&page.find("#m-list"), "aria-multiselectable").as_deref(),
        Some("true")
    );
    press(&page.find("#m"), "ArrowDown");
    press(&page.find("#m"), "Enter");
    wait_ms(200).await;
    assert_eq!(value.get_untracked(), ["pl", "nb"]);
    assert!(is_open(&page) && page.find_as::<HtmlInputElement>("#m").value().is_empty());
    assert_eq!(
        (chips(&page), sent(&page)),
        (
            vec!["Polsk".to_owned(), "Norsk".to_owned()],
            vec!["pl".to_owned(), "nb".to_owned()]
        )
    );
    assert_eq!(said(), "Norsk er lagt til. 2 valgt.");
    assert_eq!(page.count("[aria-selected=true]"), 2);
    page.find("[data-option='2']").click();
    wait_ms(200).await;
    assert_eq!(value.get_untracked(), ["nb"]);
    assert_eq!(said(), "Polsk er fjernet. 1 valgt.");
}

#[wasm_bindgen_test]
async fn ms_2_ms_3_chips_have_buttons_keys_and_a_way_on() {
    let value = chosen(&["nb", "se", "pl"]);
    let page = languages(value).await;
    let chip = |name: &str| page.find(&format!("[aria-label='Fjern {name}']"));
    assert!(press(&page.find("#m"), "Backspace"));
    assert!(has_focus(&chip("Polsk")));
    press(&chip("Polsk"), "ArrowLeft");
    assert!(has_focus(&chip("Samisk")));
    chip("Samisk").click();
    drawn().await;
    assert!(has_focus(&chip("Polsk")), "to the next");
    press(&chip("Polsk"), "Delete");
    drawn().await;
    assert!(has_focus(&chip("Norsk")), "to the one before");
    press(&chip("Norsk"), "ArrowRight");
    assert!(has_focus(&page.find("#m")));
    press(&page.find("#m"), "ArrowLeft");
    press(&chip("Norsk"), "Backspace");
    drawn().await;
    assert!(has_focus(&page.find("#m")) && value.get_untracked().is_empty());
    assert!(!press(&page.find("#m"), "Backspace"), "there is none");
}

#[wasm_bindgen_test]
async fn ms_5_at_the_most_the_others_are_off() {
    let value = chosen(&["nb"]);
    let page = mount(move || view! { <MultiSelect label="Språk" id="m" options=LANGUAGES value=value max=2 /> });
    drawn().await;
    page.find("#m").focus().expect("focus");
    press(&page.find("#m"), "ArrowDown");
    drawn().await;
    assert_eq!(page.count("[aria-disabled=true]"), 0);
    page.find("[data-option='1']").click();
    drawn().await;
    assert_eq!(page.count("[aria-disabled=true]"), 2);
    let notice = page.find(".felles-listbox__notice:not([hidden])");
    assert!(
        notice
            .text_content()
            .is_some_and(|text| text.starts_with("Du kan velge høyst 2."))
    );
    page.find("[data-option='2']").click();
    drawn().await;
    assert_eq!(value.get_untracked(), ["nb", "se"]);
    page.find("[data-option='1']").click();
    drawn().await;
    assert_eq!(value.get_untracked(), ["nb"], "what is chosen can go");
}

#[wasm_bindgen_test]
async fn ms_6_gen_2_all_are_taken_away_unless_the_owner_refuses() {
    let value = chosen(&["nb", "se"]);
    let page = languages(value).await;
    page.find("[aria-label='Tøm Språk']").click();
    drawn().await;
    assert!(value.get_untracked().is_empty() && has_focus(&page.find("#m")));
    drop(page);
    let page = mount(|| {
        let kept = RwSignal::new(vec!["nb".to_owned()]);
        let refuse = Callback::new(|_: Vec<String>| ());
        view! { <MultiSelect label="Språk" id="m" options=LANGUAGES value=(Signal::from(kept), refuse) /> }
    });
    drawn().await;
    page.find("[aria-label='Fjern Norsk']").click();
    drawn().await;
    assert_eq!(chips(&page), ["Norsk"]);
}
