//! The keys and presses of a [`Search`]: in its input, and on its options.

use super::search::Search;
use crate::{
    components::select_option::SelectOption,
    runtime::{
        element_hook::{ElementHook, on_element},
        roving_focus::{self, Step},
    },
};
use gloo::events::{EventListener, EventListenerOptions};
use leptos::{
    ev::{FocusEvent, KeyboardEvent},
    prelude::*,
};
use wasm_bindgen::JsCast;
use web_sys::{EventTarget, HtmlElement, MouseEvent};

impl Search {
    /// Spread on the input.
    pub fn keys(self) -> ElementHook {
        on_element(move |element, _| {
            self.input.set(element.dyn_ref::<HtmlElement>().cloned());
            let options = EventListenerOptions::enable_prevent_default();
            let listeners = [
                EventListener::new_with_options(element, "keydown", options, move |event| {
                    let key = event.dyn_ref::<KeyboardEvent>().filter(|_| !self.is_locked());
                    if key.is_some_and(|key| self.key(key)) {
                        event.prevent_default();
                    }
                }),
                EventListener::new(element, "click", move |event| {
                    // Not the second of two fast presses, which selects a word.
                    let again = event.dyn_ref::<MouseEvent>().is_some_and(|press| press.detail() > 1);
                    if !again {
                        self.open();
                    }
                }),
            ];
            StoredValue::new_local(listeners);
        })
    }

    /// Opens at what is chosen, without making anything active.
    pub fn open(self) {
        if !self.is_locked() && !self.list.is_open() {
            if let Some(sought) = self.sought.filter(|sought| sought.min_characters == 0) {
                self.look_up(sought, String::new());
            }
            self.list.open_at(None);
        }
    }

    pub fn toggle(self) {
        if self.list.is_open() {
            self.list.close();
        } else {
            self.open();
        }
    }

    /// Whether the key was handled.
    fn key(self, key: &KeyboardEvent) -> bool {
        let name = key.key();
        let with_alt = key.alt_key() && !(key.ctrl_key() || key.meta_key() || key.shift_key() || key.is_composing());
        match name.as_str() {
            "ArrowDown" if with_alt => self.open(),
            "ArrowUp" if with_alt && self.list.is_open() => self.list.close(),
            _ if !roving_focus::is_plain(key) => return false,
            "ArrowDown" => self.arrow(Step::Next),
            "ArrowUp" => self.arrow(Step::Previous),
            "PageDown" if self.list.is_open() => self.list.page(true),
            "PageUp" if self.list.is_open() => self.list.page(false),
            "Enter" => return self.enter(),
            "Escape" => return self.escape(),
            _ => return false,
        }
        true
    }

    fn arrow(self, step: Step) {
        if self.list.is_open() {
            self.list.step(step, true);
            return;
        }
        self.open();
        let shown = self.list.shown();
        let chosen = self.with_rules(|rules| rules.first_chosen.run(())).flatten();
        let chosen = chosen.and_then(|choice| shown.list().index_of(choice.name()));
        match chosen.filter(|_| step == Step::Next) {
            Some(chosen) => self.list.make_active(Some(chosen)),
            None => self.list.step(step, true),
        }
    }

    /// A form is sent with Enter only when there is no list to choose from.
    fn enter(self) -> bool {
        let was_open = self.list.is_open();
        if !(was_open && self.list.choose_active()) {
            self.commit();
        }
        was_open
    }

    fn escape(self) -> bool {
        if self.list.is_open() {
            self.list.close();
            return true;
        }
        self.with_rules(|rules| rules.clear.run(())).unwrap_or_default()
    }

    /// When the focus goes from the input to a button of its own, the list closes; what is written waits until all of it
    /// is left. Where no other element gets the focus, it is the window that is left.
    pub fn moved_within(self, event: &FocusEvent) {
        let from_input = event.target() == self.input().map(EventTarget::from);
        if from_input && event.related_target().is_some() {
            self.list.close();
        }
    }

    /// The user is done with what is written.
    pub fn commit(self) {
        self.list.close();
        self.with_rules(|rules| rules.commit.run(()));
    }

    /// An option was chosen, or what was written is to be one.
    pub(super) fn choose(self, option: u32) {
        let shown = self.list.shown();
        let chosen = shown.list().get(option).cloned().unwrap_or_else(|| {
            let text = self.query.get_untracked().trim().to_owned();
            SelectOption::new(text.clone(), text)
        });
        self.with_rules(|rules| rules.choose.run(chosen));
    }
}
