//! `LanguageMenu`.

use crate::mount::{attribute, mount, settle, wait_ms};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn lnm_1_each_language_stands_in_its_own_and_one_is_marked() {
    let current = RwSignal::new("nb".to_owned());
    let languages = || vec![LanguageOption::of("nb").href("/"), LanguageOption::of("se").href("/se")];
    let page = mount(move || view! { <LanguageMenu languages=languages() current=current /> });
    assert_eq!(
        page.find("button").text_content().as_deref().map(str::trim),
        Some("Språk")
    );
    let items = page.all("li a");
    assert_eq!(items[1].text_content().as_deref(), Some("Davvisámegiella"));
    assert_eq!(attribute(&items[1], "lang").as_deref(), Some("se"));
    assert_eq!(attribute(&items[1], "href").as_deref(), Some("/se"));
    assert_eq!(attribute(&items[0], "aria-current").as_deref(), Some("page"));
    current.set("se".to_owned());
    settle().await;
    assert_eq!(attribute(&items[0], "aria-current"), None);
    assert_eq!(attribute(&items[1], "aria-current").as_deref(), Some("page"));
}

#[wasm_bindgen_test]
async fn lnm_2_a_choice_calls_back_once_and_closes() {
    let chosen = RwSignal::new(Vec::<Text>::new());
    let page = mount(move || {
        let languages = vec![LanguageOption::of("nb"), LanguageOption::of("en")];
        view! { <LanguageMenu languages=languages on_select=move |tag| chosen.update(|all| all.push(tag)) /> }
    });
    settle().await;
    page.find("button").click();
    wait_ms(20).await;
    assert_eq!(page.count(":popover-open"), 1);
    page.find("li [lang=en]").click();
    wait_ms(20).await;
    assert_eq!(chosen.get_untracked(), [Text::from("en")]);
    assert_eq!(page.count(":popover-open"), 0);
}
