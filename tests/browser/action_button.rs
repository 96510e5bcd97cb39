//! `ActionButton`.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn it_calls_back_once_a_press_and_rests_while_it_works() {
    let (loading, presses) = (RwSignal::new(false), RwSignal::new(0));
    let page = mount(move || {
        view! {
            <ActionButton loading=loading on_click=move |_| presses.update(|presses| *presses += 1)>"Legg til"</ActionButton>
        }
    });
    let button = page.find("button");
    button.click();
    loading.set(true);
    settle().await;
    button.click();
    assert_eq!(presses.get_untracked(), 1);
    assert_eq!(attribute(&button, "aria-busy").as_deref(), Some("true"));
}

#[wasm_bindgen_test]
async fn its_icon_follows_what_it_does() {
    let variant = RwSignal::new(ActionButtonVariant::Add);
    let page = mount(move || view! { <ActionButton variant=variant>"Vedlegg"</ActionButton> });
    let before = page.html();
    variant.set(ActionButtonVariant::Remove);
    settle().await;
    assert_ne!(page.html(), before);
    assert_eq!(page.count("svg"), 1);
}

#[wasm_bindgen_test]
fn with_an_address_it_is_a_link_that_can_be_saved() {
    let page = mount(|| view! { <ActionButton href="#a.pdf" download="b.pdf">"Last ned"</ActionButton> });
    assert_eq!(attribute(&page.find("a"), "download").as_deref(), Some("b.pdf"));
}
