//! `ChipPanel`: done, and cancelled.

use crate::mount::{Mounted, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

fn button(page: &Mounted, text: &str) {
    let buttons = page.all("button");
    let found = buttons
        .iter()
        .find(|button| button.text_content().as_deref() == Some(text));
    found.unwrap_or_else(|| panic!("no button {text}")).click();
}

#[wasm_bindgen_test]
async fn cpn_1_cancel_goes_back_to_what_was_last_done() {
    let chosen = RwSignal::new(vec!["a".to_owned()]);
    let done = RwSignal::new(Vec::new());
    let cancelled = RwSignal::new(0);
    let page = mount(move || {
        let tell = move |chosen: Vec<Choice>| done.update(|done| done.push(chosen.len()));
        view! {
            <ChipPanel
                legend="x"
                name="x"
                selected=chosen
                on_done=tell
                on_cancel=move |()| cancelled.update(|count| *count += 1)
            >
                <Chip label="A" value="a" id="a" />
                <Chip label="B" value="b" id="b" />
            </ChipPanel>
        }
    });
    settle().await;
    page.find("#b").click();
    button(&page, "Avbryt");
    settle().await;
    assert_eq!(
        (chosen.get_untracked(), cancelled.get_untracked()),
        (vec!["a".to_owned()], 1)
    );
    assert_eq!(page.count("input:checked"), 1);
    page.find("#b").click();
    button(&page, "Ferdig");
    page.find("#a").click();
    button(&page, "Avbryt");
    settle().await;
    assert_eq!(done.get_untracked(), [2]);
    assert_eq!(chosen.get_untracked(), ["a", "b"]);
}
