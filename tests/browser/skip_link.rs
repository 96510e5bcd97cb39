//! `SkipLink`: where the focus goes, and that the target is as before.

use crate::mount::{attribute, has_focus, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn sk_2_the_target_has_the_focus_and_is_as_before_when_it_leaves() {
    let page = mount(|| {
        view! {
            <SkipLink href="#hit-mal" />
            <div id="hit-mal" class="eget">
                <button>{"Videre"}</button>
            </div>
        }
    });
    let target = page.find("#hit-mal");
    page.find("a").click();
    assert!(has_focus(&target));
    assert_eq!(attribute(&target, "tabindex").as_deref(), Some("-1"));
    page.find("button").focus().expect("focused");
    assert_eq!(attribute(&target, "tabindex"), None);
    assert_eq!(attribute(&target, "class").as_deref(), Some("eget"));
}

#[wasm_bindgen_test]
fn sk_2_a_target_that_can_have_the_focus_keeps_its_own_tab_stop() {
    let page = mount(|| {
        view! {
            <SkipLink href="#s%C3%B8k" />
            <div id="søk" tabindex="0">{"Søk"}</div>
            <button>{"Videre"}</button>
        }
    });
    let target = page.find("#søk");
    page.find("a").click();
    assert!(has_focus(&target), "an address may be written in percent");
    page.find("button").focus().expect("focused");
    assert_eq!(attribute(&target, "tabindex").as_deref(), Some("0"));
}

#[wasm_bindgen_test]
fn sk_3_an_address_that_is_no_place_here_is_left_alone() {
    let page = mount(|| {
        view! {
            <SkipLink href="#finnes-ikke" />
            <SkipLink href="#" />
            <SkipLink href="javascript:alert(1)" />
        }
    });
    let links = page.all("a");
    for link in &links[..2] {
        link.focus().expect("focused");
        link.click();
        assert!(has_focus(link));
    }
    assert_eq!(attribute(&links[2], "href"), None);
}

#[wasm_bindgen_test]
async fn what_it_says_follows_the_language() {
    let language = RwSignal::new(Language::Nb);
    let page = mount(move || {
        provide_language(language);
        view! { <SkipLink href="#x" /> }
    });
    assert_eq!(page.text(), "Hopp til hovedinnhold");
    language.set(Language::En);
    settle().await;
    assert_eq!(page.text(), "Skip to main content");
}
