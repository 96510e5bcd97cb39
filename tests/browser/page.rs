//! Page.

use crate::mount::{attribute, mount, settle, style};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn the_first_link_leads_to_the_content_and_the_width_follows() {
    adopt_tokens();
    let width = RwSignal::new(PageWidth::Text);
    let page = mount(move || {
        view! { <Page header=|| "Topp" footer=|| "Bunn" width=width main_id="innhold-her">"Innhold"</Page> }
    });
    settle().await;
    assert_eq!(attribute(&page.find("a"), "href").as_deref(), Some("#innhold-her"));
    assert_eq!(page.find("main").id(), "innhold-her");
    assert_eq!(attribute(&page.find("main"), "tabindex").as_deref(), Some("-1"));
    let body = page.find(".felles-page__body");
    let before = style(&body, "max-width");
    width.set(PageWidth::Full);
    settle().await;
    assert_ne!(style(&body, "max-width"), before);
}

#[wasm_bindgen_test]
async fn the_footer_is_at_the_bottom_of_a_short_page() {
    adopt_tokens();
    let page = mount(|| view! { <Page footer=|| "Bunn">"Kort"</Page> });
    settle().await;
    let [whole, footer] =
        [".felles-page", ".felles-page__footer"].map(|part| page.find(part).get_bounding_client_rect());
    assert!((whole.bottom() - footer.bottom()).abs() < 1.0);
    assert!(whole.height() > 300.0);
}
