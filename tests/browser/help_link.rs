//! `HelpLink`.

use crate::mount::{attribute, mount};
use felles::prelude::*;
use leptos::{ev::MouseEvent, prelude::*};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn hpl_1_the_ways_are_a_list_named_by_the_question() {
    let asked = RwSignal::new(0);
    let page = mount(move || {
        let chat = move |_: MouseEvent| asked.update(|asked| *asked += 1);
        view! { <HelpLink href="/hjelp" on_chat=chat phone="68 05 12 34" /> }
    });
    let question = page.find("p");
    assert_eq!(question.text_content().as_deref(), Some("Står du fast?"));
    assert_eq!(attribute(&page.find("ul"), "aria-labelledby"), Some(question.id()));
    assert_eq!(page.count("ul > li"), 3);
    assert_eq!(page.count("a[href='/hjelp'], a[href^='tel:']"), 2);
    page.find("button").click();
    assert_eq!(asked.get_untracked(), 1);
}

#[wasm_bindgen_test]
fn only_the_ways_that_are_there_are_shown() {
    let page = mount(|| view! { <HelpLink chat_href="/chat" text="Trenger du hjelp?" /> });
    assert_eq!(page.count("li"), 1);
    assert_eq!(attribute(&page.find("a"), "href").as_deref(), Some("/chat"));
    assert_eq!(page.count("button"), 0);
}
