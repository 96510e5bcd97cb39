//! `CopyButton`. The clipboard of the test's page is replaced; what a real one does is for tests/e2e.

use crate::{
    mount::{Mounted, attribute, document, has_focus, mount, settle, wait_ms},
    spoken::said,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen::{JsValue, closure::Closure};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{
    Event, HtmlTextAreaElement,
    js_sys::{Object, Promise, Reflect},
};

/// A clipboard that takes or refuses, for as long as this lives.
struct FakeClipboard {
    _write: Closure<dyn FnMut(JsValue) -> Promise>,
}

impl FakeClipboard {
    fn new(answer: impl Fn(String) -> bool + 'static) -> Self {
        let write = Closure::<dyn FnMut(JsValue) -> Promise>::new(move |text: JsValue| {
            if answer(text.as_string().unwrap_or_default()) {
                Promise::resolve(&JsValue::UNDEFINED)
            } else {
                Promise::reject(&JsValue::from_str("refused"))
            }
        });
        let clipboard = Object::new();
        let _ = Reflect::set(&clipboard, &"writeText".into(), write.as_ref());
        let description = Object::new();
        let _ = Reflect::set(&description, &"value".into(), &clipboard);
        let _ = Reflect::set(&description, &"configurable".into(), &true.into());
        Object::define_property(navigator().as_ref(), &"clipboard".into(), &description);
        Self { _write: write }
    }
}

impl Drop for FakeClipboard {
    fn drop(&mut self) {
        // The browser's own stands behind it.
        let _ = Reflect::delete_property(navigator().as_ref(), &"clipboard".into());
    }
}

fn navigator() -> web_sys::Navigator {
    web_sys::window().expect("a window").navigator()
}

fn outcome(page: &Mounted) -> Option<String> {
    attribute(&page.find(".felles-copy-button"), "data-outcome")
}

#[wasm_bindgen_test]
async fn cpb_1_what_is_copied_is_the_text_of_the_moment_and_it_is_told_once() {
    let copied = RwSignal::new(Vec::<String>::new());
    let _clipboard = FakeClipboard::new(move |text| {
        copied.update(|copied| copied.push(text));
        true
    });
    let (text, told) = (RwSignal::new("a".to_owned()), RwSignal::new(Vec::new()));
    let page = mount(move || {
        view! { <CopyButton text=text feedback_ms=200 on_copy=move |went| told.update(|told| told.push(went)) /> }
    });
    text.set("b\n c".to_owned());
    let button = page.find("button");
    let width = button.offset_width();
    button.click();
    settle().await;
    settle().await;
    assert_eq!(copied.get_untracked(), ["b\n c"]);
    assert_eq!(
        (outcome(&page).as_deref(), told.get_untracked()),
        (Some("copied"), vec![true])
    );
    assert_eq!(button.offset_width(), width);
    wait_ms(120).await;
    assert_eq!(said(), "Kopiert");
    wait_ms(200).await;
    assert_eq!(outcome(&page).as_deref(), Some("none"));
    assert_eq!(said(), "Kopiert");
}

#[wasm_bindgen_test]
async fn cpb_2_a_refusal_shows_the_text_selected_and_is_not_announced_as_well() {
    let _clipboard = FakeClipboard::new(|_| false);
    let told = RwSignal::new(Vec::new());
    let page = mount(move || {
        view! { <CopyButton text="en\nto" on_copy=move |went| told.update(|told| told.push(went)) /> }
    });
    let before = said();
    let button = page.find("button");
    button.focus().expect("focused");
    button.click();
    settle().await;
    settle().await;
    assert_eq!(
        (outcome(&page).as_deref(), told.get_untracked()),
        (Some("failed"), vec![false])
    );
    let area: HtmlTextAreaElement = page.find_as("textarea");
    assert_eq!((area.value().as_str(), area.read_only()), ("en\nto", true));
    assert!(has_focus(&area));
    assert_eq!(
        (area.selection_start(), area.selection_end()),
        (Ok(Some(0)), Ok(Some(5)))
    );
    assert!(page.find("label").inner_text().contains("Kopier teksten herfra"));
    wait_ms(150).await;
    assert_eq!(said(), before);
}

#[wasm_bindgen_test]
async fn cpb_2_where_the_user_went_on_the_focus_stays_and_it_is_announced() {
    let _clipboard = FakeClipboard::new(|_| false);
    let page = mount(|| view! { <CopyButton text="a" /> <input class="other"/> });
    page.find("button").click();
    let other = page.find(".other");
    other.focus().expect("focused");
    settle().await;
    settle().await;
    assert!(has_focus(&other));
    wait_ms(150).await;
    assert!(said().contains("Kopier teksten herfra"), "{}", said());
}

#[wasm_bindgen_test]
async fn a_press_that_works_after_one_that_did_not_takes_the_text_away() {
    let works = RwSignal::new(false);
    let _clipboard = FakeClipboard::new(move |_| works.get_untracked());
    let page = mount(|| view! { <CopyButton text="a" /> });
    page.find("button").click();
    settle().await;
    settle().await;
    assert_eq!(page.count("textarea"), 1);
    works.set(true);
    page.find("button").click();
    settle().await;
    settle().await;
    assert_eq!((page.count("textarea"), outcome(&page).as_deref()), (0, Some("copied")));
}

#[wasm_bindgen_test]
async fn an_answer_that_comes_when_it_is_gone_is_dropped() {
    let told = RwSignal::new(0);
    let _clipboard = FakeClipboard::new(|_| true);
    let mut page = mount(move || view! { <CopyButton text="a" on_copy=move |_| told.update(|told| *told += 1) /> });
    page.find("button").click();
    page.unmount();
    settle().await;
    settle().await;
    assert_eq!(told.get_untracked(), 0);
}

/// `execCommand`, as a browser that lets the page say what is copied.
#[wasm_bindgen_test]
async fn cpb_3_the_older_command_is_tried_where_the_clipboard_refuses() {
    let _clipboard = FakeClipboard::new(|_| false);
    let command = Closure::<dyn FnMut(JsValue) -> bool>::new(|_| {
        let init = web_sys::EventInit::new();
        init.set_bubbles(true);
        init.set_cancelable(true);
        let event = Event::new_with_event_init_dict("copy", &init).expect("an event");
        let data = js_object_that_keeps_what_is_set();
        let _ = Reflect::set(&event, &"clipboardData".into(), &data);
        document().dispatch_event(&event).expect("dispatched");
        true
    });
    let _ = Reflect::set(&document(), &"execCommand".into(), command.as_ref());
    let page = mount(|| view! { <CopyButton text="a" /> });
    page.find("button").click();
    settle().await;
    settle().await;
    let _ = Reflect::delete_property(document().as_ref(), &"execCommand".into());
    assert_eq!(outcome(&page).as_deref(), Some("copied"));
    assert_eq!(SET.with_borrow(Clone::clone), ["text/plain", "a"]);
}

thread_local! {
    static SET: std::cell::RefCell<Vec<String>> = const { std::cell::RefCell::new(Vec::new()) };
}

fn js_object_that_keeps_what_is_set() -> Object {
    let set = Closure::<dyn FnMut(JsValue, JsValue)>::new(|kind: JsValue, text: JsValue| {
        SET.with_borrow_mut(|kept| *kept = [kind, text].map(|value| value.as_string().unwrap_or_default()).to_vec());
    });
    let data = Object::new();
    let _ = Reflect::set(&data, &"setData".into(), set.as_ref());
    set.forget();
    data
}
