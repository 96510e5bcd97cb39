//! [`Listbox`]: the list of options that opens under a select menu, a combobox and a multi-select.
//!
//! The focus stays where it is opened from; the list says which option is active. Of a long list only the rows near those
//! that are seen are in the page: see [`listbox_window`](super::listbox_window).

use super::{
    listbox_rows::Shown,
    listbox_window::{Heights, Window},
    select_option::SelectOption,
};
use crate::runtime::{Text, browser_value::BrowserValue, roving_focus::Step, scroll_within};
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// How many options Page Up and Page Down pass.
const PAGE: usize = 10;

/// What a listbox is to do.
#[derive(Clone)]
pub(crate) struct ListboxRules {
    /// What is shown.
    pub shown: Signal<Arc<Shown>>,
    /// Whether an option is chosen. Tracked.
    pub is_chosen: Arc<dyn Fn(&SelectOption) -> bool + Send + Sync>,
    /// Whether an option that is not chosen may be. Tracked.
    pub may_choose: Arc<dyn Fn() -> bool + Send + Sync>,
    /// An option was chosen, by press or key.
    pub choose: Callback<u32>,
    /// What could be added, where that is offered.
    pub add: Signal<Text>,
}

/// A list of options that opens and closes.
#[derive(Clone, Copy)]
pub(crate) struct Listbox {
    pub open: RwSignal<bool>,
    /// The option that a key would choose.
    pub(super) active: RwSignal<Option<u32>>,
    pub(super) rules: StoredValue<ListboxRules>,
    pub(super) window: RwSignal<Window>,
    heights: StoredValue<Heights>,
    /// The list in the page, which scrolls.
    pub(super) element: BrowserValue<HtmlElement>,
    pub(super) anchor: BrowserValue<Element>,
}

impl Listbox {
    pub fn new(rules: ListboxRules) -> Self {
        let list = Self {
            open: RwSignal::new(false),
            active: RwSignal::new(None),
            rules: StoredValue::new(rules),
            window: RwSignal::default(),
            heights: StoredValue::new(Heights::default()),
            element: BrowserValue::default(),
            anchor: BrowserValue::default(),
        };
        // What is shown has changed: from its beginning, and nothing is active that is not there.
        Effect::new(move |was_open: Option<bool>| {
            let open = list.open.get();
            if open {
                let shown = list.shown_signal().get();
                if was_open == Some(true) {
                    list.begin(&shown);
                    if list.active().is_some_and(|active| shown.place_of(active).is_none()) {
                        list.active.set(None);
                    }
                }
            }
            open
        });
        list
    }

    pub(super) fn shown_signal(self) -> Signal<Arc<Shown>> {
        self.rules.with_value(|rules| rules.shown)
    }

    pub fn shown(self) -> Arc<Shown> {
        self.shown_signal().get_untracked()
    }

    pub fn shown_tracked(self) -> Arc<Shown> {
        self.shown_signal().get()
    }

    pub fn is_open(self) -> bool {
        self.open.try_get_untracked().unwrap_or_default()
    }

    pub fn active(self) -> Option<u32> {
        self.active.try_get_untracked().flatten()
    }

    // Opening and moving
    // ------------------

    /// Opens it, with this option active.
    pub fn open_at(self, active: Option<u32>) {
        if self.is_open() {
            return;
        }
        let shown = self.shown();
        self.begin(&shown);
        self.make_active(active.filter(|active| shown.place_of(*active).is_some()));
        self.open.set(true);
    }

    pub fn close(self) {
        if self.is_open() {
            self.open.set(false);
            self.active.set(None);
        }
    }

    /// Makes an option active, and brings it into view.
    pub fn make_active(self, option: Option<u32>) {
        self.active.set(option);
        let shown = self.shown();
        if let Some(row) = option.and_then(|option| shown.row_of(option)) {
            self.reveal(row);
        }
    }

    /// To the next, the last and so on; around the ends where it wraps. Also to those that are off: people must find out
    /// that they are there.
    pub fn step(self, step: Step, wraps: bool) {
        let shown = self.shown();
        let count = shown.count();
        let Some(last) = count.checked_sub(1) else { return };
        let from = self.active().and_then(|active| shown.place_of(active));
        let to = match (step, from) {
            (Step::First, _) | (Step::Next, None) => 0,
            (Step::Last, _) | (Step::Previous, None) => last,
            (Step::Next, Some(from)) if from < last => from + 1,
            (Step::Next, Some(from)) => {
                if wraps {
                    0
                } else {
                    from
                }
            }
            (Step::Previous, Some(from)) if from > 0 => from - 1,
            (Step::Previous, Some(from)) => {
                if wraps {
                    last
                } else {
                    from
                }
            }
        };
        self.make_active(shown.option_at(to));
    }

