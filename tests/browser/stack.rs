//! Stack.

use crate::mount::{mount, settle, style};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn distance_and_direction_follow_props_and_room() {
    adopt_tokens();
    let gap = RwSignal::new(Space::Size2);
    let page = mount(move || {
        view! {
            <Stack gap=gap wide_direction=StackDirection::Horizontal wide_gap=Space::Size10 wide_from=Breakpoint::Sm>
                <b>{"a"}</b>
                <b>{"b"}</b>
            </Stack>
        }
    });
    let stack = page.find(".felles-stack");
    let looks = || {
        [
            style(&stack, "flex-direction"),
            style(&stack, "row-gap"),
            style(&stack, "align-items"),
        ]
    };
    for (width, expected) in [(300, ["column", "8px", "stretch"]), (600, ["row", "40px", "center"])] {
        let _ = page
            .place
            .set_attribute("style", &format!("container-type:inline-size;inline-size:{width}px"));
        settle().await;
        assert_eq!(looks(), expected, "{width}");
    }
    let _ = page
        .place
        .set_attribute("style", "container-type:inline-size;inline-size:300px");
    gap.set(Space::Size0);
    settle().await;
    assert_eq!(looks()[1], "0px");
}

#[wasm_bindgen_test]
async fn a_bleed_reaches_to_the_edges_of_a_box() {
    adopt_tokens();
    let page = mount(|| {
        view! { <Box padding=Space::Size6><Bleed inline=Space::Size6 block=Space::Size4 block_sides=BleedSides::End>"a"</Bleed></Box> }
    });
    settle().await;
    let [outer, inner] = [".felles-box", ".felles-stack__bleed"].map(|part| page.find(part).get_bounding_client_rect());
    assert!((outer.left() - inner.left()).abs() < 0.5 && (outer.right() - inner.right()).abs() < 0.5);
    let bleed = page.find(".felles-stack__bleed");
    assert_eq!(
        [style(&bleed, "margin-top"), style(&bleed, "margin-bottom")],
        ["0px", "-16px"]
    );
}
