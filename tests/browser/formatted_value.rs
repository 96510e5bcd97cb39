//! `FormattedValue`.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn a_value_is_written_anew_when_it_or_the_language_changes() {
    let (language, amount) = (RwSignal::new(Language::Nb), RwSignal::new("1234567.5"));
    let page = mount(move || {
        provide_language(language);
        view! { <FormattedValue value=amount kind=ValueKind::Number /> }
    });
    settle().await;
    let plain = || page.text().replace(['\u{a0}', '\u{202f}'], " ");
    assert!(plain().contains("1 234 567,5"), "{}", plain());
    language.set(Language::En);
    amount.set("7654321.5");
    settle().await;
    assert!(plain().contains("7,654,321.5"), "{}", plain());
    assert_eq!(attribute(&page.find("data"), "value").as_deref(), Some("7654321.5"));
}

#[wasm_bindgen_test]
async fn today_is_known_only_in_the_browser() {
    let page = mount(|| view! { <FormattedValue value="1999-12-31" kind=ValueKind::RelativeDate /> });
    settle().await;
    assert!(page.text().contains("1999"), "{}", page.text());
    assert_eq!(attribute(&page.find("time"), "datetime").as_deref(), Some("1999-12-31"));
}
