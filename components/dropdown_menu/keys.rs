//! The keys and presses of one level of a menu: the menu itself, or a submenu.

use super::{DropdownMenuKind, typeahead};
use crate::runtime::{
    Model,
    element_hook::{ElementHook, on_element},
    focus,
    roving_focus::{self, Axis, Step},
};
use gloo::events::{EventListener, EventListenerOptions};
use leptos::{ev::KeyboardEvent, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, MouseEvent};

/// What a list and its items are called.
pub(super) const LIST: &str = ".felles-dropdown-menu__list";
const ITEM: &str = ".felles-dropdown-menu__item";

/// Letters that come within this time belong together.
const TOGETHER_MS: f64 = 500.0;

/// One list of items.
#[derive(Clone, Copy)]
pub(super) struct Level {
    kind: DropdownMenuKind,
    open: Model<bool>,
    /// For a submenu, whether the whole menu is open.
    whole: Option<Model<bool>>,
    /// It opens at its last item.
    at_end: StoredValue<bool>,
    typed: StoredValue<(String, f64)>,
}

impl Level {
    pub fn of_menu(kind: DropdownMenuKind, open: Model<bool>) -> Self {
        Self {
            kind,
            open,
            whole: None,
            at_end: StoredValue::new(false),
            typed: StoredValue::new((String::new(), f64::NEG_INFINITY)),
        }
    }

    pub fn of_submenu(kind: DropdownMenuKind, open: Model<bool>, whole: Model<bool>) -> Self {
        Self {
            whole: Some(whole),
            ..Self::of_menu(kind, open)
        }
    }

    fn is_menu(self) -> bool {
        self.kind == DropdownMenuKind::Menu
    }

    /// When it opens, a menu takes the focus.
    pub fn shown(self) -> Callback<HtmlElement> {
        Callback::new(move |panel: HtmlElement| {
            let list = panel.query_selector(LIST).ok().flatten();
            let (true, Some(list)) = (self.is_menu(), list) else {
                return;
            };
            let items = items(&list);
            let at_end = self.at_end.try_update_value(std::mem::take).unwrap_or_default();
            let item = if at_end { items.last() } else { items.first() };
            if let Some(item) = item {
                focus::go_to(item);
            }
        })
    }

    /// Up and Down on the button.
    pub fn opener_keys(self) -> ElementHook {
        on(&["keydown"], move |root, event| {
            let Some(key) = event.dyn_ref::<KeyboardEvent>() else {
                return;
            };
            let at_opener = event
                .target()
                .and_then(|target| target.dyn_into::<Element>().ok())
                .is_some_and(|at| at.parent_element().as_ref() == Some(root));
            let opens = matches!(key.key().as_str(), "ArrowDown" | "ArrowUp");
            if self.is_menu() && at_opener && opens && roving_focus::is_plain(key) && !self.open.get_untracked() {
                key.prevent_default();
                self.at_end.set_value(key.key() == "ArrowUp");
                self.open.set_by_user(true);
            }
        })
    }

    /// Keys and presses in the list.
    pub fn keys(self) -> ElementHook {
        on(&["keydown", "click"], move |list, event| {
            // What happens in a submenu is the submenu's.
            let item = focus::path(event)
                .into_iter()
                .find(|at| at.matches(ITEM).unwrap_or(false))
                .filter(|item| level_of(item).as_ref() == Some(list));
            let Some(item) = item.and_then(|item| item.dyn_into::<HtmlElement>().ok()) else {
                return;
            };
            if let Some(key) = event.dyn_ref::<KeyboardEvent>() {
                self.key(list, &item, key);
            } else if let Some(press) = event.dyn_ref::<MouseEvent>() {
                self.pressed(&item, press);
            }
        })
    }

    fn pressed(self, item: &HtmlElement, press: &MouseEvent) {
        if roving_focus::is_disabled(item) {
            press.prevent_default();
        } else if !(stays_open(item) || press.ctrl_key() || press.meta_key() || press.shift_key()) {
            self.close_whole();
        }
    }

    fn close_whole(self) {
        let whole = self.whole.unwrap_or(self.open);
        if whole.get_untracked() {
            whole.set_by_user(false);
        }
    }

