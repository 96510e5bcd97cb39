//! Audio.

use crate::{
    mount::{attribute, mount, settle},
    until::until,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

const NOTHING: &str = "data:audio/webm;base64,AAAA";

#[wasm_bindgen_test]
async fn med_2_what_cannot_be_played_says_so_and_what_can_says_nothing() {
    let page =
        mount(|| view! { <Audio label="a" src=NOTHING /> <Audio label="b" preload=MediaPreload::None src="/b" /> });
    until("the notice", || page.count(".felles-media-player__failure") == 1).await;
    let notice = page.find(".felles-media-player__failure");
    assert_eq!(attribute(&notice, "role").as_deref(), Some("status"));
    // A link would open a page of what stands in its own address.
    assert_eq!(page.count(".felles-media-player__failure a[href]"), 0);
}

#[wasm_bindgen_test]
async fn med_2_of_several_files_the_last_decides_and_what_is_given_stands_instead() {
    let page = mount(|| {
        let sources = vec![
            MediaSource::new("a.x", "audio/x-nothing"),
            MediaSource::new("b.x", "audio/x-nothing"),
        ];
        view! { <Audio label="a" sources=sources fallback=|| "Ring oss" /> }
    });
    until("the fallback", || page.text().contains("Ring oss")).await;
    assert_eq!(page.count(".felles-media-player__failure"), 0);
}

#[wasm_bindgen_test]
async fn med_1_name_file_and_description_follow() {
    let (label, src) = (RwSignal::new("Bokmål"), RwSignal::new("/nb"));
    let page = mount(move || view! { <Audio label=label src=src description="x" preload=MediaPreload::None /> });
    label.set("Nynorsk");
    src.set("/nn");
    settle().await;
    let player = page.find("audio");
    assert_eq!(attribute(&player, "aria-label").as_deref(), Some("Nynorsk"));
    assert_eq!(attribute(&player, "src").as_deref(), Some("/nn"));
    assert_eq!(page.find("figcaption").inner_text(), "Nynorsk");
    let described_by = attribute(&player, "aria-describedby").expect("a description");
    assert_eq!(page.find(&format!("#{described_by}")).inner_text(), "x");
}
