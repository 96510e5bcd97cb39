//! Textarea: how high it is.

use crate::mount::{Mounted, mount, settle, type_in};
use felles::{prelude::*, styles::adopt_tokens};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

fn height(page: &Mounted, selector: &str) -> f64 {
    page.find(selector).get_bounding_client_rect().height()
}

#[wasm_bindgen_test]
async fn it_is_as_high_as_its_rows_and_grows_with_the_text_to_the_most() {
    adopt_tokens();
    let page = mount(|| {
        view! {
            <Textarea label="To" id="two" rows=2 />
            <Textarea label="Seks" id="six" rows=6 />
            <Textarea label="Vokser" id="grows" rows=2 max_rows=4 />
            <Textarea label="Fast" id="fixed" rows=2 fixed=true />
        }
    });
    settle().await;
    let (two, six) = (height(&page, "#two"), height(&page, "#six"));
    let row = (six - two) / 4.0;
    assert!(row > 15.0, "six rows are higher than two: {two}, {six}");
    assert!((height(&page, "#fixed") - two).abs() < 3.0);
    for id in ["#two", "#grows", "#fixed"] {
        type_in(&page.find(id), &"linje\n".repeat(9));
    }
    settle().await;
    assert!(
        (height(&page, "#two") - two - 8.0 * row).abs() < row / 2.0,
        "{}",
        height(&page, "#two")
    );
    assert!(
        (height(&page, "#grows") - two - 2.0 * row).abs() < row / 2.0,
        "{}",
        height(&page, "#grows")
    );
    assert!((height(&page, "#fixed") - two).abs() < 3.0);
}

#[wasm_bindgen_test]
fn rows_are_never_none() {
    let page = mount(|| view! { <TextareaControl rows=0 aria_label="x" /> });
    assert_eq!(page.find("textarea").get_attribute("rows").as_deref(), Some("1"));
}
