//! `RepeatingGroup`: rows come, go, close and open.

use crate::mount::{Mounted, attribute, fire, has_focus, mount, type_in, wait_ms};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

felles::form! {
    #[derive(Debug)]
    pub struct Child {
        pub name: String => [missing("Skriv barnets navn.")],
    }
}

felles::form! {
    #[derive(Debug)]
    pub struct Family {
        pub children: Vec<Child> => [rows_at_most(3)],
    }
}

#[wasm_bindgen_test]
async fn rep_1_rep_2_a_new_row_takes_the_focus() {
    let page = rows(RepeatingMode::Open);
    page.find(".felles-repeating-group__add").click();
    wait_ms(10).await;
    assert_eq!(page.count(".felles-repeating-group__row"), 1);
    assert!(has_focus(&page.find("[name='children.0.name']")));
    let row = page.find(".felles-repeating-group__row");
    let name = attribute(&row, "aria-labelledby").expect("a name");
    assert_eq!(page.find(&format!("#{name}")).text_content().as_deref(), Some("Barn 1"));
    let remove = page.find(".felles-repeating-group__actions button");
    assert!(
        remove
            .text_content()
            .is_some_and(|text| text.contains("Fjern") && text.contains("Barn 1"))
    );
    assert_eq!(page.find_as::<HtmlInputElement>("[name=children]").value(), "1");
    for _ in 0..5 {
        if page.count(".felles-repeating-group__add") == 1 {
            page.find(".felles-repeating-group__add").click();
            wait_ms(10).await;
        }
    }
    assert_eq!(page.count(".felles-repeating-group__row"), 3, "at most");
    assert!(page.text().contains("Du kan ikke legge til flere enn 3."));
}

#[wasm_bindgen_test]
async fn rep_3_what_is_filled_in_is_removed_only_after_a_question() {
    let page = rows(RepeatingMode::Open);
    for _ in 0..2 {
        page.find(".felles-repeating-group__add").click();
        wait_ms(10).await;
    }
    type_in(&page.find("[name='children.0.name']"), "Ola");
    type_in(&page.find("[name='children.1.name']"), "Kari");
    page.find(".felles-repeating-group__actions button").click();
    wait_ms(10).await;
    assert_eq!(page.count("dialog[open]"), 1);
    let buttons = page.all("dialog[open] .felles-button");
    let keep = buttons
        .iter()
        .find(|button| button.text_content().as_deref() == Some("Behold"))
        .expect("keep");
    keep.click();
    wait_ms(10).await;
    assert_eq!(
        (page.count("dialog[open]"), page.count(".felles-repeating-group__row")),
        (0, 2)
    );
    page.find(".felles-repeating-group__actions button").click();
    wait_ms(10).await;
    let buttons = page.all("dialog[open] .felles-button");
    let remove = buttons
        .iter()
        .find(|button| button.text_content().as_deref() == Some("Fjern"))
        .expect("remove");
    remove.click();
    wait_ms(20).await;
    assert_eq!(page.count(".felles-repeating-group__row"), 1);
    assert_eq!(
        page.find_as::<HtmlInputElement>("[name='children.0.name']").value(),
        "Kari"
    );
    assert!(
        has_focus(&page.find(".felles-repeating-group__name")),
        "to the row that took its place"
    );
    // What is empty goes without a question.
    type_in(&page.find("[name='children.0.name']"), "");
    page.find(".felles-repeating-group__actions button").click();
    wait_ms(20).await;
    assert_eq!(
        (page.count("dialog[open]"), page.count(".felles-repeating-group__row")),
        (0, 0)
    );
    assert!(has_focus(&page.find(".felles-repeating-group__add")));
}

#[wasm_bindgen_test]
async fn rep_4_closed_rows_open_when_something_in_them_is_wrong() {
    let page = rows(RepeatingMode::List);
    page.find(".felles-repeating-group__add").click();
    wait_ms(10).await;
    let press = |text: &str| {
        let buttons = page.all(".felles-button");
        let button = buttons
            .iter()
            .find(|button| button.text_content().as_deref() == Some(text));
        button.unwrap_or_else(|| panic!("no {text} in {}", page.html())).click();
    };
    press("Ferdig");
    wait_ms(10).await;
    assert_eq!(page.count("[data-closed]"), 0, "it is not right yet");
    assert!(has_focus(&page.find("[name='children.0.name']")));
    type_in(&page.find("[name='children.0.name']"), "Ola");
    press("Ferdig");
    wait_ms(10).await;
    assert_eq!(page.count("[data-closed]"), 1);
    assert!(page.find(".felles-repeating-group__fields").has_attribute("hidden"));
    type_in(&page.find("[name='children.0.name']"), "");
    fire(&page.find("form"), "submit");
    wait_ms(10).await;
    assert_eq!(page.count("[data-closed]"), 0, "the summary leads into it");
}

#[wasm_bindgen_test]
async fn rep_4_only_so_many_rows_are_open_but_none_with_something_wrong_is_closed() {
    let page = mount(|| {
        let form = Family::form();
        view! {
            <Form form=form send=async |_: Family| Ok(FormAnswer::Received)>
                <RepeatingGroup
                    rows=form.children
                    mode=RepeatingMode::List
                    most_open=1
                    legend="Barna"
                    item="Barn"
                    let:child
                >
                    <TextField label="Navn" field=child.name />
                </RepeatingGroup>
            </Form>
        }
    });
    let closed = || {
        let rows = page.all(".felles-repeating-group__row");
        rows.iter()
            .map(|row| row.has_attribute("data-closed"))
            .collect::<Vec<_>>()
    };
    for (name, child) in [("children.0.name", "Ola"), ("children.1.name", "Kari")] {
        page.find(".felles-repeating-group__add").click();
        wait_ms(10).await;
        type_in(&page.find(&format!("[name='{name}']")), child);
    }
    assert_eq!(closed(), [true, false]);
    page.find("[data-closed] .felles-repeating-group__actions button")
        .click();
    wait_ms(10).await;
    assert_eq!(closed(), [false, true], "the other is closed");
    let first = page.find("[name='children.0.name']");
    assert!(has_focus(&first));
    type_in(&first, "");
    first.blur().expect("left");
    wait_ms(10).await;
    page.find("[data-closed] .felles-repeating-group__actions button")
        .click();
    wait_ms(10).await;
    assert_eq!(closed(), [false, false], "what is wrong stays in sight");
}

fn rows(mode: RepeatingMode) -> Mounted {
    mount(move || {
        let form = Family::form();
        view! {
            <Form form=form send=async |_: Family| Ok(FormAnswer::Received)>
                <RepeatingGroup rows=form.children mode=mode legend="Barna" item="Barn" let:child>
                    <TextField label="Navn" field=child.name />
                </RepeatingGroup>
            </Form>
        }
    })
}

#[wasm_bindgen_test]
async fn gen_10_a_new_row_takes_the_focus_in_a_shadow_root_too() {
    let page = crate::mount::mount_in_shadow(|| {
        let form = Family::form();
        view! {
            <Form form=form>
                <RepeatingGroup rows=form.children legend="Barna" item="Barn" let:child>
                    <TextField label="Navn" field=child.name />
                </RepeatingGroup>
            </Form>
        }
    });
    page.find(".felles-repeating-group__add").click();
    wait_ms(10).await;
    assert!(has_focus(&page.find("[name='children.0.name']")));
}
