//! Tab in a modal dialog: from its last place to its first, and back.
//!
//! By itself a browser leads from the last place to its own controls, and then to a page that cannot be used. Only the
//! step from the last place is taken here, and only where it is sure to be the last.

use crate::runtime::focus;
use leptos::prelude::window;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement, HtmlInputElement, Node};

/// Leads from the last place to the first, or backwards. Tells whether it did; else the browser does what it does.
pub(super) fn turn(dialog: &HtmlDialogElement, backwards: bool) -> bool {
    // With the focus in a shadow root inside the dialog, what comes next is that root's affair.
    let in_dialog = |at: &Element| at.get_root_node() == dialog.get_root_node() && dialog.contains(Some(at));
    let Some(at) = focus::focused().filter(in_dialog) else {
        return false;
    };
    let ahead = if backwards {
        Node::DOCUMENT_POSITION_PRECEDING
    } else {
        Node::DOCUMENT_POSITION_FOLLOWING
    };
    let lies_ahead = |other: &Element| at.compare_document_position(other) & ahead != 0;
    let places: Vec<_> = focus::places_in(dialog).into_iter().filter(focus::is_seen).collect();
    let is_next = |place: &Element| lies_ahead(place) && !same_radio_group(&at, place);
    let may_be_next = |other: &Element| lies_ahead(other) && !other.contains(Some(&at)) && may_hold_more(other);
    if places.iter().any(is_next) || all_in(dialog).any(|other| may_be_next(&other)) {
        return false;
    }
    let mut stops = places.into_iter().filter(is_stop);
    let first = if backwards { stops.next_back() } else { stops.next() };
    first.is_none_or(|first| focus::go_to(&first))
}

fn radio(element: &Element) -> Option<&HtmlInputElement> {
    let input = element.dyn_ref::<HtmlInputElement>()?;
    (input.type_() == "radio" && !input.name().is_empty()).then_some(input)
}

/// Radio buttons of one group are one stop.
fn same_radio_group(one: &Element, other: &Element) -> bool {
    match (radio(one), radio(other)) {
        (Some(one), Some(other)) => one.name() == other.name() && one.form() == other.form(),
        _ => false,
    }
}

/// Of a group of radio buttons the chosen one is the stop, or where none is chosen, any.
fn is_stop(place: &Element) -> bool {
    let Some(radio) = radio(place).filter(|radio| !radio.checked()) else {
        return true;
    };
    let Some(group) = radio.closest("form, dialog").ok().flatten() else {
        return true;
    };
    let is_chosen = |other: &Element| same_radio_group(place, other) && other.matches(":checked").unwrap_or(false);
    !focus::places_in(&group).iter().any(is_chosen)
}

/// What no list of places shows: those in the shadow root of a custom element, and an area that scrolls, where some
/// browsers let Tab stop.
fn may_hold_more(element: &Element) -> bool {
    let scrolls = || {
        let style = window().get_computed_style(element).ok().flatten();
        let overflow = style.and_then(|style| style.get_property_value("overflow-y").ok());
        overflow.is_some_and(|overflow| matches!(overflow.as_str(), "auto" | "scroll"))
    };
    let is_custom = element.tag_name().contains('-');
    let is_longer = element.scroll_height() > element.client_height() + 1;
    (is_custom || is_longer && scrolls()) && focus::is_seen(element)
}

fn all_in(dialog: &HtmlDialogElement) -> impl Iterator<Item = Element> + use<> {
    let all = dialog.query_selector_all("*").ok();
    all.into_iter()
        .flat_map(|all| (0..all.length()).filter_map(move |index| all.item(index)?.dyn_into().ok()))
}
