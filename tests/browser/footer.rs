//! Footer.

use crate::mount::{attribute, document, has_focus, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn groups_have_headings_of_the_level_below_and_name_their_lists() {
    let page = mount(|| {
        view! {
            <Footer heading="Hjelp" heading_level=HeadingLevel::H3>
                <FooterGroup heading="Om oss" id="om">
                    <FooterLink href="/jobb" icon=icons::BRIEFCASE>"Jobb"</FooterLink>
                </FooterGroup>
            </Footer>
        }
    });
    settle().await;
    assert_eq!(page.find("h3").text_content().as_deref(), Some("Hjelp"));
    assert_eq!(page.find("h4").text_content().as_deref(), Some("Om oss"));
    assert_eq!(
        attribute(&page.find("ul"), "aria-labelledby").as_deref(),
        Some("om-heading")
    );
    assert_eq!(page.count("li > a[href='/jobb'] > svg[aria-hidden=true]"), 1);
}

#[wasm_bindgen_test]
async fn a_link_elsewhere_says_so_and_one_in_a_new_tab_is_kept_apart() {
    let page = mount(|| {
        view! { <Footer meta=|| view! { <FooterLink href="https://uustatus.no/" new_tab=true>"Tilgjengelighet"</FooterLink> } /> }
    });
    settle().await;
    let link = page.find("a");
    assert!(
        link.text_content()
            .unwrap_or_default()
            .contains("annet nettsted, åpnes i ny fane")
    );
    assert_eq!(attribute(&link, "rel").as_deref(), Some("noopener noreferrer"));
}

#[wasm_bindgen_test]
async fn ftr_1_the_link_to_the_top_takes_the_focus_along() {
    let page = mount(|| {
        view! {
            <h2 id="begynnelsen">{"Begynnelsen"}</h2>
            <Footer to_top=true top_id="begynnelsen" />
        }
    });
    settle().await;
    let link = page.find(".felles-footer__to-top");
    assert_eq!(attribute(&link, "href").as_deref(), Some("#begynnelsen"));
    link.click();
    assert!(has_focus(&page.find("h2")));
    let window = web_sys::window().expect("a window");
    window.location().set_hash("").expect("set");
    drop(page);
    let page = mount(|| view! { <Footer to_top=true top_id="finnes-ikke" /> });
    settle().await;
    page.find(".felles-footer__to-top").click();
    let first = document().query_selector("a[href], button").ok().flatten();
    assert!(first.is_some());
    window.location().set_hash("").expect("set");
}
