//! `FormProgress`: text, and a list that folds away.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn fp_1_fp_2_fp_3_progress_is_text_with_a_list_that_folds_away() {
    let current = RwSignal::new(1_usize);
    let page = mount(move || view! { <FormProgress steps=vec!["En", "To"] current=current /> });
    assert_eq!(
        page.find(".felles-form-progress__text").text_content().as_deref(),
        Some("Steg 1 av 2 En")
    );
    assert_eq!(
        attribute(&page.find(".felles-form-progress__bar"), "aria-hidden").as_deref(),
        Some("true")
    );
    let list: web_sys::Element = page.find("details").into();
    assert!(!list.has_attribute("open"));
    page.find("summary").click();
    assert!(list.has_attribute("open"));
    assert_eq!(page.count("ol li"), 2);
    assert_eq!(page.count("a, button"), 0, "nothing can be chosen");
    current.set(2);
    settle().await;
    assert!(page.text().contains("Steg 2 av 2"));
    assert!(
        page.find("[aria-current=step]")
            .text_content()
            .is_some_and(|text| text.contains("To"))
    );
}
