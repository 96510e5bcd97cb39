//! Receipt: when it takes the focus, and what it leaves out.

use crate::mount::{has_focus, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn rcp_1_a_receipt_that_appears_takes_the_focus_unless_it_is_told_not_to() {
    let sent = RwSignal::new(false);
    let page = mount(move || {
        view! {
            <Button on_click=move |_| sent.set(true)>"Send"</Button>
            {move || sent.get().then(|| view! { <Receipt heading="Sendt" number="1" /> })}
        }
    });
    page.find("button").focus().expect("focused");
    page.find("button").click();
    settle().await;
    assert!(has_focus(&page.find("h1")));

    let quiet = mount(|| view! { <Receipt heading="Sendt" without_focus=true /> });
    settle().await;
    assert!(!has_focus(&quiet.find("h1")));
}

#[wasm_bindgen_test]
async fn what_is_not_there_leaves_nothing_behind() {
    let lines = RwSignal::new(Vec::<ReceiptLine>::new());
    let page = mount(move || {
        let sent = Prop::derive(move || lines.get());
        view! { <Receipt heading="Sendt" sent=sent without_save=true without_print=true without_focus=true /> }
    });
    settle().await;
    assert_eq!(page.count("dl, ol, button, .felles-receipt-panel__reference, h2"), 0);
    lines.set(vec![("Navn", "Kari").into()]);
    settle().await;
    assert_eq!(page.find("dd").text_content().as_deref(), Some("Kari"));
}
