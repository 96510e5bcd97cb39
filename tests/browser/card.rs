//! Card.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn card_1_the_link_follows_its_address_and_one_that_is_refused_leads_nowhere() {
    let href = RwSignal::new("/a");
    let page = mount(move || view! { <Card><CardHeading href=href>"Sykemelding"</CardHeading></Card> });
    settle().await;
    let link = page.find("h3 > a");
    assert_eq!(attribute(&link, "href").as_deref(), Some("/a"));
    href.set("javascript:alert(1)");
    settle().await;
    assert_eq!(attribute(&link, "href"), None);
    assert!(!link.matches(":any-link").expect("a selector"));
    href.set("/b");
    settle().await;
    assert_eq!(attribute(&link, "href").as_deref(), Some("/b"));
}

#[wasm_bindgen_test]
async fn its_look_follows_its_props() {
    let (variant, color) = (RwSignal::new(CardVariant::Default), RwSignal::new(Color::Brand1));
    let page = mount(move || view! { <Card variant=variant color=color>"x"</Card> });
    settle().await;
    let card = page.find(".felles-card");
    assert_eq!(attribute(&card, "data-variant"), None);
    variant.set(CardVariant::Raised);
    color.set(Color::Danger);
    settle().await;
    assert_eq!(attribute(&card, "data-variant").as_deref(), Some("raised"));
    assert_eq!(attribute(&card, "data-color").as_deref(), Some("danger"));
}
