//! `PostponeField`: one of a few times, or a time of one's own.

use crate::mount::{mount, settle, style, type_in};
use felles::{prelude::*, styles::adopt_tokens};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn ppf_1_a_time_of_ones_own_comes_forward_with_its_choice() {
    adopt_tokens();
    let text = RwSignal::new(String::new());
    let page = mount(move || view! { <PostponeField legend="Når?" name="again" value=text /> });
    settle().await;
    let until = page.find(".felles-revealed__content");
    assert_eq!(style(&until, "display"), "none");
    page.find("[value=until]").click();
    settle().await;
    assert_ne!(style(&until, "display"), "none");
    page.find("[value=P1W]").click();
    settle().await;
    assert_eq!(style(&until, "display"), "none");
    assert_eq!(text.get_untracked().trim_end(), "P1W");
}

#[wasm_bindgen_test]
async fn ppf_2_what_was_chosen_counts() {
    let text = RwSignal::new(String::new());
    let page = mount(move || view! { <PostponeField legend="Når?" name="again" value=text /> });
    settle().await;
    page.find("[value=until]").click();
    settle().await;
    let typed = page.all("input:not([type=radio])");
    type_in(&typed[0], "17.05.2026");
    settle().await;
    type_in(&typed[1], "9");
    settle().await;
    assert_eq!(text.get_untracked(), "until 17.05.2026 9");
    let read: Result<Postponement, _> = text.get_untracked().parse();
    assert_eq!(read.map(|read| read.to_string()).as_deref(), Ok("17.05.2026 kl. 09:00"));
    page.find("[value=P1D]").click();
    settle().await;
    let read: Result<Postponement, _> = text.get_untracked().parse();
    assert_eq!(read, Ok(Postponement::For(Duration::new(1, DurationUnit::Days))));
    assert_eq!(page.count("input:checked"), 1);
}
