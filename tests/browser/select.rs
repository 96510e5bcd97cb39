//! Select: what the browser's own list and its model tell each other. Keys and what comes before the script are in
//! tests/e2e/select.spec.ts.

use crate::mount::{Mounted, attribute, fire, mount, press, settle, wait_ms};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlFormElement, HtmlSelectElement};

const TOWNS: [(&str, &str); 3] = [("0301", "Oslo"), ("4601", "Bergen"), ("5001", "Trondheim")];

felles::form! {
    struct Home {
        town: String => [missing("Velg en kommune.")],
    }
}

fn select(page: &Mounted) -> HtmlSelectElement {
    page.find_as("select")
}

/// As a user does: the browser selects, then tells.
fn choose(select: &HtmlSelectElement, value: &str) {
    select.set_value(value);
    fire(select, "input");
    fire(select, "change");
}

#[wasm_bindgen_test]
async fn sel_1_values_are_of_the_callers_own_type() {
    let year = RwSignal::new(Some(2025_u32));
    let heard = RwSignal::new(Vec::new());
    let page = mount(move || {
        let on_change = move |choice: Option<Choice>| {
            heard.update(|heard| heard.push(choice.and_then(|choice| choice.value::<u32>())));
        };
        view! { <Select label="År" options=[(2024_u32, "2024"), (2025, "2025")] value=year on_change=on_change /> }
    });
    settle().await;
    assert_eq!(select(&page).value(), "2025");
    choose(&select(&page), "2024");
    assert_eq!(year.get_untracked(), Some(2024));
    choose(&select(&page), "");
    assert_eq!(year.get_untracked(), None);
    year.set(Some(2025));
    settle().await;
    assert_eq!(select(&page).value(), "2025");
    assert_eq!(heard.get_untracked(), [Some(2024), None], "only what the user did");
}

#[wasm_bindgen_test]
async fn sel_2_gen_2_a_refusal_is_obeyed_and_an_unknown_value_kept() {
    let town = RwSignal::new(Some("4601".to_owned()));
    let options = RwSignal::new(Vec::<SelectOption>::new());
    let page = mount(move || {
        let keep = Callback::new(|_: Option<String>| ());
        view! { <Select label="Kommune" options=options value=(Signal::from(town), keep) /> }
    });
    settle().await;
    assert_eq!(select(&page).value(), "4601", "no option says it yet: {}", page.html());
    options.set(TOWNS.map(SelectOption::from).to_vec());
    wait_ms(20).await;
    assert_eq!(select(&page).value(), "4601");
    assert_eq!(page.count("option"), 4, "{}", page.html());
    choose(&select(&page), "0301");
    assert_eq!(select(&page).value(), "4601");
}

#[wasm_bindgen_test]
async fn sel_3_gen_4_what_is_locked_takes_no_press_and_no_key() {
    let page = mount(|| view! { <Select label="Kommune" options=TOWNS value="4601" readonly=true /> });
    settle().await;
    let select = select(&page);
    assert_eq!(attribute(&select, "aria-readonly").as_deref(), Some("true"));
    assert!(fire(&select, "mousedown"));
    assert!(press(&select, "ArrowDown") && press(&select, " "));
    assert!(!press(&select, "Tab"));
    choose(&select, "0301");
    assert_eq!(select.value(), "4601");
}

#[wasm_bindgen_test]
async fn sel_4_gen_3_a_reset_leads_back_and_is_told_once() {
    let heard = RwSignal::new(0);
    let page = mount(move || {
        let on_change = move |_: Option<Choice>| heard.update(|heard| *heard += 1);
        view! { <form><Select label="Kommune" options=TOWNS value="4601" on_change=on_change /></form> }
    });
    settle().await;
    choose(&select(&page), "5001");
    assert_eq!(heard.get_untracked(), 1);
    page.find("form").unchecked_ref::<HtmlFormElement>().reset();
    wait_ms(20).await;
    assert_eq!(select(&page).value(), "4601");
    assert_eq!(heard.get_untracked(), 2);
}

#[wasm_bindgen_test]
async fn sel_6_its_field_has_the_choice_and_the_error() {
    let page = mount(|| {
        let home = Home::form();
        view! {
            <Form form=home send=async |_: Home| Ok(FormAnswer::Received)>
                <Select label="Kommune" options=TOWNS field=home.town />
                <Button r#type=ButtonType::Submit>"Send"</Button>
                <p id="raw">{move || home.town.raw()}</p>
            </Form>
        }
    });
    settle().await;
    assert_eq!(attribute(&select(&page), "name").as_deref(), Some("town"));
    page.find("button[type=submit]").click();
    settle().await;
    assert_eq!(attribute(&select(&page), "aria-invalid").as_deref(), Some("true"));
    choose(&select(&page), "5001");
    settle().await;
    assert_eq!(attribute(&select(&page), "aria-invalid"), None);
    assert_eq!(page.find("#raw").text_content().as_deref(), Some("5001"));
}

#[wasm_bindgen_test]
async fn what_always_has_an_answer_begins_with_the_first() {
    let order = RwSignal::new(None::<String>);
    let page = mount(move || view! { <Select label="Sorter" options=TOWNS value=order always_chosen=true /> });
    wait_ms(20).await;
    assert_eq!(order.get_untracked().as_deref(), Some("0301"));
    assert_eq!((select(&page).value().as_str(), page.count("option")), ("0301", 3));
}
