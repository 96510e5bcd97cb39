//! `TaskList`: what can be begun.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn a_task_becomes_a_link_when_it_can_start() {
    let status = RwSignal::new(TaskStatus::CannotStart);
    let page = mount(move || {
        view! { <TaskList aria_label="Oppgaver"><TaskItem title="Send" href="#send" status=status id="t" /></TaskList> }
    });
    assert_eq!(page.count("a"), 0);
    assert_eq!(
        page.find("#t-status").text_content().as_deref(),
        Some("Kan ikke begynne ennå")
    );
    status.set(TaskStatus::NotStarted);
    settle().await;
    let link = page.find("a");
    assert_eq!(attribute(&link, "aria-describedby").as_deref(), Some("t-status"));
    assert_eq!(page.find("#t-status").text_content().as_deref(), Some("Ikke begynt"));
}
