//! `RadioCard`: the whole of it is the label.

use crate::mount::{attribute, document, mount, settle};
use felles::{prelude::*, styles::adopt_tokens};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

#[wasm_bindgen_test]
async fn rcd_1_a_press_on_the_excerpt_chooses_and_it_describes() {
    adopt_tokens();
    let chosen = RwSignal::new(None::<String>);
    let page = mount(move || {
        view! {
            <RadioGroup legend="Kode" name="code" selected=chosen>
                <RadioCard title="Netthandel" excerpt="Salg over nett" value="a" id="a" />
                <RadioCard title="Butikk" excerpt="Salg over disk" value="b" id="b" />
            </RadioGroup>
        }
    });
    settle().await;
    assert_eq!(
        attribute(&page.find("#b"), "aria-describedby").as_deref(),
        Some("b-description")
    );
    let excerpt = page.find("#b-description");
    excerpt.scroll_into_view();
    let place = excerpt.get_bounding_client_rect();
    #[allow(clippy::cast_possible_truncation)]
    let hit = document().element_from_point(place.left() as f32 + 2.0, place.top() as f32 + 2.0);
    hit.expect("something").unchecked_into::<HtmlElement>().click();
    settle().await;
    assert_eq!(chosen.get_untracked().as_deref(), Some("b"));
}
