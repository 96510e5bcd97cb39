//! `FilterPanel`: the drawer, and what ends the work in it.

use crate::mount::{Mounted, attribute, fire, has_focus, mount, settle, wait_ms};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

fn panel(open: RwSignal<bool>, submitted: RwSignal<u32>) -> Mounted {
    mount(move || {
        view! {
            <FilterPanel
                id="f"
                open=open
                search=RwSignal::new(String::new())
                count=2_u32
                on_submit=move |()| submitted.update(|count| *count += 1)
            >
                <FilterGroup title="Status">"x"</FilterGroup>
            </FilterPanel>
        }
    })
}

#[wasm_bindgen_test]
async fn fil_1_the_focus_goes_to_the_search_and_back() {
    let (open, submitted) = (RwSignal::new(false), RwSignal::new(0));
    let page = panel(open, submitted);
    settle().await;
    let button = page.find("#f > button");
    button.focus().expect("focused");
    button.click();
    wait_ms(50).await;
    assert!(open.get_untracked() && has_focus(&page.find("input[type='search']")));
    open.set(false);
    wait_ms(400).await;
    assert!(has_focus(&button));
}

#[wasm_bindgen_test]
async fn fil_2_the_button_tells_the_count_and_done_closes() {
    let (open, submitted) = (RwSignal::new(true), RwSignal::new(0));
    let page = panel(open, submitted);
    wait_ms(50).await;
    assert!(
        page.find("#f > button")
            .text_content()
            .unwrap_or_default()
            .contains('2')
    );
    let submit = page.find("button[type='submit']");
    assert_eq!(attribute(&submit, "form").as_deref(), Some("f-form"));
    assert!(fire(&page.find("form"), "submit"), "the page is not left");
    settle().await;
    assert_eq!((submitted.get_untracked(), open.get_untracked()), (1, false));
}
