//! When a tooltip comes and goes.

use super::TooltipType;
use crate::runtime::{
    Prop, Text, announce,
    announcer::prepare,
    beside::{Beside, Placement},
    element_hook::{ElementHook, on_element},
    focus,
    id_scope::id_list,
    next_task::in_next_task,
    warning::warn,
};
use gloo::{
    events::{EventListener, EventListenerOptions, EventListenerPhase},
    timers::callback::Timeout,
};
use leptos::prelude::*;
use std::{
    cell::{Cell, RefCell},
    rc::{Rc, Weak},
};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, HtmlElement, KeyboardEvent, Node,
    js_sys::{Date, Reflect},
};

/// What the caller said.
#[derive(Clone)]
pub(super) struct Rules {
    pub text: Prop<Text>,
    pub text_from: Prop<Option<Text>>,
    pub r#type: Prop<TooltipType>,
    pub keys: Prop<Option<Text>>,
    pub placement: Prop<Placement>,
    pub delay: u32,
}

/// A pointer that goes from one to the next, or over the gap to the words, has not left.
const GRACE_MS: u32 = 120;

/// After this long without any, the next one waits again.
const RECENT_MS: f64 = 300.0;

/// How long a finger is held.
const HOLD_MS: u32 = 500;

/// More than this is read too slowly for words that come and go.
const LONGEST: usize = 80;

/// The class of the button that a plain text is made.
const SUBJECT: &str = "felles-tooltip__subject";

thread_local! {
    /// The one that is seen, and when the last one went.
    static SHOWN: RefCell<(Weak<Live>, f64)> = const { RefCell::new((Weak::new(), f64::NEG_INFINITY)) };
}

struct Live {
    root: HtmlElement,
    tip: HtmlElement,
    rules: Rules,
    timer: RefCell<Option<Timeout>>,
    seen: RefCell<Option<Seen>>,
    /// Escape was pressed: it stays away until the pointer or the focus comes anew.
    held: Cell<bool>,
}

/// What there is only while it is seen.
struct Seen {
    _beside: Beside,
    _escape: EventListener,
    _press: EventListener,
}

pub(super) fn follow(rules: Rules) -> ElementHook {
    on_element(move |root, _| {
        let (root, rules) = (root.clone(), rules.clone());
        // Runs once. An element that is built gets its content after its attributes.
        Effect::new(move || bind(&root, &rules));
    })
}

fn bind(root: &Element, rules: &Rules) {
    let tip = root
        .last_element_child()
        .and_then(|tip| tip.dyn_into::<HtmlElement>().ok());
    let (Some(root), Some(tip)) = (root.dyn_ref::<HtmlElement>().cloned(), tip) else {
        return;
    };
    let live = Rc::new(Live {
        root,
        tip,
        rules: rules.clone(),
        timer: RefCell::default(),
        seen: RefCell::default(),
        held: Cell::default(),
    });
    StoredValue::new_local(Bound {
        _listeners: listeners(&live),
        live: Rc::clone(&live),
    });
    Effect::new(move |before: Option<Text>| {
        let text = live.rules.text.get();
        live.tie();
        if before.is_some_and(|before| before != text) && focus::is_in(&live.root) {
            announce(text.clone());
        }
        text
    });
}

struct Bound {
    live: Rc<Live>,
    _listeners: Vec<EventListener>,
}

impl Drop for Bound {
    fn drop(&mut self) {
        self.live.timer.take();
        self.live.seen.take();
    }
}

