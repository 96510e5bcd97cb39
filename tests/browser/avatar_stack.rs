//! `AvatarStack`.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn the_number_follows_and_goes_when_nobody_is_left_out() {
    let more = RwSignal::new(0);
    let page = mount(move || {
        view! {
            <AvatarStack label="Kan signere" more=more>
                <Avatar name="Kari Nordmann" />
                <Avatar name="Ola Nordmann" />
            </AvatarStack>
        }
    });
    settle().await;
    assert_eq!(page.count(".felles-avatar"), 2);
    more.set(3);
    settle().await;
    let number = page.find(".felles-avatar-stack__more");
    assert_eq!(number.inner_text(), "+3");
    assert_eq!(attribute(&number, "aria-label").as_deref(), Some("og 3 til"));
    more.set(0);
    settle().await;
    assert_eq!(page.count(".felles-avatar"), 2);
}

#[wasm_bindgen_test]
async fn all_avatars_have_the_size_of_the_stack() {
    let size = RwSignal::new(AvatarSize::Sm);
    let page = mount(move || {
        view! { <AvatarStack label="x" size=size more=1><Avatar name="Kari Nordmann" /></AvatarStack> }
    });
    settle().await;
    let widths = || {
        let avatars = page.all(".felles-avatar");
        avatars
            .iter()
            .map(|avatar| avatar.get_bounding_client_rect().width())
            .collect::<Vec<_>>()
    };
    let small = widths();
    assert!((small[0] - small[1]).abs() < 0.1, "{small:?}");
    size.set(AvatarSize::Xl);
    settle().await;
    let large = widths();
    assert!((large[0] - large[1]).abs() < 0.1, "{large:?}");
    assert!(large[0] > 2.0 * small[0], "{large:?} {small:?}");
}
