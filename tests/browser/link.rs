//! Link.

use crate::mount::{attribute, hydrate, mount, settle};
use felles::prelude::*;
use leptos::{ev::MouseEvent, prelude::*};
use wasm_bindgen_test::wasm_bindgen_test;

/// Counts, and keeps the browser where it is.
fn counter() -> (RwSignal<u32>, Callback<MouseEvent>) {
    let count = RwSignal::new(0);
    let on_click = Callback::new(move |event: MouseEvent| {
        event.prevent_default();
        count.update(|count| *count += 1);
    });
    (count, on_click)
}

#[wasm_bindgen_test]
async fn lnk_1_what_a_link_says_follows_its_address_and_the_language() {
    let (href, new_tab, language) = (
        RwSignal::new("/a".to_owned()),
        RwSignal::new(false),
        RwSignal::new(Language::Nb),
    );
    let page = mount(move || {
        provide_language(language);
        view! { <Link href=href new_tab=new_tab>"A"</Link> }
    });
    assert_eq!((page.text().as_str(), page.count("svg")), ("A", 0));
    href.set("https://a.no/".to_owned());
    settle().await;
    assert_eq!((page.text().as_str(), page.count("svg")), ("A (annet nettsted)", 1));
    new_tab.set(true);
    language.set(Language::En);
    settle().await;
    assert_eq!(page.text(), "A (other website, opens in a new tab)");
    let link = page.find("a");
    assert_eq!(attribute(&link, "target").as_deref(), Some("_blank"));
    assert_eq!(attribute(&link, "rel").as_deref(), Some("noopener noreferrer"));
    href.set("/b".to_owned());
    new_tab.set(false);
    settle().await;
    assert_eq!((page.text().as_str(), page.count("svg")), ("A", 0));
    assert_eq!((attribute(&link, "target"), attribute(&link, "rel")), (None, None));
}

#[wasm_bindgen_test]
async fn lnk_2_an_address_that_comes_to_run_a_script_is_taken_away() {
    let href = RwSignal::new("/a".to_owned());
    let page = mount(move || view! { <Link href=href>"A"</Link> });
    let link = page.find("a");
    assert_eq!(attribute(&link, "href").as_deref(), Some("/a"));
    href.set("javascript:alert(1)".to_owned());
    settle().await;
    assert_eq!(attribute(&link, "href"), None);
    href.set("/b".to_owned());
    settle().await;
    assert_eq!(attribute(&link, "href").as_deref(), Some("/b"));
}

#[wasm_bindgen_test]
async fn lnk_3_the_size_of_a_file_follows_its_signal() {
    let size = RwSignal::new(Some(900_u64));
    let page = mount(move || view! { <Link href="/a.pdf" download="" file_size=size>"A"</Link> });
    assert_eq!(page.text(), "A (PDF, 1\u{a0}kB) (last ned)");
    size.set(Some(2_000_000));
    settle().await;
    assert_eq!(page.text(), "A (PDF, 2\u{a0}MB) (last ned)");
    size.set(None);
    settle().await;
    assert_eq!(page.text(), "A (PDF) (last ned)");
}

#[wasm_bindgen_test]
fn gen_2_a_click_calls_back_once() {
    let (count, on_click) = counter();
    let page = mount(move || view! { <Link href="#x" on_click=on_click>"A"</Link> });
    page.find("a").click();
    assert_eq!(count.get_untracked(), 1);
}

#[wasm_bindgen_test]
fn a_static_link_has_nothing_but_its_text_inside() {
    let page = mount(|| view! { <Link href="/a">"Les mer"</Link> });
    assert_eq!(page.find("a").child_nodes().length(), 1);
}

#[wasm_bindgen_test]
async fn a_link_from_the_server_is_taken_over() {
    let href = RwSignal::new("/a".to_owned());
    // Two places after the text: of the mark of another website, which may come, and the end of the list of marks.
    let html = "<a href=\"/a\" class=\"felles-link\">Les mer<!><!></a>";
    let page = hydrate(html, move || view! { <Link href=href>"Les mer"</Link> });
    href.set("/b".to_owned());
    settle().await;
    assert_eq!(attribute(&page.find("a"), "href").as_deref(), Some("/b"));
    assert_eq!(page.count("a"), 1);
}

#[wasm_bindgen_test]
fn a_node_ref_reaches_the_native_link() {
    let node_ref = NodeRef::<leptos::html::A>::new();
    let page = mount(move || view! { <Link href="/a" node_ref=node_ref>"A"</Link> });
    let link = node_ref.get_untracked().expect("a link");
    assert_eq!(link.pathname(), "/a");
    drop(page);
}