fn listeners(live: &Rc<Live>) -> Vec<EventListener> {
    vec![
        on(live, "pointerover", |live, event| {
            if !is_touch(event) {
                live.come(live.rules.delay);
            }
        }),
        on(live, "pointerleave", |live, event| {
            if !is_touch(event) {
                live.go_after(GRACE_MS);
            }
        }),
        on(live, "pointerdown", |live, event| {
            if is_touch(event) && live.seen.borrow().is_none() {
                live.held.set(false);
                live.show_after(HOLD_MS);
            }
        }),
        on(live, "pointerup", |live, event| {
            // A finger that is lifted early; what it held long enough stays until the next touch.
            if is_touch(event) && live.seen.borrow().is_none() {
                live.timer.take();
            }
        }),
        on(live, "pointercancel", |live, _| drop(live.timer.take())),
        on(live, "click", |live, event| {
            // What the button of a plain text is for. Another has an act of its own.
            if focus::path(event).iter().any(is_subject) {
                live.held.set(false);
                live.show();
            }
        }),
        on(live, "focusin", |live, event| {
            let by_key = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            if by_key.is_some_and(|at| at.matches(":focus-visible").unwrap_or(false)) {
                live.held.set(false);
                live.show();
            }
        }),
        on(live, "focusout", |live, _| {
            live.held.set(false);
            live.hide();
        }),
    ]
}

fn on(live: &Rc<Live>, event: &'static str, heard: fn(&Rc<Live>, &Event)) -> EventListener {
    let this = Rc::clone(live);
    EventListener::new(&live.root, event, move |event| heard(&this, event))
}

fn is_touch(event: &Event) -> bool {
    Reflect::get(event, &"pointerType".into()).is_ok_and(|kind| kind.as_string().as_deref() == Some("touch"))
}

impl Live {
    /// What it is for: the first place for the focus in it.
    fn trigger(&self) -> Option<Element> {
        let mut places = focus::places_in(&self.root).into_iter();
        places.find(|place| !self.tip.contains(Some(place)))
    }

    /// Makes a plain text a button: what has the focus must be something that can be used.
    fn make_button(&self) -> Option<Element> {
        if self.root.first_element_child().as_ref() != Some(self.tip.as_ref()) {
            return None;
        }
        let button = document().create_element("button").ok()?;
        set(&button, "type", Some("button"));
        set(&button, "class", Some(SUBJECT));
        self.root.insert_before(&button, Some(&self.tip)).ok()?;
        let end: &Node = &button;
        while let Some(node) = self.root.first_child().filter(|node| node != end) {
            button.append_child(&node).ok()?;
        }
        Some(button)
    }

