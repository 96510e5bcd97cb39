//! Avatar.

use crate::{
    mount::{attribute, mount, settle},
    until::{NO_PICTURE, PICTURE, until},
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn av_1_name_and_initials_follow_and_a_decoration_has_neither_role_nor_name() {
    let (name, decorative) = (RwSignal::new("Kari Nordmann"), RwSignal::new(false));
    let page = mount(move || view! { <Avatar name=name decorative=decorative /> });
    settle().await;
    assert_eq!(page.text(), "KN");
    name.set("Ola Fjell");
    settle().await;
    let avatar = page.find(".felles-avatar");
    assert_eq!(page.text(), "OF");
    assert_eq!(attribute(&avatar, "aria-label").as_deref(), Some("Ola Fjell"));
    assert_eq!(attribute(&avatar, "role").as_deref(), Some("img"));
    decorative.set(true);
    settle().await;
    let attributes = ["role", "aria-label", "aria-hidden"].map(|name| attribute(&avatar, name));
    assert_eq!(attributes, [None, None, Some("true".to_owned())]);
    name.set("–");
    settle().await;
    assert_eq!(page.count("svg"), 1, "without letters a symbol");
}

#[wasm_bindgen_test]
async fn av_2_a_picture_that_fails_gives_way_to_the_initials_and_comes_back() {
    let src = RwSignal::new(NO_PICTURE);
    let page = mount(move || {
        view! {
            <Avatar name="Kari Nordmann" src=src />
            <Avatar name="Fjordbakeriet" kind=AvatarKind::Organisation src=NO_PICTURE />
        }
    });
    until("the initials", || page.text() == "KN").await;
    until("the symbol", || page.count("svg") == 1).await;
    assert!(page.find("img").hidden());
    src.set(PICTURE);
    settle().await;
    assert_eq!(page.text(), "");
    assert!(!page.find("img").hidden());
}
