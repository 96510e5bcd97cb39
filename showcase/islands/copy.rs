//! What copies: the button of a block of code, and those beside names, which have what they copy in `data-copy`.

use felles::prelude::*;
use leptos::{
    ev::{self, MouseEvent},
    prelude::*,
    task::spawn_local,
};
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Node};

/// How long the button says that it is done.
const DONE: Duration = Duration::from_millis(2_500);

#[derive(Clone, Copy, PartialEq)]
enum Copied {
    NotYet,
    Done,
    /// The browser refused. The code is selected, so that it can be copied by hand.
    Refused,
}

pub fn view() -> AnyView {
    let copied = RwSignal::new(Copied::NotYet);
    let finish = move |outcome: Copied| {
        copied.set(outcome);
        announce(words(outcome));
        set_timeout(
            move || {
                copied.try_set(Copied::NotYet);
            },
            DONE,
        );
    };
    let copy = move |event: MouseEvent| {
        let Some(code) = code_beside(&event) else { return };
        spawn_local(async move {
            let outcome = if write(&code.text_content().unwrap_or_default()).await {
                Copied::Done
            } else {
                select(&code);
                Copied::Refused
            };
            finish(outcome);
        });
    };
    view! {
        <Button variant=ButtonVariant::Tertiary size=Size::Sm color=Color::Neutral on_click=copy>
            {move || words(copied.get())}
        </Button>
    }
    .into_any()
}

/// Lets the buttons of the page that have `data-copy` copy it. They come disabled, for without this they do nothing; and
/// one listener serves all, for a page may have hundreds.
pub fn names() -> AnyView {
    Effect::new(|| {
        for button in buttons() {
            let _ = button.remove_attribute("disabled");
        }
        let listener = window_event_listener(ev::click, |event| {
            let pressed: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
            let button = pressed.and_then(|pressed| pressed.closest("[data-copy]").ok().flatten());
            if let Some(button) = button {
                spawn_local(copy_name(button));
            }
        });
        on_cleanup(move || listener.remove());
    });
    ().into_any()
}

fn buttons() -> Vec<HtmlElement> {
    let document = web_sys::window().and_then(|window| window.document());
    let Some(found) = document.and_then(|document| document.query_selector_all("[data-copy]").ok()) else {
        return Vec::new();
    };
    let nodes = (0..found.length()).filter_map(|index| found.item(index));
    nodes.filter_map(|node| node.dyn_into().ok()).collect()
}

async fn copy_name(button: Element) {
    let name = button.get_attribute("data-copy").unwrap_or_default();
    if !write(&name).await {
        announce(format!("Nettleseren lot oss ikke kopiere {name}"));
        return;
    }
    announce(format!("Kopiert: {name}"));
    let _ = button.set_attribute("data-copied", "");
    set_timeout(
        move || {
            let _ = button.remove_attribute("data-copied");
        },
        DONE,
    );
}

const fn words(copied: Copied) -> &'static str {
    match copied {
        Copied::NotYet => "Kopier",
        Copied::Done => "Kopiert",
        Copied::Refused => "Merket – kopier selv",
    }
}

fn code_beside(event: &MouseEvent) -> Option<Element> {
    let button: Element = event.current_target()?.dyn_into().ok()?;
    button.closest("figure").ok()??.query_selector("code").ok()?
}

/// Whether the text is on the clipboard now. There is none on pages that came over plain HTTP.
pub async fn write(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    let clipboard = window.navigator().clipboard();
    !clipboard.is_undefined() && clipboard.write_text(text).await.is_ok()
}

fn select(code: &Node) {
    let selection = web_sys::window().and_then(|window| window.get_selection().ok().flatten());
    if let Some(selection) = selection {
        let _ = selection.select_all_children(code);
    }
}
