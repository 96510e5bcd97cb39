//! `AddTile`.

use crate::mount::mount;
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn gen_2_gen_4_a_press_calls_back_once_and_not_when_disabled() {
    let (on, off) = (RwSignal::new(0), RwSignal::new(0));
    let page = mount(move || {
        view! {
            <AddTile on_click=move |_| on.update(|count| *count += 1)>"Legg til"</AddTile>
            <AddTile disabled=true on_click=move |_| off.update(|count| *count += 1)>"Legg til"</AddTile>
        }
    });
    for button in page.all("button") {
        button.click();
    }
    assert_eq!((on.get_untracked(), off.get_untracked()), (1, 0));
}
