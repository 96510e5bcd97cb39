//! `NavigationButtons`: on, back, and under way.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn gen_2_each_way_calls_back_once_and_nothing_does_while_it_is_under_way() {
    let (on, back, out) = (RwSignal::new(0), RwSignal::new(0), RwSignal::new(0));
    let loading = RwSignal::new(false);
    let add = |signal: RwSignal<i32>| move |_| signal.update(|times| *times += 1);
    let page = mount(move || {
        view! { <NavigationButtons loading=loading on_next=add(on) on_back=add(back) on_cancel=add(out) /> }
    });
    let buttons = page.all("button");
    let words: Vec<_> = buttons.iter().filter_map(|button| button.text_content()).collect();
    assert_eq!(words, ["Forrige", "Neste", "Avbryt"]);
    for button in &buttons {
        button.click();
    }
    assert_eq!(
        (on.get_untracked(), back.get_untracked(), out.get_untracked()),
        (1, 1, 1)
    );
    loading.set(true);
    settle().await;
    buttons[1].click();
    assert_eq!(on.get_untracked(), 1);
    assert_eq!(attribute(&buttons[1], "aria-busy").as_deref(), Some("true"));
}
