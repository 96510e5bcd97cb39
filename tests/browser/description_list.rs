//! `DescriptionList`.

use crate::mount::{mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn two_lists_with_headings_are_each_named_by_their_own() {
    let page = mount(|| {
        view! {
            <DescriptionList heading="En"><DescriptionListItem term="a">"1"</DescriptionListItem></DescriptionList>
            <DescriptionList heading="To"><DescriptionListItem term="b">"2"</DescriptionListItem></DescriptionList>
        }
    });
    settle().await;
    let names: Vec<_> = page
        .all("dl")
        .iter()
        .map(|list| {
            let id = list.get_attribute("aria-labelledby").expect("a name");
            page.find(&format!("#{id}")).text_content().unwrap_or_default()
        })
        .collect();
    assert_eq!(names, ["En", "To"]);
}
