//! Room for the bar: what the browser brings into view for the focus must not end up behind it.

use crate::runtime::element_hook::{ElementHook, on_element};
use leptos::prelude::*;
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, HtmlElement, ResizeObserver};

const PADDING: &str = "scroll-padding-block-end";

/// Keeps room for the bar in what it sticks to, as high as it is, for as long as it is there.
pub(super) fn room() -> ElementHook {
    on_element(|bar, _| {
        if let Some(room) = Room::of(bar.clone()) {
            StoredValue::new_local(room);
        }
    })
}

struct Room {
    observer: ResizeObserver,
    _callback: Closure<dyn FnMut()>,
    kept_in: Rc<RefCell<Option<HtmlElement>>>,
}

impl Room {
    fn of(bar: Element) -> Option<Self> {
        let kept_in = Rc::new(RefCell::new(None));
        let (keeps, watched) = (Rc::clone(&kept_in), bar.clone());
        let callback = Closure::<dyn FnMut()>::new(move || {
            let scroller = scroller_of(&watched);
            if let Some(scroller) = &scroller {
                let height = watched.get_bounding_client_rect().height();
                let height = if is_sticky(&watched) { height } else { 0.0 };
                // A length is never refused.
                let _ = scroller.style().set_property(PADDING, &format!("{height:.0}px"));
            }
            *keeps.borrow_mut() = scroller;
        });
        let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok()?;
        observer.observe(&bar);
        Some(Self {
            observer,
            _callback: callback,
            kept_in,
        })
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        self.observer.disconnect();
        if let Some(scroller) = self.kept_in.take() {
            let _ = scroller.style().remove_property(PADDING);
        }
    }
}

fn computed(element: &Element, property: &str) -> String {
    let style = window().get_computed_style(element).ok().flatten();
    style
        .and_then(|style| style.get_property_value(property).ok())
        .unwrap_or_default()
}

fn is_sticky(bar: &Element) -> bool {
    computed(bar, "position") == "sticky"
}

/// What the bar sticks to: the nearest that scrolls, else the page.
fn scroller_of(bar: &Element) -> Option<HtmlElement> {
    let mut around = bar.parent_element();
    while let Some(element) = around {
        if matches!(computed(&element, "overflow-y").as_str(), "auto" | "scroll") {
            return element.dyn_into().ok();
        }
        around = element.parent_element();
    }
    document().document_element()?.dyn_into().ok()
}
