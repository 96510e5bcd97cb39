//! `InfoBar`.

use crate::mount::{mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn its_action_is_called_once_a_press_and_its_words_follow() {
    let (label, presses) = (RwSignal::new("Avbryt"), RwSignal::new(0));
    let page = mount(move || {
        view! {
            <InfoBar action_label=label on_action=move |_| presses.update(|presses| *presses += 1)>
                "Du ser på en gammel utgave."
            </InfoBar>
        }
    });
    settle().await;
    page.find("button").click();
    assert_eq!(presses.get_untracked(), 1);
    label.set("Lukk");
    settle().await;
    assert_eq!(page.find("button").inner_text(), "Lukk");
}

#[wasm_bindgen_test]
async fn with_an_address_it_is_a_link() {
    let page = mount(|| view! { <InfoBar action_label="Se den nye" href="#ny">"Det finnes en ny utgave."</InfoBar> });
    settle().await;
    assert_eq!((page.count("a[href='#ny']"), page.count("button")), (1, 0));
}
