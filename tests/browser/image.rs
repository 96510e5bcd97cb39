//! Image.

use crate::{
    mount::{attribute, mount, settle},
    until::{NO_PICTURE, PICTURE, until},
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn img_1_a_picture_that_fails_gives_way_and_another_address_is_tried_anew() {
    let src = RwSignal::new(NO_PICTURE);
    let (came, failed) = (RwSignal::new(0), RwSignal::new(0));
    let page = mount(move || {
        view! {
            <Image
                src=src
                alt="Kart over kaia"
                width=40
                height=30
                on_load=move |_| came.update(|came| *came += 1)
                on_error=move |_| failed.update(|failed| *failed += 1)
            />
        }
    });
    until("the stand-in", || page.count(".felles-image__missing") == 1).await;
    assert_eq!(page.text(), "Kart over kaia");
    assert!(page.find("img").hidden());
    let room = page.find(".felles-image").get_bounding_client_rect();
    assert!(room.width() >= 40.0 && room.height() >= 30.0);
    src.set(PICTURE);
    settle().await;
    assert_eq!(page.count(".felles-image__missing"), 0);
    assert!(!page.find("img").hidden());
    until("the picture", || came.get_untracked() == 1).await;
    assert_eq!((page.count(".felles-image__missing"), failed.get_untracked()), (0, 1));
    src.set(NO_PICTURE);
    until("the stand-in again", || page.count(".felles-image__missing") == 1).await;
    assert_eq!(failed.get_untracked(), 2);
}

#[wasm_bindgen_test]
async fn img_1_an_address_that_is_refused_gives_way_at_once_and_one_of_none_does_so_too() {
    let src = RwSignal::new("javascript:alert(1)");
    let page = mount(move || {
        view! {
            <Image src=src alt="a" />
            <Image alt="b" fallback=|| "Kommer snart" />
        }
    });
    settle().await;
    assert_eq!(page.count(".felles-image__missing"), 2);
    assert_eq!(page.text(), "aKommer snart");
    assert_eq!(attribute(&page.find("img"), "src"), None);
    src.set("");
    settle().await;
    until("the stand-in", || page.count(".felles-image__missing") == 2).await;
    src.set(PICTURE);
    settle().await;
    assert_eq!(attribute(&page.find("img"), "src").as_deref(), Some(PICTURE));
    assert_eq!(page.count(".felles-image__missing"), 1);
}
