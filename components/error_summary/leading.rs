//! How an error summary takes the focus, and how its links lead to the controls.

use super::SummaryError;
use crate::runtime::{
    Prop,
    element_hook::{ElementHook, on_element},
    focus,
};
use gloo::events::EventListener;
use leptos::{html, prelude::*};
use std::cmp::Ordering;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, Node};

/// Takes the focus when it appears, and on each new attempt. Not when an error is mended, nor when one comes while the
/// user is at work.
pub(super) fn take_focus(
    node: NodeRef<html::Div>,
    errors: Memo<Vec<SummaryError>>,
    attempt: Prop<u32>,
    without_first_focus: bool,
) {
    Effect::new(move |before: Option<Option<u32>>| {
        let now = attempt.get();
        let there = errors.with(|errors| !errors.is_empty());
        let taken = before.flatten();
        if !there {
            // Attempts are not counted by everyone: then it is each appearing that counts.
            return if now == 0 { None } else { taken };
        }
        // Where it has gone and come again, the node is the old one until the new is drawn.
        let Some(element) = node.get().filter(|element| element.is_connected()) else {
            return taken;
        };
        let first = before.is_none();
        if taken != Some(now) && !(first && without_first_focus) {
            focus::go_to(&element);
        }
        Some(now)
    });
}

/// The errors in the order of their controls on the page, which may be another than the form's. What is not on the page
/// stays where it is, at the end.
pub(super) fn in_page_order(mut errors: Vec<SummaryError>) -> Vec<SummaryError> {
    if cfg!(feature = "ssr") {
        return errors;
    }
    let place = |error: &SummaryError| {
        let id = error.href.as_deref()?.strip_prefix('#')?;
        document().get_element_by_id(id)
    };
    errors.sort_by(|one, two| match (place(one), place(two)) {
        (Some(one), Some(two)) => {
            let position = one.compare_document_position(&two);
            if position & Node::DOCUMENT_POSITION_FOLLOWING != 0 {
                Ordering::Less
            } else if position & Node::DOCUMENT_POSITION_PRECEDING != 0 {
                Ordering::Greater
            } else {
                Ordering::Equal
            }
        }
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    });
    errors
}

/// A link gives the focus to its control, and brings what names it into view: a browser would leave the label above the
/// edge.
pub(super) fn lead_to_controls() -> ElementHook {
    on_element(|summary, _| {
        StoredValue::new_local(EventListener::new_with_options(
            summary,
            "click",
            gloo::events::EventListenerOptions::enable_prevent_default(),
            |event| {
                if lead(event).is_some() {
                    event.prevent_default();
                }
            },
        ));
    })
}

fn lead(event: &Event) -> Option<()> {
    let pressed: Element = focus::path(event).into_iter().next()?;
    let link = pressed.closest("a[href^='#']").ok()??;
    let href = link.get_attribute("href")?;
    let target = focus::by_id(&link, href.strip_prefix('#')?)?;
    let control = control_of(&target)?;
    let name = name_of(&target, &control).unwrap_or_else(|| control.clone());
    name.scroll_into_view();
    focus_here(&control);
    Some(())
}

/// The target itself, or the first in it that can be used: a group of radio buttons leads to one of them.
fn control_of(target: &Element) -> Option<Element> {
    if target.matches(focus::FOCUSABLE).unwrap_or(false) {
        return Some(target.clone());
    }
    focus::places_in(target)
        .into_iter()
        .next()
        .or_else(|| Some(target.clone()))
}

/// The legend of the group that the link leads to, or the label.
fn name_of(target: &Element, control: &Element) -> Option<Element> {
    if target != control {
        return target
            .query_selector("legend")
            .ok()
            .flatten()
            .or_else(|| Some(target.clone()));
    }
    let root = control.get_root_node();
    let id = control.get_attribute("id")?;
    let labels = match root.dyn_ref::<web_sys::ShadowRoot>() {
        Some(root) => root.query_selector_all("label"),
        None => document().query_selector_all("label"),
    };
    let labels = labels.ok()?;
    (0..labels.length())
        .filter_map(|index| labels.item(index)?.dyn_into::<Element>().ok())
        .find(|label| label.get_attribute("for").as_deref() == Some(id.as_str()))
}

/// The page is where it should be already.
fn focus_here(control: &Element) {
    if let Some(element) = control.dyn_ref::<HtmlElement>() {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
    if !focus::is_in(control) {
        focus::go_to_any(control);
    }
}
