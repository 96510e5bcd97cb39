//! `DateBadge`.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn it_follows_its_date_also_to_what_is_none() {
    let date = RwSignal::new("2026-05-17");
    let page = mount(move || view! { <DateBadge date=date /> });
    settle().await;
    let day = page.find(".felles-date-badge__day");
    assert_eq!(day.inner_text(), "17");
    assert_eq!(attribute(&day, "aria-hidden").as_deref(), Some("true"));
    let whole = page
        .find(".felles-date-badge__whole")
        .text_content()
        .unwrap_or_default();
    assert_eq!(whole.replace('\u{a0}', " "), "17. mai 2026");
    date.set("ukjent");
    settle().await;
    assert_eq!(day.inner_text(), "ukjent");
    assert_eq!(attribute(&day, "aria-hidden"), None);
    assert_eq!(attribute(&page.find("time"), "datetime"), None);
}
