//! Lead.

use crate::mount::{mount, settle, style};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn its_size_and_space_follow_their_props() {
    adopt_tokens();
    let (size, spacing) = (RwSignal::new(LeadSize::Md), RwSignal::new(false));
    let page = mount(move || view! { <Lead size=size spacing=spacing>"Du kan få støtte."</Lead> });
    settle().await;
    let lead = page.find("p");
    assert_eq!(
        [style(&lead, "font-size"), style(&lead, "margin-bottom")],
        ["21px", "0px"]
    );
    size.set(LeadSize::Lg);
    spacing.set(true);
    settle().await;
    assert_eq!(
        [style(&lead, "font-size"), style(&lead, "margin-bottom")],
        ["24px", "32px"]
    );
}
