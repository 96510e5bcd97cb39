//! `FormGroup`: a group with a name.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn a_group_is_named_and_described_and_follows() {
    let description = RwSignal::new(None::<&'static str>);
    let page = mount(move || view! { <FormGroup heading="Om deg" description=description id="g">""</FormGroup> });
    let group = page.find("#g");
    assert_eq!(attribute(&group, "role").as_deref(), Some("group"));
    assert_eq!(attribute(&group, "aria-labelledby").as_deref(), Some("g-heading"));
    assert_eq!(page.find("#g-heading").text_content().as_deref(), Some("Om deg"));
    assert_eq!(attribute(&group, "aria-describedby"), None);
    description.set(Some("Slik det står i registeret"));
    settle().await;
    assert_eq!(attribute(&group, "aria-describedby").as_deref(), Some("g-description"));
    assert_eq!(page.count("#g-description"), 1);
}
