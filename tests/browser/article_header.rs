//! `ArticleHeader`.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn its_parts_follow_in_their_order() {
    let (title, lead, rule) = (RwSignal::new("Skatt"), RwSignal::new("Kort sagt"), RwSignal::new(false));
    let page = mount(move || {
        view! {
            <ArticleHeader
                title=title
                title_id="tittel"
                lead=lead
                rule=rule
                breadcrumbs=|| view! { <a href="#opp">{"Opp"}</a> }
                byline=|| view! { <Byline owner="Skatteetaten" /> }
            />
        }
    });
    settle().await;
    let header = page.find("header");
    assert_eq!(attribute(&header, "data-rule"), None);
    title.set("Avgift");
    lead.set("Enda kortere");
    rule.set(true);
    settle().await;
    assert_eq!(page.find("h1#tittel").text_content().as_deref(), Some("Avgift"));
    assert!(attribute(&header, "data-rule").is_some());
    let text = page.text();
    let order = ["Opp", "Avgift", "Enda kortere", "Skatteetaten"].map(|part| text.find(part).expect(part));
    assert!(order.is_sorted(), "{text}");
}
