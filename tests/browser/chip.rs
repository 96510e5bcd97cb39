//! Chips: choices, and buttons that stay pressed.

use crate::mount::{attribute, mount, settle};
use felles::{prelude::*, styles::adopt_tokens};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

#[wasm_bindgen_test]
async fn ch_1_a_choice_is_a_label_around_a_native_control() {
    let one = RwSignal::new(None::<String>);
    let several = RwSignal::new(Vec::<String>::new());
    let alone = RwSignal::new(false);
    let page = mount(move || {
        view! {
            <RadioGroup legend="x" name="r" selected=one><Chip label="A" value="a" id="a" /><Chip label="B" value="b" id="b" /></RadioGroup>
            <CheckboxGroup legend="x" name="c" selected=several><Chip label="C" value="c" id="c" /><Chip label="D" value="d" id="d" /></CheckboxGroup>
            <Chip label="E" id="e" checked=alone />
        }
    });
    settle().await;
    for id in ["a", "b", "c", "d", "e"] {
        page.find(&format!("label:has(#{id})")).click();
        settle().await;
    }
    assert_eq!(one.get_untracked().as_deref(), Some("b"));
    assert_eq!(several.get_untracked(), ["c", "d"]);
    assert!(alone.get_untracked());
    assert!(!page.find_as::<HtmlInputElement>("#a").checked());
}

#[wasm_bindgen_test]
async fn ch_2_gen_2_a_toggle_says_that_it_is_pressed() {
    let pressed = RwSignal::new(false);
    let page = mount(move || view! { <ChipButton pressed=pressed>"Uleste"</ChipButton> });
    settle().await;
    let button = page.find("button");
    assert_eq!(attribute(&button, "aria-pressed").as_deref(), Some("false"));
    button.click();
    settle().await;
    assert!(pressed.get_untracked());
    assert_eq!(attribute(&button, "aria-pressed").as_deref(), Some("true"));
}

#[wasm_bindgen_test]
async fn gen_4_a_read_only_chip_keeps_its_state() {
    let several = RwSignal::new(vec!["a".to_owned()]);
    let page = mount(move || {
        view! {
            <CheckboxGroup legend="x" name="c" selected=several readonly=true><Chip label="A" value="a" id="a" /></CheckboxGroup>
        }
    });
    settle().await;
    page.find("#a").click();
    settle().await;
    assert_eq!(several.get_untracked(), ["a"]);
    assert_eq!(attribute(&page.find("#a"), "aria-readonly").as_deref(), Some("true"));
}

#[wasm_bindgen_test]
fn the_control_covers_its_chip() {
    adopt_tokens();
    let page = mount(|| view! { <Chip label="En chip" name="x" /> });
    let (chip, input) = (page.find(".felles-chip"), page.find("input"));
    let (chip, input) = (chip.get_bounding_client_rect(), input.get_bounding_client_rect());
    assert!(chip.height() >= 40.0, "{}", chip.height());
    assert!((chip.width() - input.width()).abs() < 1.0 && (chip.height() - input.height()).abs() < 1.0);
}
