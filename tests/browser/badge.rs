//! `Badge`.

use crate::mount::{attribute, mount, settle, style};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn bdg_1_count_and_words_follow_and_what_is_none_moves_nothing() {
    let unread = RwSignal::new(3_u64);
    let page = mount(move || {
        view! {
            <button>
                "Innboks" <Badge count=unread label=move || format!("{} uleste", unread.get())>{None::<&str>}</Badge>
            </button>
        }
    });
    settle().await;
    let (button, badge) = (page.find("button"), page.find(".felles-badge"));
    let said = || page.find(".felles-badge__said").text_content().unwrap_or_default();
    assert_eq!(said(), " 3 uleste", "the space parts it from the word before");
    let width = button.get_bounding_client_rect().width();
    unread.set(100);
    settle().await;
    assert_eq!(
        (badge.inner_text().lines().next(), said().as_str()),
        (Some("99+"), " 100 uleste")
    );
    unread.set(0);
    settle().await;
    assert_eq!(style(&badge, "display"), "none");
    assert!(
        (button.get_bounding_client_rect().width() - width).abs() < 0.5,
        "on a corner it takes no room"
    );
}

#[wasm_bindgen_test]
async fn bdg_1_over_the_maximum_more_is_said_and_under_it_the_number_alone() {
    let count = RwSignal::new(100_u64);
    let page = mount(move || view! { <Badge count=count /> });
    settle().await;
    let (number, said) = (
        page.find("[aria-hidden], .felles-badge > span"),
        page.find(".felles-badge__said"),
    );
    assert_eq!(attribute(&number, "aria-hidden").as_deref(), Some("true"));
    assert_eq!(said.text_content().as_deref(), Some(" mer enn 99"));
    count.set(99);
    settle().await;
    assert_eq!(attribute(&number, "aria-hidden"), None);
    assert_eq!(said.text_content().as_deref(), Some(""));
}
