//! Disclosure.

use crate::mount::{mount, settle, style, wait_ms};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn of_two_labels_the_one_that_is_true_is_shown() {
    let open = RwSignal::new(false);
    let page = mount(move || view! { <Disclosure label="Vis" open_label="Skjul" open=open>"X"</Disclosure> });
    settle().await;
    let shown = |when: &str| style(&page.find(&format!("[data-when={when}]")), "display") != "none";
    assert!(shown("closed") && !shown("open"));
    page.find("summary").click();
    wait_ms(50).await;
    assert!(!shown("closed") && shown("open"));
    assert!(open.get_untracked());
}
