//! A dialog's body, when its content is longer than the screen.

use crate::runtime::focus;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, HtmlDialogElement, ResizeObserver};

/// Looks after the body for as long as this lives: whenever its size changes it is marked as scrolling or not.
pub(super) struct ScrollingBody {
    dialog: HtmlDialogElement,
    body: Element,
    observer: ResizeObserver,
    _callback: Closure<dyn FnMut()>,
}

impl ScrollingBody {
    pub fn of(dialog: &HtmlDialogElement, class: &str) -> Option<Self> {
        let body = dialog.query_selector(&format!(":scope > .{class}")).ok()??;
        let (marked, measured) = (dialog.clone(), body.clone());
        let callback = Closure::<dyn FnMut()>::new(move || mark(&marked, &measured));
        let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok()?;
        observer.observe(&body);
        Some(Self {
            dialog: dialog.clone(),
            body,
            observer,
            _callback: callback,
        })
    }

    /// To be called when the content has changed, which is no change of size.
    pub fn look(&self) {
        mark(&self.dialog, &self.body);
    }
}

impl Drop for ScrollingBody {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// `data-scrolls` draws the lines that tell so. With nothing to focus in it, the body itself must be in the Tab order, or
/// it could not be scrolled by key; and what has the focus must have a role and a name, which are the dialog's.
fn mark(dialog: &Element, body: &Element) {
    let scrolls = body.scroll_height() > body.client_height();
    let is_stop = scrolls && !focus::places_in(body).iter().any(focus::is_seen);
    set(body, "data-scrolls", scrolls.then(String::new));
    set(body, "tabindex", is_stop.then(|| "0".to_owned()));
    set(body, "role", is_stop.then(|| "region".to_owned()));
    for name in ["aria-labelledby", "aria-label"] {
        set(body, name, dialog.get_attribute(name).filter(|_| is_stop));
    }
}

fn set(element: &Element, name: &str, value: Option<String>) {
    // Attributes of these names are never refused.
    let _ = match value {
        Some(value) if element.get_attribute(name).as_ref() != Some(&value) => element.set_attribute(name, &value),
        Some(_) => Ok(()),
        None => element.remove_attribute(name),
    };
}
