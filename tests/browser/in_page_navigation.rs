//! `InPageNavigation`: which heading is marked, and that nothing is left.

use crate::{
    mount::{Mounted, attribute, mount, settle, wait_ms},
    until::until,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

const LINKS: [(&str, &str); 3] = [("En", "#ipn-en"), ("To", "#ipn-to"), ("Tre", "#ipn-tre")];

/// Three headings, each with more than a page of room after it.
fn long(links: impl Fn() -> Vec<(&'static str, &'static str)> + Send + Sync + 'static) -> Mounted {
    let room = || (0..80).map(|_| view! { <p>{"Tekst"}</p> }).collect_view();
    mount(move || {
        view! {
            <InPageNavigation links=links />
            {LINKS.map(|(text, address)| view! { <h2 id=address.trim_start_matches('#')>{text}</h2> {room()} }).collect_view()}
        }
    })
}

fn marked(page: &Mounted) -> Vec<String> {
    let marked = page.all("[aria-current=location]");
    marked
        .iter()
        .map(|link| link.text_content().unwrap_or_default())
        .collect()
}

#[wasm_bindgen_test]
async fn ipn_1_the_heading_in_view_is_marked_and_it_alone() {
    let all = RwSignal::new(true);
    let page = long(move || LINKS[..if all.get() { 3 } else { 2 }].to_vec());
    for (text, address) in [LINKS[1], LINKS[2], LINKS[0]] {
        page.find(address).scroll_into_view();
        until(text, || marked(&page) == [text]).await;
    }
    all.set(false);
    settle().await;
    page.find("#ipn-tre").scroll_into_view();
    until("the last that is named", || marked(&page) == ["To"]).await;
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

#[wasm_bindgen_test]
async fn ipn_2_a_part_that_is_chosen_is_marked_at_once() {
    let page = mount(|| {
        view! {
            <InPageNavigation links=[("Først", "#ipn-forst"), ("Sist", "#ipn-sist")] />
            <h2 id="ipn-forst">{"Først"}</h2>
            <h2 id="ipn-sist">{"Sist"}</h2>
        }
    });
    settle().await;
    page.all("nav a")[1].click();
    settle().await;
    assert_eq!(marked(&page), ["Sist"]);
    window().location().set_hash("").expect("a hash");
}

#[wasm_bindgen_test]
async fn ipn_3_nothing_is_left_when_it_goes() {
    let mut page = long(|| LINKS.to_vec());
    until("a mark", || !marked(&page).is_empty() || page.count("a") == 3).await;
    page.unmount();
    window().scroll_to_with_x_and_y(0.0, 2000.0);
    // A signal that is gone would end this with a panic.
    wait_ms(50).await;
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

#[wasm_bindgen_test]
fn it_is_named_by_its_heading() {
    let page = mount(|| view! { <InPageNavigation links=LINKS heading_level=HeadingLevel::H3 id="pa-siden-her" /> });
    let heading = page.find("h3");
    assert_eq!(attribute(&page.find("nav"), "aria-labelledby"), Some(heading.id()));
    assert_eq!(heading.text_content().as_deref(), Some("På denne siden"));
    assert_eq!(page.count("nav > ul > li > a"), 3);
}
