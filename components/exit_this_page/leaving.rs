//! The page is covered, and another put in its place.

use super::{LOADING, style};
use crate::{
    runtime::{Language, warning::warn},
    styles,
};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlDialogElement};

const OVERLAY: &str = "felles-exit-this-page__overlay";

/// Goes away, and leaves no way back: the page is covered before anything is fetched, its place in the history is taken,
/// and the page that comes is not told where the user was.
pub(super) fn leave(address: &str, language: &Language) {
    let Some(window) = web_sys::window() else { return };
    let Some(document) = window.document() else { return };
    cover(&document, &LOADING.say(language, None, &[]));
    say_nothing_of_this_page(&document);
    if window.location().replace(address).is_err() {
        uncover(&document);
        warn(format_args!("the page could not be left: {address:?} is no address"));
    }
}

/// Outside the body, which is hidden. A modal dialog, for it lies above what lies on top of all else, and is heard where
/// another dialog has made the page silent.
fn cover(document: &Document, text: &str) -> Option<()> {
    if overlay(document).is_some() {
        return None;
    }
    styles::adopt_in_document(&style::SHEET);
    let overlay: HtmlDialogElement = document.create_element("dialog").ok()?.dyn_into().ok()?;
    let said = document.create_element("p").ok()?;
    overlay.set_attribute("class", OVERLAY).ok()?;
    said.set_attribute("role", "alert").ok()?;
    overlay.append_child(&said).ok()?;
    document.document_element()?.append_child(&overlay).ok()?;
    // Where it is refused, it covers the page from where it stands.
    let _ = overlay.show_modal();
    said.set_text_content(Some(text));
    document.body()?.set_attribute("hidden", "").ok()
}

fn say_nothing_of_this_page(document: &Document) -> Option<()> {
    let meta = document.create_element("meta").ok()?;
    meta.set_attribute("name", "referrer").ok()?;
    meta.set_attribute("content", "no-referrer").ok()?;
    document.query_selector("head").ok()??.append_child(&meta).ok()?;
    Some(())
}

/// A browser may keep the page as it was left, and show it again when the user goes back on purpose.
pub(super) fn uncover_on_return() {
    Effect::new(|| {
        let listener = window_event_listener_untyped("pageshow", |_| {
            if let Some(document) = web_sys::window().and_then(|window| window.document()) {
                uncover(&document);
            }
        });
        on_cleanup(move || listener.remove());
    });
}

fn uncover(document: &Document) {
    if let Some(overlay) = overlay(document) {
        overlay.remove();
        if let Some(body) = document.body() {
            // Nothing is refused of removing.
            let _ = body.remove_attribute("hidden");
        }
    }
}

fn overlay(document: &Document) -> Option<Element> {
    document.query_selector(&format!(".{OVERLAY}")).ok().flatten()
}
