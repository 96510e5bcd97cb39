//! [`announce`]: the one polite live region of a page.

use super::{Text, focus};
use crate::styles;
use gloo::timers::callback::Timeout;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, ShadowRoot};

styles::sheet!(
    "announcer",
    r"
.felles-announcer {
    position: fixed;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
@media print {
    .felles-announcer {
        display: none;
    }
}
"
);

/// How long the region stays empty before it speaks, so that a screen reader hears a change also when the same text
/// comes twice.
const PAUSE_MS: u32 = 100;

#[derive(Default)]
struct Announcer {
    region: Option<Element>,
    waiting: Vec<Text>,
    timer: Option<Timeout>,
}

thread_local! {
    static ANNOUNCER: RefCell<Announcer> = RefCell::default();
}

/// Puts the region in the page, empty. A component that will announce calls this when it mounts: a live region is
/// heard only if it was there before its text.
pub fn prepare() {
    if cfg!(feature = "ssr") {
        return;
    }
    ANNOUNCER.with_borrow_mut(|announcer| {
        announcer.region();
    });
}

/// Says a text once, politely, to those who listen. The same text again is said again; texts that come together are
/// said together. Nothing happens on a server.
pub fn announce(text: impl Into<Text>) {
    if cfg!(feature = "ssr") {
        return;
    }
    let text = text.into();
    ANNOUNCER.with_borrow_mut(|announcer| {
        let Some(region) = announcer.region() else { return };
        announcer.waiting.push(text);
        if announcer.timer.is_none() {
            region.set_text_content(None);
            announcer.timer = Some(Timeout::new(PAUSE_MS, speak));
        }
    });
}

fn speak() {
    ANNOUNCER.with_borrow_mut(|announcer| {
        announcer.timer = None;
        let texts = std::mem::take(&mut announcer.waiting);
        if let Some(region) = announcer.region() {
            region.set_text_content(Some(&texts.iter().map(Text::as_str).collect::<Vec<_>>().join(" ")));
        }
    });
}

impl Announcer {
    /// The region, where it can be heard: inside an open modal dialog, since all else is inert then.
    fn region(&mut self) -> Option<Element> {
        let document = web_sys::window()?.document()?;
        let host = topmost_modal(&document).or_else(|| document.body().map(Into::into))?;
        let region = match self.region.take() {
            Some(region) => region,
            None => make_region(&document)?,
        };
        if region.parent_element().as_ref() != Some(&host) {
            host.append_child(&region).ok()?;
        }
        self.region = Some(region.clone());
        Some(region)
    }
}

/// The modal dialog that the user is in. A page has the focus in its uppermost one; where the focus is nowhere, the last
/// in the document is the best guess.
pub(crate) fn topmost_modal(document: &Document) -> Option<Element> {
    let around_focus = focus::focused().and_then(|focused| closest(&focused, "dialog:modal"));
    around_focus.or_else(|| {
        let open = document.query_selector_all("dialog:modal").ok()?;
        open.item(open.length().checked_sub(1)?)?.dyn_into().ok()
    })
}

/// As `Element.closest`, also across shadow roots.
fn closest(element: &Element, selector: &str) -> Option<Element> {
    let found = element.closest(selector).ok()?;
    found.or_else(|| {
        let shadow: ShadowRoot = element.get_root_node().dyn_into().ok()?;
        closest(&shadow.host(), selector)
    })
}

fn make_region(document: &Document) -> Option<Element> {
    styles::adopt_in_document(&SHEET);
    let region = document.create_element("div").ok()?;
    for (name, value) in [
        ("class", "felles-announcer"),
        ("role", "status"),
        ("aria-live", "polite"),
    ] {
        region.set_attribute(name, value).ok()?;
    }
    Some(region)
}
