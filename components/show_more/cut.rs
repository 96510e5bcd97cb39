//! Where a text is cut, whether it is, and what lies behind the cut.

use crate::runtime::{
    element_hook::{ElementHook, on_element},
    focus,
    next_task::in_next_task,
};
use gloo::events::EventListener;
use leptos::{html, prelude::*};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, ResizeObserver};

/// Whether there is nothing to cut. Followed for as long as the owner lives: text wraps anew when the page grows narrow.
pub(super) fn is_short(content: NodeRef<html::Div>) -> ReadSignal<bool> {
    let (short, set_short) = signal(false);
    Effect::new(move || {
        let Some(content) = content.get() else { return };
        let watch = Watch::start(&content, move |is_short| {
            if short.try_get_untracked().is_some_and(|was| was != is_short) {
                set_short.set(is_short);
            }
        });
        StoredValue::new_local(watch);
    });
    short
}

/// Runs when the browser scrolls in the cut text: it went to something that is not seen, by Tab, by a search in the page,
/// or by an address.
pub(super) fn when_scrolled(run: impl Fn() + Copy + Send + Sync + 'static) -> ElementHook {
    on_element(move |content, _| {
        let scrolled = content.clone();
        StoredValue::new_local(EventListener::new(content, "scroll", move |_| {
            if scrolled.scroll_top() > 0 {
                run();
            }
        }));
    })
}

/// The first element that the cut hides, wholly or in part: the innermost that begins where the unseen does.
pub(super) fn first_unseen(content: &Element) -> Option<Element> {
    let cut = content.get_bounding_client_rect().bottom();
    let mut around = content.first_element_child()?;
    loop {
        let children = around.children();
        let mut parts = (0..children.length()).filter_map(|index| children.item(index));
        let Some(part) = parts.find(|part| part.get_bounding_client_rect().bottom() > cut + 1.0) else {
            return Some(around);
        };
        if part.get_bounding_client_rect().top() >= cut || part.child_element_count() == 0 {
            return Some(part);
        }
        around = part;
    }
}

/// Moves the focus to what has just come into view: the link it was on is gone.
pub(super) fn reveal(hidden: Option<Element>) {
    let Some(hidden) = hidden else { return };
    // The effects that show it have not run yet.
    in_next_task(move || {
        focus::go_to_any(&hidden);
    });
}

struct Watch {
    observer: Option<ResizeObserver>,
    _changed: Closure<dyn FnMut()>,
}

impl Watch {
    /// The body is watched, which has the text's own height also where the content is cut.
    fn start(content: &Element, tell: impl Fn(bool) + 'static) -> Self {
        let measured = content.clone();
        let changed = Closure::<dyn FnMut()>::new(move || {
            // While all is shown the two are equal, and nothing can be told.
            let cut = measured.scroll_height() - measured.client_height();
            let is_open = measured
                .parent_element()
                .is_some_and(|root| root.has_attribute("data-open"));
            if !is_open {
                tell(cut <= 1);
            }
        });
        let observer = ResizeObserver::new(changed.as_ref().unchecked_ref()).ok();
        if let Some((observer, body)) = observer.as_ref().zip(content.first_element_child()) {
            observer.observe(&body);
        }
        Self {
            observer,
            _changed: changed,
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}
