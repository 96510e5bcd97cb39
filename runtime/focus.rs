//! Where the focus is, where it was, and where it can go.
//!
//! What a browser does by itself (a native dialog's first focus, the way back to its opener) stays the browser's. This
//! is for the rest: an opener that is gone, a part that goes away with the focus in it.

pub use super::focus_trail::{Place, follow, trail};
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{
    Document, Element, Event, FocusOptions, HtmlElement, Node, NodeList, ShadowRoot,
    js_sys::{Array, Function, Object, Reflect},
};

/// What may take the focus by key. Whether it does, the browser says when asked: see [`go_to`].
pub const FOCUSABLE: &str = "a[href], area[href], button:enabled, input:enabled:not([type=hidden]), select:enabled, \
     textarea:enabled, summary, iframe, audio[controls], video[controls], \
     [contenteditable]:not([contenteditable=false]), [tabindex]:not([tabindex^='-'])";

/// The element that has the focus, also inside shadow roots; none where nothing but the page has it.
pub fn focused() -> Option<Element> {
    let mut element = document().active_element()?;
    while let Some(inner) = element.shadow_root().and_then(|root| root.active_element()) {
        element = inner;
    }
    (!is_page(&element)).then_some(element)
}

/// Whether a node is inside an element, or is it, also across shadow roots.
pub fn holds(element: &Element, node: &Node) -> bool {
    let mut node = Some(node.clone());
    while let Some(current) = node {
        if element.contains(Some(&current)) {
            return true;
        }
        node = current
            .get_root_node()
            .dyn_into::<ShadowRoot>()
            .ok()
            .map(|root| root.host().into());
    }
    false
}

/// Whether the focus is in an element.
pub fn is_in(element: &Element) -> bool {
    focused().is_some_and(|focused| holds(element, &focused))
}

/// The element of an id in the document or shadow root that another one stands in.
pub fn by_id(near: &Element, id: &str) -> Option<Element> {
    let root = near.get_root_node();
    match root.dyn_ref::<ShadowRoot>() {
        Some(root) => root.get_element_by_id(id),
        None => near.owner_document()?.get_element_by_id(id),
    }
}

/// Gives the focus to an element. Tells whether it took it: one that is gone, hidden, disabled or inert does not.
pub fn go_to(element: &Element) -> bool {
    take(element, false)
}

fn take(element: &Element, where_it_is: bool) -> bool {
    if !element.is_connected() {
        return false;
    }
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let options = FocusOptions::new();
        options.set_prevent_scroll(where_it_is);
        // Never an error; whether it took the focus, the next line finds.
        let _ = element.focus_with_options(&options);
    }
    focused().is_some_and(|focused| holds(element, &focused))
}

/// Gives the focus to an element that takes none by itself, such as a heading.
pub fn go_to_any(element: &Element) -> bool {
    if go_to(element) {
        return true;
    }
    // Only a name or value that is not allowed is refused, and these are.
    let _ = element.set_attribute("tabindex", "-1");
    go_to(element)
}

/// What may take the focus inside an element, in document order.
pub fn places_in(element: &Element) -> Vec<Element> {
    list(element.query_selector_all(FOCUSABLE).ok())
}

/// Gives the focus to what Tab would reach from an element that is about to go: the next place after it, else the last
/// before it. The page does not scroll: the user did not ask to go anywhere.
pub fn leave(element: &Element) -> bool {
    let root = element.get_root_node();
    let places = match root.dyn_ref::<ShadowRoot>() {
        Some(root) => root.query_selector_all(FOCUSABLE),
        None => match root.dyn_ref::<Document>() {
            Some(document) => document.query_selector_all(FOCUSABLE),
            None => return false,
        },
    };
    let follows = |place: &Element| {
        element.compare_document_position(place) & Node::DOCUMENT_POSITION_FOLLOWING != 0
            && !element.contains(Some(place))
    };
    let (after, before): (Vec<_>, Vec<_>) = list(places.ok()).into_iter().partition(follows);
    let before = before.into_iter().rev().filter(|place| !element.contains(Some(place)));
    after.into_iter().chain(before).any(|place| take(&place, true))
}

fn list(nodes: Option<NodeList>) -> Vec<Element> {
    let nodes = nodes.into_iter();
    nodes
        .flat_map(|nodes| (0..nodes.length()).filter_map(move |index| nodes.item(index)?.dyn_into().ok()))
        .collect()
}

/// Whether an element is shown, wherever on the page: not `display: none`, `visibility: hidden`, or in a closed `<details>`.
pub fn is_seen(element: &Element) -> bool {
    let options = Object::new();
    // A plain object takes any property.
    let _ = Reflect::set(&options, &"visibilityProperty".into(), &true.into());
    Reflect::get(element, &"checkVisibility".into())
        .ok()
        .and_then(|check| {
            check
                .dyn_into::<Function>()
                .ok()?
                .call1(element, &options)
                .ok()?
                .as_bool()
        })
        .unwrap_or_else(|| element.get_client_rects().length() > 0)
}

/// The elements that an event went through, innermost first, also those in shadow roots.
pub fn path(event: &Event) -> Vec<Element> {
    let path: Array = event.composed_path();
    path.iter().filter_map(|target| target.dyn_into().ok()).collect()
}

fn is_page(element: &Element) -> bool {
    matches!(element.tag_name().as_str(), "BODY" | "HTML")
}
