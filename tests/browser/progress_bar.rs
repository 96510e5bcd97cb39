//! `ProgressBar`.

use crate::{
    mount::{attribute, mount, settle, wait_ms},
    spoken::{SPOKEN_MS, said, silence},
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, js_sys::Reflect};

fn number(bar: &Element, property: &str) -> f64 {
    Reflect::get(bar, &property.into())
        .ok()
        .and_then(|value| value.as_f64())
        .unwrap_or(f64::NAN)
}

#[wasm_bindgen_test]
async fn pb_1_name_value_and_words_are_the_native_elements_and_follow() {
    let (value, max) = (RwSignal::new(None::<u64>), RwSignal::new(100_u64));
    let page = mount(move || view! { <ProgressBar label="Laster opp" value=move || value.get() max=max /> });
    settle().await;
    let bar: Element = page.find_as("progress");
    assert!(bar.matches(":indeterminate").expect("a selector"));
    assert_eq!(attribute(&bar, "aria-valuetext"), None);
    value.set(Some(30));
    settle().await;
    assert_eq!((number(&bar, "value"), number(&bar, "max")), (30.0, 100.0));
    assert_eq!(attribute(&bar, "aria-valuetext").as_deref(), Some("30\u{a0}%"));
    max.set(60);
    settle().await;
    assert_eq!((number(&bar, "value"), number(&bar, "max")), (30.0, 60.0));
    assert_eq!(page.find(".felles-progress-bar__value").inner_text(), "50\u{a0}%");
    value.set(None);
    settle().await;
    assert!(bar.matches(":indeterminate").expect("a selector"));
    let label = page.find("label");
    assert_eq!(attribute(&label, "for"), attribute(&bar, "id"));
}

#[wasm_bindgen_test]
async fn pb_2_that_it_is_done_is_said_once_and_nothing_on_the_way() {
    silence().await;
    let value = RwSignal::new(0_u64);
    let _page = mount(move || view! { <ProgressBar label="Laster opp" value=value /> });
    settle().await;
    for on_the_way in [25, 50, 99] {
        value.set(on_the_way);
        wait_ms(SPOKEN_MS).await;
        assert_eq!(said(), "–");
    }
    value.set(100);
    wait_ms(SPOKEN_MS).await;
    assert_eq!(said(), "Laster opp: ferdig");
    silence().await;
    value.set(101);
    wait_ms(SPOKEN_MS).await;
    assert_eq!(said(), "–");
}

#[wasm_bindgen_test]
async fn pb_2_each_fourth_is_said_once_when_asked_and_one_that_stands_there_done_says_nothing() {
    silence().await;
    let value = RwSignal::new(0_u64);
    let page = mount(move || {
        view! {
            <ProgressBar label="Ferdig" value=Signal::derive(|| 100_u64) announce=ProgressAnnouncement::Quarters />
            <ProgressBar label="Sender" value=value announce=ProgressAnnouncement::Quarters />
            <ProgressBar label="Steg" value=value steps=true />
        }
    });
    wait_ms(SPOKEN_MS).await;
    assert_eq!(said(), "–");
    for (now, heard) in [
        (24, "–"),
        (30, "Sender: 30 %"),
        (31, "–"),
        (80, "Sender: 80 %"),
        (100, "Sender: ferdig"),
    ] {
        silence().await;
        value.set(now);
        wait_ms(SPOKEN_MS).await;
        assert_eq!(said(), heard, "{now}");
    }
    assert_eq!(page.count("progress"), 3);
}

#[wasm_bindgen_test]
async fn pb_3_when_the_time_is_up_the_owner_is_told_once_unless_the_value_is_known_or_the_bar_gone() {
    let late = RwSignal::new(Vec::new());
    let (value, there) = (RwSignal::new(None::<u64>), RwSignal::new(true));
    let tell = move |who: &'static str| move |()| late.update(|late| late.push(who));
    let page = mount(move || {
        view! {
            <ProgressBar label="a" simulated_seconds=0.1 on_timeout=tell("waiting") />
            <ProgressBar label="b" simulated_seconds=0.1 on_timeout=tell("known") value=move || value.get() />
            <Show when=move || there.get()>
                <ProgressBar label="c" simulated_seconds=0.1 on_timeout=tell("gone") />
            </Show>
        }
    });
    settle().await;
    let bar: Element = page.find_as("progress");
    assert!(bar.has_attribute("data-simulated") && bar.matches(":indeterminate").expect("a selector"));
    value.set(Some(10));
    there.set(false);
    wait_ms(400).await;
    assert_eq!(late.get_untracked(), ["waiting"]);
    assert!(!bar.has_attribute("data-simulated"));
}

#[wasm_bindgen_test]
async fn a_time_that_is_none_lets_nothing_grow() {
    let page = mount(|| {
        view! {
            <ProgressBar label="a" simulated_seconds=f64::NAN />
            <ProgressBar label="b" simulated_seconds=-1.0 />
            <ProgressBar label="c" simulated_seconds=f64::INFINITY />
        }
    });
    settle().await;
    assert_eq!((page.count("progress"), page.count("[data-simulated]")), (3, 0));
}
