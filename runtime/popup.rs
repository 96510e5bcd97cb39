//! [`popup()`]: a native popover that opens and closes with a [`Model`], beside what opened it.
//!
//! What browsers do stays theirs: a button with `popovertarget` or `command`, Escape, a press outside, one popover closing
//! another, the Tab order from the button to the content, and the top layer. This adds where it stands, the owner's say,
//! `aria-expanded` as an attribute, and the way back of the focus.

use super::{
    Model, Prop,
    beside::{Beside, Placement},
    element_hook::{ElementHook, Origin, on_element},
    focus,
};
use gloo::events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, HtmlElement, NodeList, ShadowRoot, js_sys::Reflect};

/// What the caller says about a popover.
#[derive(Clone)]
pub struct Popup {
    /// Whether it is open.
    pub open: Model<bool>,
    /// Where it stands beside its anchor.
    pub placement: Prop<Placement>,
    /// What it stands beside. Default: the button that opened it.
    pub anchor: Option<Callback<(), Option<Element>>>,
    /// Called when it has been opened, whoever did it, with the popover: it can take the focus now.
    pub shown: Option<Callback<HtmlElement>>,
    /// Called once for each time the user opens or closes it, with whether it is open.
    pub on_toggle: Option<Callback<bool>>,
}

/// Ties an element that has the attribute `popover` and an id to its rules.
///
/// The element has the class `felles-beside`: see [`beside`](super::beside).
pub fn popup(rules: Popup) -> ElementHook {
    on_element(move |element, origin| {
        let Some(panel) = element.dyn_ref::<HtmlElement>().cloned() else {
            return;
        };
        focus::follow();
        let live = Rc::new(Live {
            panel,
            rules: rules.clone(),
            asked: Cell::default(),
            had_focus: Cell::default(),
            turning: Cell::default(),
            told: Cell::default(),
            anchor: RefCell::default(),
            beside: RefCell::default(),
        });
        // A native button works before the wasm is there: what the user did then counts.
        if origin == Origin::Hydrated && live.is_open() {
            if !rules.open.get_untracked() {
                rules.open.set_by_user(true);
            }
            live.follow_anchor(None);
        }
        StoredValue::new_local(Bound {
            _listeners: listeners(&live),
            live: Rc::clone(&live),
        });
        Effect::new(move |before: Option<()>| {
            let wanted = live.rules.open.get();
            let placement = live.rules.placement.get();
            if let Some(beside) = live.beside.borrow().as_ref() {
                beside.set_placement(placement);
            }
            live.sync(wanted);
            // Where there are many, each has its button beside it, and the page need not be searched for it.
            match live.button_beside().filter(|_| before.is_none() && !wanted) {
                Some(button) => tell_expanded(&button, false),
                None => live.say_expanded(wanted),
            }
        });
    })
}

/// When the component goes, so does what its open popover did to the page.
struct Bound {
    live: Rc<Live>,
    _listeners: [EventListener; 2],
}

impl Drop for Bound {
    fn drop(&mut self) {
        self.live.say_expanded(false);
        self.live.beside.take();
        self.live.anchor.take();
    }
}

struct Live {
    panel: HtmlElement,
    rules: Popup,
    /// What the script itself is about to do is no act of the user.
    asked: Cell<bool>,
    had_focus: Cell<bool>,
    /// What the browser is doing, from its question until it is done. Effects may run in between.
    turning: Cell<Option<bool>>,
    told: Cell<bool>,
    anchor: RefCell<Option<Element>>,
    beside: RefCell<Option<Beside>>,
}

fn listeners(live: &Rc<Live>) -> [EventListener; 2] {
    let (before, after) = (Rc::clone(live), Rc::clone(live));
    let options = EventListenerOptions::enable_prevent_default();
    [
        EventListener::new_with_options(&live.panel, "beforetoggle", options, move |event| {
            if is_at(event, &before.panel) {
                before.about_to(opens(event), event);
            }
        }),
        EventListener::new(&live.panel, "toggle", move |event| {
            if is_at(event, &after.panel) {
                after.done(opens(event));
            }
        }),
    ]
}

fn is_at(event: &Event, panel: &HtmlElement) -> bool {
    event.target().is_some_and(|target| target == *panel.as_ref())
}

fn opens(event: &Event) -> bool {
    Reflect::get(event, &"newState".into()).is_ok_and(|state| state.as_string().as_deref() == Some("open"))
}

impl Live {
    fn is_open(&self) -> bool {
        self.panel.matches(":popover-open").unwrap_or(false)
    }

