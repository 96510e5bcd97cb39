//! `ExpandablePanel`.

use crate::mount::{attribute, mount, settle, wait_ms};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn exp_1_opening_marks_as_read_and_closing_does_not_undo_it() {
    let unread = RwSignal::new(true);
    let page = mount(move || view! { <ExpandablePanel title="T" unread=unread>"X"</ExpandablePanel> });
    settle().await;
    let panel = page.find(".felles-expandable-panel");
    assert_eq!(attribute(&panel, "data-unread").as_deref(), Some("true"));
    for _ in 0..2 {
        page.find("summary").click();
        wait_ms(50).await;
        assert!(!unread.get_untracked());
        assert_eq!(attribute(&panel, "data-unread"), None);
    }
}
