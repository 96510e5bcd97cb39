//! `CardButton` and `CardButtonGroup`.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn cbn_1_it_opens_and_closes_and_says_so() {
    let told = RwSignal::new(Vec::<bool>::new());
    let page = mount(move || {
        view! {
            <CardButton label="A" on_toggle=move |open: bool| told.update(|told| told.push(open))>
                <p class="in">{"x"}</p>
            </CardButton>
        }
    });
    let (button, panel) = (page.find("button"), page.find(".felles-card-button__panel"));
    assert_eq!(attribute(&button, "aria-controls"), attribute(&panel, "id"));
    for open in [true, false] {
        button.click();
        settle().await;
        let said = if open { "true" } else { "false" };
        assert_eq!(attribute(&button, "aria-expanded").as_deref(), Some(said));
        assert_eq!(panel.hidden(), !open);
    }
    assert_eq!(told.get_untracked(), [true, false]);
}

#[wasm_bindgen_test]
async fn cbn_1_gen_2_an_owner_may_refuse() {
    let (open, asked) = (RwSignal::new(false), RwSignal::new(0));
    let model: (Signal<bool>, Callback<bool>) =
        (open.into(), Callback::new(move |_| asked.update(|asked| *asked += 1)));
    let page = mount(move || view! { <CardButton label="A" open=model><p>{"x"}</p></CardButton> });
    let button = page.find("button");
    button.click();
    settle().await;
    assert_eq!(asked.get_untracked(), 1);
    assert_eq!(attribute(&button, "aria-expanded").as_deref(), Some("false"));
    open.set(true);
    settle().await;
    assert_eq!(attribute(&button, "aria-expanded").as_deref(), Some("true"));
    assert!(!page.find(".felles-card-button__panel").hidden());
}

#[wasm_bindgen_test]
async fn gen_1_two_of_them_have_panels_of_their_own() {
    let page = mount(|| {
        view! {
            <CardButton label="A"><p>{"x"}</p></CardButton>
            <CardButton label="B"><p>{"y"}</p></CardButton>
        }
    });
    settle().await;
    let ids: Vec<_> = page
        .all(".felles-card-button__panel")
        .iter()
        .map(|panel| panel.id())
        .collect();
    assert_ne!(ids[0], ids[1]);
}

#[wasm_bindgen_test]
fn tlb_1_a_disabled_one_calls_nobody() {
    let pressed = RwSignal::new(0);
    let page = mount(move || {
        view! {
            <CardButton label="A" disabled=true on_click=move |_| pressed.update(|count| *count += 1) />
            <CardButton label="B" href="#x" disabled=true on_click=move |_| pressed.update(|count| *count += 1) />
        }
    });
    page.find("button").click();
    page.find("a").click();
    assert_eq!(pressed.get_untracked(), 0);
}
