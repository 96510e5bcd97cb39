//! `HelpText`.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn its_button_opens_and_closes_it_and_says_so() {
    let told = RwSignal::new(Vec::new());
    let page = mount(move || {
        view! {
            <HelpText id="h" label="Fribeløp" on_toggle=move |open| told.update(|told| told.push(open))>
                "Forklaring"
            </HelpText>
        }
    });
    settle().await;
    let (button, text) = (page.find("button"), page.find("#h-text"));
    assert_eq!(attribute(&button, "aria-expanded").as_deref(), Some("false"));
    button.click();
    assert!(text.matches(":popover-open").expect("a selector"));
    assert_eq!(attribute(&button, "aria-expanded").as_deref(), Some("true"));
    settle().await;
    button.click();
    assert!(!text.matches(":popover-open").expect("a selector"));
    assert_eq!(attribute(&button, "aria-expanded").as_deref(), Some("false"));
    assert_eq!(told.get_untracked(), [true, false]);
}

#[wasm_bindgen_test]
async fn its_owner_opens_it() {
    let open = RwSignal::new(false);
    let page = mount(move || view! { <HelpText id="h" open=open>"Forklaring"</HelpText> });
    open.set(true);
    settle().await;
    assert!(page.find("#h-text").matches(":popover-open").expect("a selector"));
    page.find("button").click();
    assert!(!open.get_untracked());
}
