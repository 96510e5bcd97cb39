//! The open modal dialogs, lowest first. While there is one, the page behind does not scroll.

use super::style;
use crate::styles;
use leptos::prelude::{document, window};
use std::cell::RefCell;
use web_sys::HtmlDialogElement;

thread_local! {
    static OPEN: RefCell<Vec<HtmlDialogElement>> = RefCell::default();
}

/// A dialog's place on the stack, for as long as this lives.
pub(super) struct Raised(HtmlDialogElement);

impl Raised {
    pub fn new(dialog: &HtmlDialogElement) -> Self {
        OPEN.with_borrow_mut(|open| {
            if open.is_empty() {
                lock_scroll();
            }
            open.push(dialog.clone());
        });
        Self(dialog.clone())
    }
}

impl Drop for Raised {
    fn drop(&mut self) {
        OPEN.with_borrow_mut(|open| {
            open.retain(|dialog| *dialog != self.0);
            if open.is_empty() {
                unlock_scroll();
            }
        });
    }
}

pub(super) fn is_topmost(dialog: &HtmlDialogElement) -> bool {
    OPEN.with_borrow(|open| open.last() == Some(dialog))
}

/// The sheet has `:root:has(.felles-dialog:modal)` for the time before the wasm is there. The attribute adds what CSS
/// cannot know: whether there is a scrollbar whose room must be kept, and that a dialog is open in a shadow root.
const LOCK: &str = "data-felles-scroll-lock";

fn lock_scroll() {
    styles::adopt_in_document(&style::SHEET);
    let Some(root) = document().document_element() else {
        return;
    };
    let width = window().inner_width().ok().and_then(|width| width.as_f64());
    let has_scrollbar = width.is_some_and(|width| width > f64::from(root.client_width()));
    // An attribute of this name is never refused.
    let _ = root.set_attribute(LOCK, if has_scrollbar { "gutter" } else { "" });
}

fn unlock_scroll() {
    if let Some(root) = document().document_element() {
        let _ = root.remove_attribute(LOCK);
    }
}
