//! `InsetText`.

use crate::mount::{mount, settle, style};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn its_rule_has_the_colour_and_stands_where_lines_begin() {
    adopt_tokens();
    let color = RwSignal::new(None::<Color>);
    let page = mount(move || view! { <InsetText color=color>"Husk fristen."</InsetText> });
    settle().await;
    let text = page.find(".felles-inset-text");
    let before = style(&text, "border-left-color");
    color.set(Some(Color::Danger));
    settle().await;
    assert_ne!(style(&text, "border-left-color"), before);
    let _ = page.place.set_attribute("dir", "rtl");
    assert_eq!(
        [style(&text, "border-left-width"), style(&text, "border-right-width")],
        ["0px", "4px"]
    );
}
