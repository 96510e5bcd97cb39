//! `ServiceNavigation`.

use crate::mount::{attribute, mount, settle, wait_ms};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlDetailsElement;

#[wasm_bindgen_test]
async fn sn_1_the_word_opens_the_list_and_a_link_closes_it() {
    let open = RwSignal::new(false);
    let page =
        mount(move || view! { <ServiceNavigation name="Byggesak" links=[("A", "#sn-a"), ("B", "#sn-b")] open=open /> });
    let toggle: HtmlDetailsElement = page.find_as("details");
    page.find("summary").click();
    wait_ms(20).await;
    assert!(toggle.open() && open.get_untracked());
    page.find("nav a").click();
    wait_ms(20).await;
    assert!(!toggle.open() && !open.get_untracked());
    window().location().set_hash("").expect("a hash");
}

#[wasm_bindgen_test]
async fn sn_2_the_page_and_the_part_it_belongs_to_are_marked() {
    let path = RwSignal::new("/saker".to_owned());
    let page =
        mount(move || view! { <ServiceNavigation links=[("Saker", "/saker"), ("Arkiv", "/arkiv")] current=path /> });
    let marks = || {
        let links = page.all("nav a");
        links
            .iter()
            .map(|link| attribute(link, "aria-current").unwrap_or_default())
            .collect::<Vec<_>>()
    };
    assert_eq!(marks(), ["page", ""]);
    path.set("/saker/17".to_owned());
    settle().await;
    assert_eq!(marks(), ["true", ""]);
    path.set("/arkiv".to_owned());
    settle().await;
    assert_eq!(marks(), ["", "page"]);
}

#[wasm_bindgen_test]
fn without_links_there_is_no_landmark() {
    let page = mount(|| view! { <ServiceNavigation name="Byggesak" /> });
    assert_eq!(page.count("nav, details, a"), 0);
    assert_eq!(page.text(), "Byggesak");
}