    /// Makes the element what the model says.
    fn sync(self: &Rc<Self>, wanted: bool) {
        if wanted == self.is_open() || self.turning.get() == Some(wanted) || !self.panel.is_connected() {
            return;
        }
        self.asked.set(true);
        // Refused only where it has no `popover`, or is open already.
        let _ = if wanted {
            self.panel.show_popover()
        } else {
            self.panel.hide_popover()
        };
        self.asked.set(false);
        if wanted {
            self.tell_shown();
        }
    }

    fn tell_shown(&self) {
        if self.is_open() && !self.told.replace(true) {
            if let Some(beside) = self.beside.borrow().as_ref() {
                beside.place();
            }
            if let Some(shown) = self.rules.shown {
                shown.run(self.panel.clone());
            }
        }
    }

    /// The browser is about to open or close it. It asks only before it opens.
    fn about_to(self: &Rc<Self>, open: bool, event: &Event) {
        let model = self.rules.open;
        let by_user = !self.asked.get();
        if open {
            let source = Reflect::get(event, &"source".into()).ok();
            let source = source.and_then(|source| source.dyn_into::<Element>().ok());
            if by_user && !model.get_untracked() {
                model.set_by_user(true);
                if !model.get_untracked() {
                    event.prevent_default();
                    return;
                }
            }
            self.told.set(false);
            self.turning.set(by_user.then_some(true));
            self.follow_anchor(source);
            self.say_expanded(true);
        } else {
            self.had_focus.set(focus::is_in(&self.panel));
            self.turning.set(by_user.then_some(false));
            if by_user && model.get_untracked() {
                model.set_by_user(false);
                if model.get_untracked() {
                    return;
                }
            }
            self.beside.take();
            self.say_expanded(false);
        }
        if let Some(on_toggle) = self.rules.on_toggle.filter(|_| by_user) {
            on_toggle.run(open);
        }
    }

    /// The browser has done it.
    fn done(self: &Rc<Self>, open: bool) {
        self.turning.set(None);
        if open {
            self.tell_shown();
        } else if !open && !self.is_open() {
            let had_focus = self.had_focus.take();
            // The owner has refused a close that no one could prevent.
            if self.rules.open.get_untracked() {
                self.sync(true);
            } else if had_focus && focus::focused().is_none_or(|at| focus::holds(&self.panel, &at)) {
                // A browser gives it back by itself, but not from a popover that another one opened.
                if let Some(anchor) = self.anchor.borrow().as_ref() {
                    focus::go_to(anchor);
                }
            }
        }
    }

    fn follow_anchor(&self, source: Option<Element>) {
        let Some(anchor) = self.find_anchor(source) else { return };
        let placement = self.rules.placement.get_untracked();
        *self.beside.borrow_mut() = Some(Beside::keep(&self.panel, &anchor, placement));
        *self.anchor.borrow_mut() = Some(anchor);
    }

    fn find_anchor(&self, source: Option<Element>) -> Option<Element> {
        let given = self.rules.anchor.and_then(|anchor| anchor.run(()));
        given.or(source).or_else(|| {
            let openers = self.openers();
            let trail = focus::trail();
            let recent = trail.iter().filter_map(focus::Place::deref);
            let opener = recent.into_iter().find(|place| openers.contains(place));
            opener
                .or_else(|| openers.into_iter().next())
                .or_else(|| self.panel.previous_element_sibling())
                .or_else(|| self.panel.parent_element())
        })
    }

    /// The buttons that name it.
    fn openers(&self) -> Vec<Element> {
        let id = self.panel.id();
        if id.is_empty() || id.contains(['"', '\\']) {
            return Vec::new();
        }
        let selector = format!("[popovertarget=\"{id}\"], [commandfor=\"{id}\"]");
        let root = self.panel.get_root_node();
        let found = match root.dyn_ref::<ShadowRoot>() {
            Some(root) => root.query_selector_all(&selector).ok(),
            None => root
                .dyn_ref::<Document>()
                .and_then(|root| root.query_selector_all(&selector).ok()),
        };
        found.map(elements).unwrap_or_default()
    }

    /// Browsers tell this of such buttons by themselves; the attribute is for those who look, and for style sheets. Only
    /// what toggles: a close button in the popover says nothing.
    fn say_expanded(&self, open: bool) {
        for opener in self.openers() {
            if !self.panel.contains(Some(&opener)) {
                tell_expanded(&opener, open);
            }
        }
    }

    fn button_beside(&self) -> Option<Element> {
        let beside = self.panel.previous_element_sibling()?;
        (beside.get_attribute("popovertarget")? == self.panel.id()).then_some(beside)
    }
}

fn tell_expanded(opener: &Element, open: bool) {
    // An attribute of this name is never refused.
    let _ = opener.set_attribute("aria-expanded", if open { "true" } else { "false" });
}

fn elements(nodes: NodeList) -> Vec<Element> {
    (0..nodes.length())
        .filter_map(|index| nodes.item(index)?.dyn_into().ok())
        .collect()
}
