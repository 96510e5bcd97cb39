//! `Box`, and the distances that layout components share.

use crate::mount::{mount, mount_in_shadow, settle, style};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn its_room_is_what_it_says_and_follows() {
    adopt_tokens();
    let (padding, block) = (RwSignal::new(Some(Space::Size4)), RwSignal::new(None::<Space>));
    let page = mount(move || view! { <Box padding=padding padding_block=block>"Hei"</Box> });
    settle().await;
    let element = page.find(".felles-box");
    let room = || [style(&element, "padding-left"), style(&element, "padding-top")];
    assert_eq!(room(), ["16px", "16px"]);
    block.set(Some(Space::Size1));
    settle().await;
    assert_eq!(room(), ["16px", "4px"]);
    padding.set(None);
    block.set(None);
    settle().await;
    assert_eq!(room(), ["0px", "0px"]);
}

fn nested() -> impl IntoView {
    view! {
        <Box padding=Space::Size8 wide_padding=Space::Size12 wide_from=Breakpoint::Sm>
            <Box class="inner"><Stack class="stack">"Hei"</Stack></Box>
        </Box>
    }
}

#[wasm_bindgen_test]
async fn what_one_says_is_not_for_those_within() {
    adopt_tokens();
    for page in [mount(nested), mount_in_shadow(nested)] {
        settle().await;
        assert_eq!(style(&page.find(".inner"), "padding-left"), "0px");
        assert_eq!(style(&page.find(".stack"), "row-gap"), "16px");
    }
}

#[wasm_bindgen_test]
async fn room_decides_on_the_wide_padding() {
    adopt_tokens();
    let page = mount(nested);
    let outer = page.find(".felles-box");
    for (width, padding) in [(300, "32px"), (600, "48px")] {
        let _ = page
            .place
            .set_attribute("style", &format!("container-type:inline-size;inline-size:{width}px"));
        settle().await;
        assert_eq!(style(&outer, "padding-left"), padding, "{width}");
    }
}
