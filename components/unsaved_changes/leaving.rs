//! The ways to leave a page, and how each is held back.

use crate::runtime::focus;
use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, MouseEvent, Url, js_sys::Reflect};

/// Holds the user back while there is something to lose.
#[derive(Clone, Copy)]
pub(super) struct Guard {
    asking: RwSignal<bool>,
    listeners: StoredValue<Vec<EventListener>, LocalStorage>,
    /// The link that was pressed.
    link: StoredValue<Option<HtmlElement>, LocalStorage>,
}

impl Guard {
    pub fn new(asking: RwSignal<bool>) -> Self {
        Self {
            asking,
            listeners: StoredValue::new_local(Vec::new()),
            link: StoredValue::new_local(None),
        }
    }

    /// Listens only while there is something to lose: a page that listens for its end cannot be kept by the browser for the
    /// way back.
    pub fn watch(self, has_changes: bool) {
        let listeners = if has_changes { self.listen() } else { Vec::new() };
        self.listeners.set_value(listeners);
    }

    fn listen(self) -> Vec<EventListener> {
        let options = EventListenerOptions {
            phase: EventListenerPhase::Capture,
            passive: false,
        };
        vec![
            EventListener::new_with_options(&window(), "beforeunload", options, |event| {
                event.prevent_default();
                // What older browsers ask for.
                let _ = Reflect::set(event, &"returnValue".into(), &"unsaved".into());
            }),
            EventListener::new_with_options(&document(), "click", options, move |event| {
                if let Some(link) = leaves_by(event) {
                    event.prevent_default();
                    event.stop_propagation();
                    self.link.set_value(Some(link));
                    self.asking.set(true);
                }
            }),
        ]
    }

    /// The user wants to leave all the same: the link is pressed once more, so that the page's own router can take it.
    pub fn go(self) {
        let link = self.link.try_update_value(Option::take).flatten();
        // The listener for clicks may be running: it goes in a moment.
        let listeners = self.listeners.try_update_value(std::mem::take);
        drop(listeners);
        if let Some(link) = link {
            link.click();
        }
    }
}

/// The link by which a press leaves this page; none where it opens something beside it, or leads to a place on it.
fn leaves_by(event: &Event) -> Option<HtmlElement> {
    let press = event.dyn_ref::<MouseEvent>()?;
    let is_plain =
        press.button() == 0 && !press.ctrl_key() && !press.meta_key() && !press.shift_key() && !press.alt_key();
    let link = focus::path(event)
        .into_iter()
        .find(|at| at.matches("a[href]").unwrap_or(false))?;
    if !is_plain || event.default_prevented() || link.has_attribute("download") || opens_elsewhere(&link) {
        return None;
    }
    let href = Reflect::get(&link, &"href".into()).ok()?.as_string()?;
    leaves(&window().location().href().ok()?, &href).then(|| link.dyn_into().ok())?
}

fn opens_elsewhere(link: &Element) -> bool {
    link.get_attribute("target")
        .is_some_and(|target| !matches!(target.as_str(), "" | "_self" | "_top" | "_parent"))
}

/// Whether an address is another page than this one. An app that is opened, a phone say, leaves this page where it is.
fn leaves(here: &str, href: &str) -> bool {
    let (Ok(here), Ok(there)) = (Url::new(here), Url::new(href)) else {
        return false;
    };
    let is_page = matches!(there.protocol().as_str(), "http:" | "https:" | "file:");
    let is_place_here = !there.hash().is_empty()
        && (there.origin(), there.pathname(), there.search()) == (here.origin(), here.pathname(), here.search());
    is_page && !is_place_here
}