    /// Page Down and Page Up: several on, to the ends and no further.
    pub fn page(self, forward: bool) {
        let shown = self.shown();
        let Some(last) = shown.count().checked_sub(1) else {
            return;
        };
        let from = self.active().and_then(|active| shown.place_of(active));
        let to = match (forward, from) {
            (true, from) => from.map_or(PAGE - 1, |from| from + PAGE).min(last),
            (false, from) => from.unwrap_or(last).saturating_sub(PAGE),
        };
        self.make_active(shown.option_at(to));
    }

    /// Chooses what is active. Tells whether anything was.
    pub fn choose_active(self) -> bool {
        let active = self.active();
        if let Some(active) = active {
            self.choose(active);
        }
        active.is_some()
    }

    pub(super) fn choose(self, option: u32) {
        let rules = self.rules.get_value();
        let shown = self.shown();
        let may = match shown.list().get(option) {
            Some(found) => !untrack(|| is_off(found, &rules)),
            None => option == Shown::ADD && shown.place_of(option).is_some(),
        };
        if may {
            rules.choose.run(option);
        }
    }

    // What is in the page
    // -------------------

    /// From the first row.
    fn begin(self, shown: &Shown) {
        let heights = Heights::new(shown.rows().len());
        let window = heights.window(0.0, 0.0);
        self.heights.set_value(heights);
        self.show(window);
        self.with_element(|list| list.set_scroll_top(0));
        self.measure_soon();
    }

    fn show(self, window: Window) {
        if *self.window.read_untracked() != window {
            self.window.set(window);
        }
    }

    fn with_element<T>(self, act: impl FnOnce(&HtmlElement) -> T) -> Option<T> {
        let element = self.element.get()?;
        Some(act(&element))
    }

    /// Brings a row into the page, and into view.
    fn reveal(self, row: usize) {
        let window = self.window.get_untracked();
        if !window.rows.contains(&row) {
            let seen = self
                .with_element(|list| f64::from(list.client_height()))
                .unwrap_or_default();
            let to = self
                .heights
                .with_value(|heights| heights.room(0..row) - seen / 2.0)
                .max(0.0);
            let window = self.heights.with_value(|heights| heights.window(to, seen));
            self.show(window);
        }
        self.measure_soon();
    }

    /// Once the rows are drawn: how high they are, and the active one into view.
    pub(super) fn measure_soon(self) {
        if cfg!(feature = "ssr") {
            return;
        }
        request_animation_frame(move || {
            self.measure();
            let active = self.with_element(|list| list.query_selector("[data-active]").ok().flatten());
            if let Some(active) = active.flatten() {
                self.with_element(|list| scroll_within(list, &active));
            }
        });
    }

    fn measure(self) {
        let Some(window) = self.window.try_get_untracked() else {
            return;
        };
        if window.before + window.after <= 0.0 {
            return;
        }
        let measured: Vec<f64> = self
            .with_element(|list| {
                let rows = list
                    .query_selector_all(".felles-listbox__option, .felles-listbox__label")
                    .ok()
                    .into_iter();
                rows.flat_map(|rows| (0..rows.length()).filter_map(move |index| rows.item(index)?.dyn_into().ok()))
                    .map(|row: Element| row.get_bounding_client_rect().height())
                    .collect()
            })
            .unwrap_or_default();
        if measured.len() == window.rows.len() {
            let window = self.heights.try_update_value(|heights| {
                heights.learn(window.rows.start, &measured);
                heights.of(window.rows)
            });
            if let Some(window) = window {
                self.show(window);
            }
        }
    }

    pub(super) fn scrolled(self) {
        let Some(window) = self.window.try_get_untracked() else {
            return;
        };
        let place = self.with_element(|list| (f64::from(list.scroll_top()), f64::from(list.client_height())));
        let Some((scrolled, seen)) = place else { return };
        let next = self.heights.with_value(|heights| {
            let leaves = heights.leaves(&window, scrolled, seen);
            leaves.then(|| heights.window(scrolled, seen))
        });
        if let Some(next) = next {
            self.show(next);
            request_animation_frame(move || self.measure());
        }
    }
}

/// Whether it can be found but not chosen. Tracked.
pub(super) fn is_off(option: &SelectOption, rules: &ListboxRules) -> bool {
    option.disabled || !((rules.may_choose)() || (rules.is_chosen)(option))
}
