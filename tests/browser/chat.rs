//! Chat.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn a_message_that_comes_has_its_sender_and_the_log_stays() {
    let messages = RwSignal::new(vec!["Hei", "Hva gjelder det?"]);
    let page = mount(move || {
        view! {
            <Chat live=true>
                <ChatGroup name="Veileder">
                    <For each=move || messages.get() key=|text| *text let:text><ChatBubble>{text}</ChatBubble></For>
                </ChatGroup>
            </Chat>
        }
    });
    settle().await;
    let log = page.find("[role=log]");
    assert!(attribute(&log, "aria-label").is_some_and(|name| !name.is_empty()));
    messages.update(|messages| messages.push("Jeg hjelper deg."));
    settle().await;
    assert!(page.find("[role=log]").is_same_node(Some(&log)));
    let bubbles = page.all(".felles-chat__message");
    assert_eq!(bubbles.len(), 3);
    let last = bubbles[2].text_content().unwrap_or_default();
    assert!(last.contains("Veileder") && last.contains("Jeg hjelper deg."), "{last}");
}

#[wasm_bindgen_test]
async fn a_turn_changes_side_with_its_colour() {
    let position = RwSignal::new(ChatPosition::Start);
    let page = mount(move || {
        view! { <Chat><ChatGroup name="Du" position=position><ChatBubble>"Hei"</ChatBubble></ChatGroup></Chat> }
    });
    settle().await;
    let turn = page.find(".felles-chat__turn");
    assert_eq!(attribute(&turn, "data-color").as_deref(), Some("neutral"));
    position.set(ChatPosition::End);
    settle().await;
    assert_eq!(attribute(&turn, "data-position").as_deref(), Some("end"));
    assert_eq!(attribute(&turn, "data-color"), None);
}
