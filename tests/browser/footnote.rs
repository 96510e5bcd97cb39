//! Footnote.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn its_button_opens_and_closes_the_note_and_says_so() {
    let page = mount(|| view! { <p><Footnote id="f" word="foretak">"Også enkeltpersonforetak."</Footnote></p> });
    settle().await;
    let (button, note) = (page.find("button"), page.find("#f-note"));
    assert_eq!(attribute(&button, "aria-expanded").as_deref(), Some("false"));
    button.click();
    assert!(note.matches(":popover-open").expect("a selector"));
    assert_eq!(attribute(&button, "aria-expanded").as_deref(), Some("true"));
    settle().await;
    button.click();
    assert!(!note.matches(":popover-open").expect("a selector"));
}
