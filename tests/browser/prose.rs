//! Prose.

use crate::mount::{attribute, mount, settle, style};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn it_dresses_bare_elements_and_leaves_components_alone() {
    adopt_tokens();
    let lang = RwSignal::new(Some("nn"));
    let page = mount(move || {
        view! {
            <Prose lang=lang>
                <p>{"Først"}</p>
                <p class="second">{"Så"}</p>
                <Button href="#a">"Søk"</Button>
                <p><a href="#b" class="link">{"Les mer"}</a></p>
            </Prose>
        }
    });
    settle().await;
    assert_eq!(style(&page.find("p"), "margin-top"), "0px");
    assert_ne!(style(&page.find(".second"), "margin-top"), "0px");
    let alone = mount(|| view! { <Button href="#a">"Søk"</Button> });
    assert_eq!(
        style(&page.find(".felles-button"), "color"),
        style(&alone.find(".felles-button"), "color")
    );
    assert_eq!(attribute(&page.find(".felles-prose"), "lang").as_deref(), Some("nn"));
    lang.set(None);
    settle().await;
    assert_eq!(attribute(&page.find(".felles-prose"), "lang"), None);
}
