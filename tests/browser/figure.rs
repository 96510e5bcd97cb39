//! Figure.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn words_and_address_follow_their_props() {
    let (caption, href) = (RwSignal::new("Fergen"), RwSignal::new("/kari"));
    let page = mount(move || {
        view! { <Figure caption=caption credit="Foto: Kari" credit_href=href>"x"</Figure> }
    });
    settle().await;
    assert_eq!(page.text(), "xFergen Foto: Kari");
    caption.set("Kaia");
    href.set("javascript:alert(1)");
    settle().await;
    assert_eq!(page.text(), "xKaia Foto: Kari");
    assert_eq!(attribute(&page.find("a"), "href"), None);
}
