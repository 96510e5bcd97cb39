//! The selected tab in the page's address: `#` and the id of its panel.

use super::state::{Entry, TabsState};
use crate::runtime::{Prop, Text, fragment};
use gloo::events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::js_sys::{Object, Reflect};

/// Follows the address and writes it, for as long as the current owner lives.
///
/// A choice makes an entry in the browser's history. Going back leads to an entry whose address names a panel; where it
/// names none of ours (most often the first one of all), we left a mark in the entry's state of which tab was selected.
pub(super) fn follow(state: TabsState, id: &Prop<Text>) {
    let mark = Mark(format!("felles-tabs-{}", id.get_untracked()));
    let awaited = RwSignal::new(fragment::read());

    // When the page is loaded, and when the tab that its address names comes later.
    Effect::new(move || {
        state.track_tabs();
        if let Some(tab) = awaited.get_untracked().and_then(|hash| named(state, &hash)) {
            awaited.set(None);
            state.choose(&tab);
        }
    });

    // When the user goes somewhere.
    let marked = mark.clone();
    let went = move || {
        if let Some(tab) = current(state, &marked) {
            state.choose(&tab);
        }
    };
    for event in ["hashchange", "popstate"] {
        let went = went.clone();
        StoredValue::new_local(EventListener::new(&window(), event, move |_| went()));
    }

    // When another tab is selected, by the user or by the app.
    Effect::new(move |before: Option<Option<Text>>| {
        let now = state.shown.get();
        let of_name = |name: &Option<Text>| name.as_ref().and_then(|name| state.find(|tab| tab.is(name)));
        if let Some(before) = before.filter(|before| *before != now)
            && let Some(tab) = of_name(&now)
        {
            awaited.set(None);
            let here = current(state, &mark);
            if here.as_ref().is_none_or(|here| here.choice != tab.choice) {
                if let Some(before) = of_name(&before).filter(|_| here.is_none()) {
                    mark.write(&before.panel.get_untracked());
                }
                fragment::push(&tab.panel.get_untracked());
            }
        }
        now
    });
}

/// The tab whose panel has an id.
fn named(state: TabsState, panel: &str) -> Option<Entry> {
    state.find(|tab| tab.panel.with_untracked(|id| id.as_str() == panel) && !tab.disabled.get_untracked())
}

/// The tab that the current entry of the history is for, by its address or by our mark.
fn current(state: TabsState, mark: &Mark) -> Option<Entry> {
    let of_panel = |panel: String| named(state, &panel);
    fragment::read()
        .and_then(of_panel)
        .or_else(|| mark.read().and_then(of_panel))
}

/// A property of a history entry's state, beside those that others keep there.
#[derive(Clone)]
struct Mark(String);

impl Mark {
    fn read(&self) -> Option<String> {
        let state = fragment::history()?.state().ok()?;
        Reflect::get(state.dyn_ref::<Object>()?, &self.0.as_str().into())
            .ok()?
            .as_string()
    }

    fn write(&self, panel: &str) {
        let here = fragment::history().and_then(|history| Some((history.clone(), history.state().ok()?)));
        let Some((history, state)) = here else { return };
        let marked = Object::new();
        match state.dyn_ref::<Object>() {
            Some(state) => {
                Object::assign(&marked, state);
            }
            None if state.is_null() || state.is_undefined() => {}
            // Something of someone else's, in which there is no room.
            None => return,
        }
        if Reflect::set(&marked, &self.0.as_str().into(), &panel.into()).is_ok() {
            let _ = history.replace_state(&marked, "");
        }
    }
}
