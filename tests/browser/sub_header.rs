//! `SubHeader`.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn its_link_follows_and_one_that_runs_a_script_has_no_address() {
    let (link, href) = (RwSignal::new("Skjemaer"), RwSignal::new("/skjemaer"));
    let page =
        mount(move || view! { <SubHeader link=link link_href=href user=|| view! { <Button>"Kari"</Button> } /> });
    settle().await;
    let shown = page.find(".felles-sub-header__link");
    assert_eq!(attribute(&shown, "href").as_deref(), Some("/skjemaer"));
    link.set("Saker");
    href.set("javascript:alert(1)");
    settle().await;
    assert_eq!(shown.text_content().as_deref(), Some("Saker"));
    assert_eq!(attribute(&shown, "href"), None);
    assert_eq!((page.count("header"), page.count("button")), (1, 1));
}

#[wasm_bindgen_test]
fn below_another_header_it_is_no_landmark() {
    let page = mount(|| view! { <SubHeader landmark=false back=true link="Tilbake" link_href="#" /> });
    assert_eq!((page.count("header"), page.count("div.felles-sub-header")), (0, 1));
    assert_eq!(page.count(".felles-sub-header__link svg"), 1);
}
