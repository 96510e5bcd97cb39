//! `CircleList`.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn steps_come_and_go_and_the_look_follows() {
    let (steps, variant) = (RwSignal::new(1), RwSignal::new(CircleListVariant::Tinted));
    let page = mount(move || {
        view! {
            <CircleList variant=variant>
                <For each=move || 0..steps.get() key=|step| *step let:step>
                    <CircleListItem title=format!("Trinn {step}") />
                </For>
            </CircleList>
        }
    });
    settle().await;
    steps.set(3);
    variant.set(CircleListVariant::Filled);
    settle().await;
    assert_eq!(page.count("ol > li"), 3);
    assert_eq!(attribute(&page.find("ol"), "data-variant").as_deref(), Some("filled"));
    assert_eq!(page.text(), "Trinn 0Trinn 1Trinn 2");
}
