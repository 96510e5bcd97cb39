//! `IconList`.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

#[wasm_bindgen_test]
async fn an_item_has_the_icon_of_its_list_until_it_has_one_of_its_own() {
    let shared = RwSignal::new(icons::FILE);
    let page = mount(move || {
        view! {
            <IconList icon=shared>
                <IconListItem title="a" />
                <IconListItem title="b" icon=icons::PHONE />
            </IconList>
        }
    });
    settle().await;
    let drawn = || {
        let item = |number| {
            page.find_as::<Element>(&format!("li:nth-child({number}) svg"))
                .inner_html()
        };
        (item(1), item(2))
    };
    let before = drawn();
    assert_ne!(before.0, before.1);
    shared.set(icons::FOLDER);
    settle().await;
    let after = drawn();
    assert_ne!(before.0, after.0);
    assert_eq!(before.1, after.1);
}

#[wasm_bindgen_test]
async fn an_address_that_turns_bad_is_taken_away() {
    let href = RwSignal::new("/a".to_owned());
    let page = mount(move || view! { <IconList><IconListItem title="a" href=href /></IconList> });
    settle().await;
    let link = page.find("a");
    assert_eq!(attribute(&link, "href").as_deref(), Some("/a"));
    href.set("javascript:alert(1)".to_owned());
    settle().await;
    assert_eq!(attribute(&link, "href"), None);
}
