//! `UnsavedChanges`. That the browser asks too is in `tests`/e2e/unsaved_changes.spec.ts.

use crate::mount::{attribute, document, mount, settle};
use felles::prelude::*;
use gloo::events::EventListener;
use leptos::prelude::*;
use std::{cell::Cell, rc::Rc};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, Event, EventInit};

/// A way out of the page that asks; tells whether it was held back.
fn tries_to_close() -> bool {
    let init = EventInit::new();
    init.set_cancelable(true);
    let event = Event::new_with_event_init_dict("beforeunload", &init).expect("an event");
    !window().dispatch_event(&event).expect("sent")
}

fn page(changed: RwSignal<bool>, left: RwSignal<u32>) -> crate::mount::Mounted {
    mount(move || {
        view! {
            <a href="/et-annet-sted" class="away">{"Gå"}</a>
            <a href="#her" class="here">{"Innhold"}</a>
            <a href="/et-annet-sted" target="_blank" class="beside">{"Ny fane"}</a>
            <UnsavedChanges when=changed on_leave=move |()| left.update(|left| *left += 1) />
        }
    })
}

#[wasm_bindgen_test]
async fn it_asks_while_there_is_something_to_lose() {
    let (changed, left) = (RwSignal::new(false), RwSignal::new(0));
    let page = page(changed, left);
    // No link may lead away from the test: this is the router.
    let went = Rc::new(Cell::new(0));
    let count = Rc::clone(&went);
    let options = gloo::events::EventListenerOptions::enable_prevent_default();
    let _router = EventListener::new_with_options(&document(), "click", options, move |event| {
        let link = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if link.is_some_and(|link| link.matches("a").unwrap_or(false)) {
            count.set(count.get() + 1);
            event.prevent_default();
        }
    });
    settle().await;
    assert!(!tries_to_close());
    page.find(".away").click();
    assert_eq!((went.get(), page.count("dialog[open]")), (1, 0));

    changed.set(true);
    settle().await;
    assert!(tries_to_close());
    page.find(".here").click();
    page.find(".beside").click();
    assert_eq!((went.get(), page.count("dialog[open]")), (3, 0), "these lose nothing");
    page.find(".away").click();
    settle().await;
    assert_eq!((went.get(), page.count("dialog[open]")), (3, 1));
    let stay = page.find("dialog button:not([value])");
    assert_eq!(attribute(&stay, "data-color"), None);
    stay.click();
    settle().await;
    assert_eq!((left.get_untracked(), page.count("dialog[open]")), (0, 0));

    page.find(".away").click();
    settle().await;
    page.find("button[value=confirm]").click();
    settle().await;
    assert_eq!(left.get_untracked(), 1);
    assert!(!tries_to_close(), "the answer counts");
}

#[wasm_bindgen_test]
async fn nothing_is_held_back_when_it_is_gone() {
    let mut page = page(RwSignal::new(true), RwSignal::new(0));
    settle().await;
    assert!(tries_to_close());
    page.unmount();
    assert!(!tries_to_close());
}
