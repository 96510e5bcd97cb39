//! `Skeleton`.

use crate::mount::{has_focus, mount, settle, style};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn skl_1_it_is_as_large_as_its_content_which_cannot_be_reached() {
    let page = mount(|| {
        view! {
            <div><Button>"Send inn"</Button></div>
            <div><Skeleton><Button>"Send inn"</Button></Skeleton></div>
        }
    });
    settle().await;
    let (button, skeleton) = (page.find("button"), page.find(".felles-skeleton"));
    let (shown, covered) = (button.get_bounding_client_rect(), skeleton.get_bounding_client_rect());
    assert!(
        (shown.width() - covered.width()).abs() < 1.0,
        "{} {}",
        shown.width(),
        covered.width()
    );
    assert!(covered.height() >= shown.height());
    let inside = page.find(".felles-skeleton button");
    inside.focus().expect("asked");
    assert!(!has_focus(&inside));
    assert_eq!(style(&inside, "visibility"), "hidden");
}

#[wasm_bindgen_test]
async fn lengths_follow_and_what_is_none_is_ignored() {
    let width = RwSignal::new("100px".to_owned());
    let page = mount(move || {
        view! { <div><Skeleton variant=SkeletonVariant::Circle width=width /></div> <Skeleton lines=3 /> }
    });
    settle().await;
    let circle = page.find(".felles-skeleton");
    let size = || {
        (
            circle.get_bounding_client_rect().width(),
            circle.get_bounding_client_rect().height(),
        )
    };
    assert_eq!(size(), (100.0, 100.0));
    width.set("40px".to_owned());
    settle().await;
    assert_eq!(size(), (40.0, 40.0));
    width.set("javascript:alert(1)".to_owned());
    settle().await;
    assert!(size().0 > 0.0);
    let lines = page.all(".felles-skeleton__line");
    let widths: Vec<_> = lines
        .iter()
        .map(|line| line.get_bounding_client_rect().width())
        .collect();
    assert!(widths[0] > widths[2], "the last line of a text is shorter: {widths:?}");
}
