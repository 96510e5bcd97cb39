//! Roving focus: the arrow keys of a composite (tab list, menu, toggle group, toolbar), of which one item at a time is
//! in the Tab order.
//!
//! The first half says what a key means and where it leads, with no DOM in sight. The second half finds the items and
//! moves the focus. What else a key does, such as selecting, is the component's own.

use leptos::ev::KeyboardEvent;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Node};

/// Along which axis a composite's items lie: which arrow keys are its own. The others are left to the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    /// Side by side: left and right, which swap where text runs from right to left.
    Horizontal,
    /// Below each other: up and down.
    Vertical,
    /// In a group without a fixed direction: all four.
    Both,
}

/// Where a key leads from an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the next one.
    Next,
    /// To the one before.
    Previous,
    /// To the first.
    First,
    /// To the last.
    Last,
}

impl Step {
    /// What a key means, by its name in `KeyboardEvent.key`; nothing when it is not the composite's.
    pub fn from_key(key: &str, axis: Axis, right_to_left: bool) -> Option<Self> {
        let horizontal = axis != Axis::Vertical;
        let vertical = axis != Axis::Horizontal;
        match key {
            "Home" => Some(Self::First),
            "End" => Some(Self::Last),
            "ArrowDown" if vertical => Some(Self::Next),
            "ArrowUp" if vertical => Some(Self::Previous),
            "ArrowRight" if horizontal && !right_to_left => Some(Self::Next),
            "ArrowLeft" if horizontal && right_to_left => Some(Self::Next),
            "ArrowRight" | "ArrowLeft" if horizontal => Some(Self::Previous),
            _ => None,
        }
    }

    /// The index this leads to from another: an enabled one; nothing where it would stay. At the ends it wraps, or
    /// stops.
    pub fn target(self, from: usize, enabled: &[bool], wraps: bool) -> Option<usize> {
        let count = enabled.len();
        let last = count.checked_sub(1)?;
        let from = from.min(last);
        let forwards = from + 1..count;
        let backwards = 0..from;
        let around = if wraps { count } else { 0 };
        let usable = |index: &usize| enabled[*index];
        let found = match self {
            Self::First => (0..count).find(usable),
            Self::Last => (0..count).rev().find(usable),
            Self::Next => forwards.chain(0..from.min(around)).find(usable),
            Self::Previous => backwards.rev().chain((from + 1..count.min(around)).rev()).find(usable),
        };
        found.filter(|index| *index != from)
    }
}

/// The items of a composite, in the order of the document. The selector must not reach into composites inside it.
pub fn items(composite: &Element, selector: &str) -> Vec<HtmlElement> {
    let Ok(found) = composite.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|index| found.item(index)?.dyn_into().ok())
        .collect()
}

/// Whether a key event is for a component at all: no modifier held, no input method composing, nobody has handled it.
///
/// Shift counts as well: Shift+Enter on a link, Shift+arrow in a selection are the browser's.
pub fn is_plain(event: &KeyboardEvent) -> bool {
    let modified = event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key();
    !modified && !event.is_composing() && !event.default_prevented()
}

/// Answers a key pressed on an item: moves the focus, and gives the item that got it.
///
/// A key that is the composite's own is kept from the browser, also where it leads nowhere: at the end of a list that
/// does not wrap, the page must not suddenly scroll. Disabled items (`disabled`, `aria-disabled`) are passed over.
pub fn on_key(event: &KeyboardEvent, items: &[HtmlElement], axis: Axis, wraps: bool) -> Option<HtmlElement> {
    if !is_plain(event) {
        return None;
    }
    let target = event.target()?.dyn_into::<Node>().ok()?;
    let from = items.iter().position(|item| item.contains(Some(&target)))?;
    let step = Step::from_key(&event.key(), axis, runs_right_to_left(&items[from]))?;
    event.prevent_default();
    let enabled: Vec<bool> = items.iter().map(|item| !is_disabled(item)).collect();
    let item = items.get(step.target(from, &enabled, wraps)?)?;
    item.focus().ok()?;
    Some(item.clone())
}

/// Whether an item can be neither reached nor chosen.
pub fn is_disabled(item: &Element) -> bool {
    item.matches(":disabled, [aria-disabled='true']").unwrap_or(false)
}

