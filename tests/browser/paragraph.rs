//! Paragraph.

use crate::mount::{attribute, mount, settle, style};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn looks_come_and_go_with_their_props() {
    adopt_tokens();
    let (variant, weight) = (
        RwSignal::new(ParagraphVariant::Long),
        RwSignal::new(TextWeight::Semibold),
    );
    let page = mount(move || view! { <Paragraph variant=variant weight=weight>"Tekst"</Paragraph> });
    settle().await;
    let text = page.find("p");
    assert_eq!(style(&text, "font-weight"), "600");
    variant.set(ParagraphVariant::default());
    weight.set(TextWeight::default());
    settle().await;
    assert_eq!(
        (attribute(&text, "data-variant"), attribute(&text, "data-weight")),
        (None, None)
    );
    assert_eq!(style(&text, "font-weight"), "400");
}

#[wasm_bindgen_test]
async fn one_line_is_cut_where_there_is_no_room() {
    let page = mount(|| view! { <Paragraph truncate=true>"arbeidsgiveravgiftsgrunnlaget og mer til"</Paragraph> });
    let _ = page.place.set_attribute("style", "inline-size:80px");
    settle().await;
    let text = page.find("p");
    assert_eq!(style(&text, "text-overflow"), "ellipsis");
    assert!(text.scroll_width() > text.client_width() && text.client_width() <= 80);
}