    fn key(self, list: &Element, item: &HtmlElement, key: &KeyboardEvent) {
        let name = key.key();
        if name == "Tab" && self.is_menu() && !key.default_prevented() {
            self.leave(list);
            return;
        }
        if !self.is_menu() || !roving_focus::is_plain(key) {
            return;
        }
        let items = items(list);
        let Some(from) = items.iter().position(|other| other == item) else {
            return;
        };
        let right_to_left = item.matches(":dir(rtl)").unwrap_or(false);
        let (into, back) = if right_to_left {
            ("ArrowLeft", "ArrowRight")
        } else {
            ("ArrowRight", "ArrowLeft")
        };
        let target = if let Some(step) = Step::from_key(&name, Axis::Vertical, false) {
            // Also those that are off: people must find out that they are there.
            step.target(from, &vec![true; items.len()], true).or(Some(from))
        } else if name == into && has_submenu(item) || name == "Enter" || name == " " && !self.is_typing(key) {
            key.prevent_default();
            if !key.repeat() {
                self.choose(item, &name);
            }
            return;
        } else if name == back && self.whole.is_some() {
            key.prevent_default();
            self.open.set_by_user(false);
            return;
        } else if name.chars().count() == 1 {
            let labels: Vec<String> = items.iter().map(|item| label_of(item)).collect();
            typeahead::find(&labels, from, &self.letters(key)).or(Some(from))
        } else {
            None
        };
        if let Some(target) = target {
            key.prevent_default();
            focus::go_to(&items[target]);
        }
    }

    /// Enter on what is switched on and off also closes; Space does not.
    fn choose(self, item: &HtmlElement, key: &str) {
        item.click();
        if key == "Enter" && stays_open(item) && !has_submenu(item) && !roving_focus::is_disabled(item) {
            self.close_whole();
        }
    }

    /// Tab goes on from the button, with the menu closed.
    fn leave(self, list: &Element) {
        let root = list.closest(".felles-dropdown-menu").ok().flatten();
        if let Some(button) = root.and_then(|root| root.first_element_child()) {
            focus::go_to(&button);
        }
        self.close_whole();
    }

    fn is_typing(self, key: &KeyboardEvent) -> bool {
        self.typed
            .try_with_value(|(letters, at)| !letters.is_empty() && key.time_stamp() - at < TOGETHER_MS)
            .unwrap_or_default()
    }

    fn letters(self, key: &KeyboardEvent) -> String {
        let goes_on = self.is_typing(key);
        self.typed
            .try_update_value(|(letters, at)| {
                if !goes_on {
                    letters.clear();
                }
                letters.push_str(&key.key());
                *at = key.time_stamp();
                letters.clone()
            })
            .unwrap_or_default()
    }
}

pub(super) fn items(list: &Element) -> Vec<HtmlElement> {
    let all = roving_focus::items(list, ITEM).into_iter();
    all.filter(|item| level_of(item).as_ref() == Some(list)).collect()
}

fn level_of(item: &Element) -> Option<Element> {
    item.closest(LIST).ok().flatten()
}

fn label_of(item: &Element) -> String {
    let label = item.query_selector(".felles-dropdown-menu__text").ok().flatten();
    label.and_then(|label| label.text_content()).unwrap_or_default()
}

fn has_submenu(item: &Element) -> bool {
    item.has_attribute("popovertarget")
}

/// What is switched on and off, and what opens a submenu.
fn stays_open(item: &Element) -> bool {
    has_submenu(item) || item.has_attribute("aria-checked") || item.has_attribute("aria-pressed")
}

/// Listens on an element for as long as the current owner lives; in the phase of bubbling, after what the items do.
fn on(
    events: &'static [&'static str],
    heard: impl Fn(&Element, &Event) + Send + Sync + Clone + 'static,
) -> ElementHook {
    on_element(move |element, _| {
        let listeners: Vec<_> = events
            .iter()
            .map(|event| {
                let (at, heard) = (element.clone(), heard.clone());
                let options = EventListenerOptions::enable_prevent_default();
                EventListener::new_with_options(element, *event, options, move |event| heard(&at, event))
            })
            .collect();
        StoredValue::new_local(listeners);
    })
}
