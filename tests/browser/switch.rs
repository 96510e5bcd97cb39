//! Switch: on and off, and what happens meanwhile.

use crate::mount::{attribute, has_focus, mount, settle};
use felles::{prelude::*, styles::adopt_tokens};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

#[wasm_bindgen_test]
async fn sw_1_sw_2_its_role_state_and_description_and_the_row_changes_it() {
    let on = RwSignal::new(false);
    let told = RwSignal::new(Vec::new());
    let page = mount(move || {
        view! {
            <Switch label="Varsel" description="På SMS" checked=on on_change=move |on| told.update(|told| told.push(on)) />
        }
    });
    let input: HtmlInputElement = page.find_as("input");
    assert_eq!(attribute(&input, "role").as_deref(), Some("switch"));
    let described = attribute(&input, "aria-describedby").expect("a description");
    assert_eq!(
        page.find(&format!("#{described}")).text_content().as_deref(),
        Some("På SMS")
    );
    page.find("label").click();
    settle().await;
    assert!(input.checked() && on.get_untracked());
    input.click();
    assert!(!on.get_untracked());
    assert_eq!(told.get_untracked(), [true, false]);
}

#[wasm_bindgen_test]
async fn sw_3_while_loading_it_keeps_focus_and_state() {
    let on = RwSignal::new(false);
    let loading = RwSignal::new(false);
    let page = mount(move || view! { <Switch label="Varsel" name="n" checked=on loading=loading /> });
    settle().await;
    let input: HtmlInputElement = page.find_as("input");
    input.focus().expect("focused");
    loading.set(true);
    settle().await;
    assert_eq!(attribute(&input, "aria-busy").as_deref(), Some("true"));
    input.click();
    page.find("label").click();
    settle().await;
    assert!(has_focus(&input) && !input.checked() && !on.get_untracked());
    loading.set(false);
    settle().await;
    input.click();
    assert!(on.get_untracked() && attribute(&input, "aria-busy").is_none());
}

#[wasm_bindgen_test]
async fn gen_2_gen_4_a_refused_change_goes_back_and_a_read_only_one_asks_nobody() {
    let asked = RwSignal::new(0);
    let page = mount(move || {
        let ask = Callback::new(move |_: bool| asked.update(|asked| *asked += 1));
        let model = Model::<bool>::from((Signal::stored(true), ask));
        view! {
            <Switch label="Styrt" id="ruled" checked=model />
            <Switch label="Låst" id="locked" checked=model readonly=true />
        }
    });
    settle().await;
    page.find("#ruled").click();
    page.find("#locked").click();
    settle().await;
    assert!(page.find_as::<HtmlInputElement>("#ruled").checked());
    assert!(page.find_as::<HtmlInputElement>("#locked").checked());
    assert_eq!(asked.get_untracked(), 1);
}

#[wasm_bindgen_test]
fn it_is_large_enough_to_touch_at_every_size() {
    adopt_tokens();
    let page = mount(|| {
        let switches = Size::ALL.iter().map(|&size| view! { <Switch label="Ja" size=size /> });
        switches.collect_view()
    });
    for input in page.all("input") {
        let place = input.get_bounding_client_rect();
        assert!(
            place.width() >= 40.0 && place.height() >= 24.0,
            "{} × {}",
            place.width(),
            place.height()
        );
    }
}