    /// Names or describes what it is for.
    fn tie(&self) {
        self.take_text();
        let words = self.words();
        if words.chars().count() > LONGEST {
            warn(format_args!("a tooltip of more than {LONGEST} characters: {words}"));
        }
        let Some(trigger) = self.trigger().or_else(|| self.make_button()) else {
            warn(format_args!(
                "what the tooltip \"{words}\" is for cannot have the focus"
            ));
            return;
        };
        let own = trigger.get_attribute("aria-label").unwrap_or_else(|| text_of(&trigger));
        let is_named = !own.trim().is_empty() || trigger.has_attribute("aria-labelledby");
        let names = match self.rules.r#type.get_untracked() {
            // A plain text would no longer be read.
            TooltipType::Label => !is_subject(&trigger),
            TooltipType::Description => false,
            _ => !is_named,
        };
        let id = self.tip.id();
        let said_already = own.trim() == words.trim();
        let refer = |attribute: &str, wanted: bool| {
            let given = trigger.get_attribute(attribute).unwrap_or_default();
            let others = given.split_whitespace().filter(|other| *other != id);
            let ids = id_list(others.map(Some).chain([wanted.then_some(id.as_str())]));
            set(&trigger, attribute, ids.as_deref());
        };
        refer("aria-labelledby", names);
        refer("aria-describedby", !names && !said_already && !words.is_empty());
        if let Some(keys) = self.rules.keys.get_untracked() {
            set(&trigger, "aria-keyshortcuts", Some(&keys));
        }
        prepare();
    }

    /// What it says, without the shortcut.
    fn words(&self) -> String {
        self.tip
            .first_element_child()
            .map(|words| text_of(&words))
            .unwrap_or_default()
    }

    fn take_text(&self) {
        let Some(id) = self.rules.text_from.get_untracked() else {
            return;
        };
        let Some(source) = focus::by_id(&self.root, &id) else {
            warn(format_args!("text_from: there is no \"{id}\""));
            return;
        };
        if let Some(place) = self.tip.first_element_child() {
            place.set_text_content(source.text_content().as_deref());
        }
    }

    fn come(self: &Rc<Self>, delay: u32) {
        if self.held.get() {
            return;
        }
        if self.seen.borrow().is_some() {
            self.timer.take();
            return;
        }
        let recent = SHOWN.with_borrow(|(shown, gone)| shown.strong_count() > 0 || Date::now() - gone < RECENT_MS);
        if recent || delay == 0 {
            self.show();
        } else if self.timer.borrow().is_none() {
            self.show_after(delay);
        }
    }

    fn show_after(self: &Rc<Self>, milliseconds: u32) {
        let live = Rc::downgrade(self);
        *self.timer.borrow_mut() = Some(Timeout::new(milliseconds, move || {
            if let Some(live) = live.upgrade() {
                live.timer.take();
                live.show();
            }
        }));
    }

    fn go_after(self: &Rc<Self>, milliseconds: u32) {
        self.held.set(false);
        let has_focus = self
            .trigger()
            .is_some_and(|at| at.matches(":focus-visible").unwrap_or(false));
        self.timer.take();
        if has_focus || self.seen.borrow().is_none() {
            return;
        }
        let live = Rc::downgrade(self);
        *self.timer.borrow_mut() = Some(Timeout::new(milliseconds, move || {
            if let Some(live) = live.upgrade() {
                live.hide();
            }
        }));
    }

    fn show(self: &Rc<Self>) {
        self.timer.take();
        self.take_text();
        if self.seen.borrow().is_some() || self.words().trim().is_empty() || !self.tip.is_connected() {
            return;
        }
        let other = SHOWN.with_borrow_mut(|(shown, _)| std::mem::replace(shown, Rc::downgrade(self)));
        if let Some(other) = other.upgrade() {
            other.hide();
            SHOWN.with_borrow_mut(|(shown, _)| *shown = Rc::downgrade(self));
        }
        // Refused only where it is shown already.
        let _ = self.tip.show_popover();
        let anchor = self.trigger().unwrap_or_else(|| self.root.clone().into());
        let beside = Beside::keep(&self.tip, &anchor, self.rules.placement.get_untracked());
        *self.seen.borrow_mut() = Some(Seen {
            _beside: beside,
            _escape: self.on_page("keydown", |live, event| {
                let plain =
                    |key: &KeyboardEvent| !(key.is_composing() || key.ctrl_key() || key.alt_key() || key.meta_key());
                let key = event.dyn_ref::<KeyboardEvent>();
                if key.is_some_and(|key| key.key() == "Escape" && plain(key)) {
                    // What lies around it, a dialog say, is not closed by the same press.
                    event.prevent_default();
                    live.held.set(true);
                    live.hide();
                }
            }),
            _press: self.on_page("pointerdown", |live, event| {
                if is_touch(event) && !focus::path(event).contains(live.root.as_ref()) {
                    live.hide();
                }
            }),
        });
    }

    fn on_page(self: &Rc<Self>, event: &'static str, heard: fn(&Rc<Self>, &Event)) -> EventListener {
        let live = Rc::downgrade(self);
        let options = EventListenerOptions {
            phase: EventListenerPhase::Capture,
            passive: false,
        };
        EventListener::new_with_options(&document(), event, options, move |event| {
            if let Some(live) = live.upgrade() {
                heard(&live, event);
            }
        })
    }

    fn hide(&self) {
        self.timer.take();
        // Taken out first, and dropped last: a listener may be the one that is running.
        let seen = self.seen.take();
        if seen.is_some() {
            let _ = self.tip.hide_popover();
            SHOWN.with_borrow_mut(|shown| *shown = (Weak::new(), Date::now()));
            in_next_task(move || drop(seen));
        }
    }
}

fn is_subject(element: &Element) -> bool {
    element.get_attribute("class").as_deref() == Some(SUBJECT)
}

/// The words of an element that are read.
fn text_of(element: &Element) -> String {
    element.text_content().unwrap_or_default()
}

fn set(element: &Element, name: &str, value: Option<&str>) {
    // Attributes of these names are never refused.
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}
