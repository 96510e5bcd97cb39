//! Tooltip. What only a real pointer and real keys do is in tests/e2e/tooltip.spec.ts.

use crate::mount::{attribute, fire, has_focus, mount, press, settle};
use felles::prelude::*;
use leptos::prelude::*;
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::{JsValue, closure::Closure};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, js_sys::Reflect};

fn is_shown(tip: &Element) -> bool {
    tip.matches(":popover-open").expect("a selector")
}

#[wasm_bindgen_test]
async fn tip_4_it_describes_what_has_a_text_and_names_what_has_none() {
    let page = mount(|| {
        view! {
            <Tooltip id="a" text="Lagrer uten å sende"><button class="text" aria-describedby="mer">{"Lagre"}</button></Tooltip>
            <Tooltip id="b" text="Skriv ut"><button class="icon"><svg viewBox="0 0 1 1" aria-hidden="true">""</svg></button></Tooltip>
            <Tooltip id="c" text="Skriv ut"><button class="same" aria-label="Skriv ut">""</button></Tooltip>
            <Tooltip id="d" text="Navn" r#type=TooltipType::Label><button class="label">{"Lagre"}</button></Tooltip>
        }
    });
    settle().await;
    let text = page.find(".text");
    assert_eq!(
        attribute(&text, "aria-describedby").as_deref(),
        Some("mer a-tip"),
        "added to"
    );
    assert_eq!(attribute(&text, "aria-labelledby"), None);
    assert_eq!(
        attribute(&page.find(".icon"), "aria-labelledby").as_deref(),
        Some("b-tip")
    );
    let same = page.find(".same");
    assert_eq!(attribute(&same, "aria-labelledby"), None);
    assert_eq!(attribute(&same, "aria-describedby"), None, "not said twice");
    assert_eq!(
        attribute(&page.find(".label"), "aria-labelledby").as_deref(),
        Some("d-tip")
    );
}

#[wasm_bindgen_test]
async fn tip_7_a_plain_text_can_have_the_focus() {
    let page = mount(|| view! { <Tooltip id="a" text="Norges vassdrags- og energidirektorat">"NVE"</Tooltip> });
    settle().await;
    let text = page.find("#a > button");
    assert_eq!(text.text_content().as_deref(), Some("NVE"));
    assert_eq!(attribute(&text, "type").as_deref(), Some("button"));
    text.focus().expect("focused");
    assert!(has_focus(&text));
    assert_eq!(attribute(&text, "aria-describedby").as_deref(), Some("a-tip"));
    press(&text, "Escape");
    text.click();
    assert!(is_shown(&page.find("#a-tip")), "a press shows the words");
}

#[wasm_bindgen_test]
async fn tip_7_a_plain_text_still_follows_its_signal() {
    let name = RwSignal::new("NVE");
    let page = mount(move || view! { <Tooltip id="a" text="Et direktorat">{move || name.get()}</Tooltip> });
    settle().await;
    name.set("NAV");
    settle().await;
    assert_eq!(page.find("#a > button").text_content().as_deref(), Some("NAV"));
}

#[wasm_bindgen_test]
async fn tip_6_the_words_may_come_from_another_element() {
    let page = mount(|| {
        view! {
            <p id="kilde">{"Hele teksten"}</p>
            <Tooltip id="a" text_from="kilde"><button>{"Kort"}</button></Tooltip>
        }
    });
    settle().await;
    assert_eq!(page.find("#a-tip").text_content().as_deref(), Some("Hele teksten"));
}

#[wasm_bindgen_test]
async fn it_is_gone_with_its_owner() {
    let there = RwSignal::new(true);
    let page = mount(move || {
        view! {
            <Show when=move || there.get()>
                <Tooltip id="a" text="Ord" delay=0><button>{"Lagre"}</button></Tooltip>
            </Show>
        }
    });
    settle().await;
    fire(&page.find("button"), "pointerover");
    assert!(is_shown(&page.find("#a-tip")));
    there.set(false);
    settle().await;
    assert_eq!(page.count("[popover]"), 0);
    assert!(!press(&page.place, "Escape"), "nobody listens");
}

/// What felles warns of in the console while something is done.
async fn warnings<F: Future<Output = ()>>(act: impl FnOnce() -> F) -> Vec<String> {
    let console = Reflect::get(&web_sys::js_sys::global(), &"console".into()).expect("a console");
    let own = Reflect::get(&console, &"warn".into()).expect("its warn");
    let heard = Rc::new(RefCell::new(Vec::new()));
    let told = Rc::clone(&heard);
    let listener = Closure::<dyn Fn(JsValue)>::new(move |warning: JsValue| {
        told.borrow_mut().push(warning.as_string().unwrap_or_default());
    });
    Reflect::set(&console, &"warn".into(), listener.as_ref()).expect("set");
    act().await;
    Reflect::set(&console, &"warn".into(), &own).expect("set");
    let mut warnings = heard.take();
    warnings.retain(|warning| warning.starts_with("felles:"));
    warnings
}

#[wasm_bindgen_test]
async fn tip_7_tip_9_what_cannot_have_the_focus_and_too_many_words_give_a_warning() {
    let none = warnings(|| async {
        let _page = mount(|| view! { <Tooltip text="Kort"><button>{"Lagre"}</button></Tooltip> });
        settle().await;
    });
    assert_eq!(none.await, Vec::<String>::new());
    let no_focus = warnings(|| async {
        let _page = mount(|| view! { <Tooltip text="Kort"><b>{"Lagre"}</b></Tooltip> });
        settle().await;
    });
    assert!(no_focus.await.concat().contains("cannot have the focus"));
    let long = warnings(|| async {
        let _page = mount(|| view! { <Tooltip text={"ord ".repeat(30)}><button>{"Lagre"}</button></Tooltip> });
        settle().await;
    });
    assert!(long.await.concat().contains("more than 80"));
}
