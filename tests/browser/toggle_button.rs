//! `ToggleButton`.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

fn pressed(button: &HtmlElement) -> Option<String> {
    attribute(button, "aria-pressed")
}

#[wasm_bindgen_test]
async fn tb_1_each_press_turns_it_and_is_told_once_and_the_name_stays() {
    let asked = RwSignal::new(Vec::new());
    let page = mount(move || {
        view! { <ToggleButton on_change=move |wanted| asked.update(|asked| asked.push(wanted))>"Favoritt"</ToggleButton> }
    });
    let button = page.find("button");
    assert_eq!(pressed(&button).as_deref(), Some("false"));
    for (times, state) in [(1, "true"), (2, "false"), (3, "true")] {
        button.click();
        settle().await;
        assert_eq!(
            (pressed(&button).as_deref(), asked.with_untracked(Vec::len)),
            (Some(state), times)
        );
        assert_eq!(button.inner_text(), "Favoritt");
    }
    assert_eq!(asked.get_untracked(), [true, false, true]);
}

#[wasm_bindgen_test]
async fn tb_2_gen_2_an_owner_that_refuses_is_obeyed_and_asked_once() {
    let (is, asked, told) = (RwSignal::new(false), RwSignal::new(0), RwSignal::new(0));
    let page = mount(move || {
        let ask = Callback::new(move |_: bool| asked.update(|asked| *asked += 1));
        view! {
            <ToggleButton pressed=(is.into(), ask) on_change=move |_| told.update(|told| *told += 1)>"a"</ToggleButton>
        }
    });
    let button = page.find("button");
    button.click();
    settle().await;
    assert_eq!(pressed(&button).as_deref(), Some("false"));
    assert_eq!((asked.get_untracked(), told.get_untracked()), (1, 1));
    is.set(true);
    settle().await;
    assert_eq!(pressed(&button).as_deref(), Some("true"));
    assert_eq!(told.get_untracked(), 1);
}

#[wasm_bindgen_test]
async fn a_shared_signal_goes_both_ways_and_the_icon_follows() {
    let is = RwSignal::new(false);
    let page = mount(move || {
        view! { <ToggleButton pressed=is icon=icons::STAR icon_pressed=icons::STAR_FILL>"a"</ToggleButton> }
    });
    let button = page.find("button");
    let empty = button.inner_html();
    button.click();
    settle().await;
    assert!(is.get_untracked());
    assert_ne!(button.inner_html(), empty);
    is.set(false);
    settle().await;
    assert_eq!(button.inner_html(), empty);
}

#[wasm_bindgen_test]
async fn gen_4_one_that_is_off_or_at_work_does_not_turn() {
    let page = mount(|| {
        view! {
            <ToggleButton disabled=true>"a"</ToggleButton>
            <ToggleButton aria_disabled=true>"b"</ToggleButton>
            <ToggleButton loading=true>"c"</ToggleButton>
        }
    });
    for button in page.all("button") {
        button.click();
        settle().await;
        assert_eq!(pressed(&button).as_deref(), Some("false"));
    }
}