fn runs_right_to_left(element: &Element) -> bool {
    web_sys::window()
        .and_then(|window| window.get_computed_style(element).ok().flatten())
        .and_then(|style| style.get_property_value("direction").ok())
        .is_some_and(|direction| direction == "rtl")
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [bool; 4] = [true; 4];

    #[test]
    fn arrows_follow_the_axis() {
        let step = |key, axis| Step::from_key(key, axis, false);
        assert_eq!(step("ArrowRight", Axis::Horizontal), Some(Step::Next));
        assert_eq!(step("ArrowLeft", Axis::Horizontal), Some(Step::Previous));
        assert_eq!(step("ArrowDown", Axis::Horizontal), None);
        assert_eq!(step("ArrowUp", Axis::Horizontal), None);
        assert_eq!(step("ArrowDown", Axis::Vertical), Some(Step::Next));
        assert_eq!(step("ArrowUp", Axis::Vertical), Some(Step::Previous));
        assert_eq!(step("ArrowRight", Axis::Vertical), None);
        assert_eq!(step("ArrowLeft", Axis::Vertical), None);
        assert_eq!(step("ArrowRight", Axis::Both), Some(Step::Next));
        assert_eq!(step("ArrowUp", Axis::Both), Some(Step::Previous));
    }

    #[test]
    fn left_and_right_swap_where_text_runs_from_right_to_left() {
        let step = |key, axis| Step::from_key(key, axis, true);
        assert_eq!(step("ArrowLeft", Axis::Horizontal), Some(Step::Next));
        assert_eq!(step("ArrowRight", Axis::Horizontal), Some(Step::Previous));
        assert_eq!(step("ArrowDown", Axis::Both), Some(Step::Next));
        assert_eq!(step("ArrowLeft", Axis::Vertical), None);
    }

    #[test]
    fn home_and_end_work_on_every_axis_and_other_keys_on_none() {
        for axis in [Axis::Horizontal, Axis::Vertical, Axis::Both] {
            assert_eq!(Step::from_key("Home", axis, true), Some(Step::First));
            assert_eq!(Step::from_key("End", axis, false), Some(Step::Last));
            for key in ["Tab", "Enter", " ", "a", "PageDown", "", "arrowright"] {
                assert_eq!(Step::from_key(key, axis, false), None, "{key}");
            }
        }
    }

    #[test]
    fn steps_wrap_or_stop() {
        assert_eq!(Step::Next.target(3, &ALL, true), Some(0));
        assert_eq!(Step::Next.target(3, &ALL, false), None);
        assert_eq!(Step::Previous.target(0, &ALL, true), Some(3));
        assert_eq!(Step::Previous.target(0, &ALL, false), None);
        assert_eq!(Step::Next.target(1, &ALL, false), Some(2));
        assert_eq!(Step::Previous.target(2, &ALL, false), Some(1));
    }

    #[test]
    fn disabled_items_are_passed_over() {
        let enabled = [false, true, false, true, false];
        assert_eq!(Step::Next.target(1, &enabled, true), Some(3));
        assert_eq!(Step::Next.target(3, &enabled, true), Some(1));
        assert_eq!(Step::Next.target(3, &enabled, false), None);
        assert_eq!(Step::Previous.target(1, &enabled, true), Some(3));
        assert_eq!(Step::First.target(3, &enabled, true), Some(1));
        assert_eq!(Step::Last.target(1, &enabled, false), Some(3));
        // From a disabled one, which may have the focus while it is selected.
        assert_eq!(Step::Next.target(2, &enabled, true), Some(3));
        assert_eq!(Step::Previous.target(2, &enabled, true), Some(1));
    }

    #[test]
    fn nowhere_to_go() {
        assert_eq!(Step::Next.target(0, &[], true), None);
        assert_eq!(Step::Last.target(0, &[], true), None);
        assert_eq!(Step::Next.target(0, &[true], true), None);
        assert_eq!(Step::First.target(0, &ALL, true), None);
        assert_eq!(Step::Next.target(1, &[false, true], true), None);
        assert_eq!(Step::First.target(0, &[false, false], true), None);
        // An index that is no more counts as the last.
        assert_eq!(Step::Next.target(9, &ALL, true), Some(0));
    }
}
