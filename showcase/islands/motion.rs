//! The buttons that play the samples of motion. Only the sheet moves anything, and it obeys who wants no motion.

use felles::prelude::*;
use leptos::{ev::MouseEvent, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// The element that the samples stand in.
const STAGE: &str = ".showcase-motion";

pub fn view() -> AnyView {
    let play = |event: MouseEvent| run(&event, false);
    let play_slowly = |event: MouseEvent| run(&event, true);
    view! {
        <div class="showcase-motion__buttons">
            <Button variant=ButtonVariant::Secondary on_click=play>{"Spill av"}</Button>
            <Button variant=ButtonVariant::Tertiary on_click=play_slowly>{"Ti ganger så sakte"}</Button>
        </div>
    }
    .into_any()
}

/// Sends the samples to their other end.
fn run(event: &MouseEvent, slowly: bool) {
    let button: Option<Element> = event.current_target().and_then(|button| button.dyn_into().ok());
    if let Some(stage) = button.and_then(|button| button.closest(STAGE).ok().flatten()) {
        let _ = stage.toggle_attribute_with_force("data-slow", slowly);
        let _ = stage.toggle_attribute("data-there");
    }
}
