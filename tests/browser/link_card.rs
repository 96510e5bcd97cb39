//! `LinkCard`.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::{ev::MouseEvent, prelude::*};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn lkc_1_all_of_the_card_is_its_link() {
    adopt_tokens();
    let pressed = RwSignal::new(0);
    let on_click = move |event: MouseEvent| {
        event.prevent_default();
        pressed.update(|count| *count += 1);
    };
    let page = mount(move || {
        view! { <LinkCard title="A" href="#x" on_click=on_click footer=|| "Slutt">"Tekst"</LinkCard> }
    });
    settle().await;
    let card = page.find(".felles-link-card");
    card.scroll_into_view();
    let place = card.get_bounding_client_rect();
    let document = web_sys::window().and_then(|window| window.document()).expect("a page");
    for (across, down) in [(0.02, 0.05), (0.98, 0.95), (0.5, 0.5)] {
        #[allow(clippy::cast_possible_truncation, reason = "a place on the screen")]
        let hit = document.element_from_point(
            (place.x() + place.width() * across) as f32,
            (place.y() + place.height() * down) as f32,
        );
        let hit = hit.expect("an element");
        assert_eq!(hit.tag_name(), "A", "at {across}, {down}");
    }
    page.find("a").click();
    assert_eq!(pressed.get_untracked(), 1);
    assert_eq!(page.count("a, button, [tabindex]"), 1);
}

#[wasm_bindgen_test]
async fn lnk_1_a_card_says_where_it_leads_and_changes_its_icon() {
    let href = RwSignal::new("/a".to_owned());
    let page = mount(move || view! { <LinkCard title="A" href=href /> });
    let arrow = page.find_as::<web_sys::Element>(".felles-link-card__arrow");
    assert!(attribute(&arrow, "data-directional").is_some());
    let before = page.find_as::<web_sys::Element>("path").get_attribute("d");
    href.set("https://a.no".to_owned());
    settle().await;
    assert_eq!(page.find("a").text_content().as_deref(), Some("A (annet nettsted)"));
    assert_eq!(attribute(&arrow, "data-directional"), None);
    assert_ne!(page.find_as::<web_sys::Element>("path").get_attribute("d"), before);
}
