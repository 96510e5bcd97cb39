//! Which tab is selected when the one that was is gone, or when there is none of the name that is wanted.

use super::state::{Entry, TabsState};
use crate::runtime::{Text, focus, warning::warn};
use leptos::prelude::*;

/// The tabs as they were, by name and ids: their own values are gone with them.
struct Before {
    tabs: Vec<Was>,
    shown: Option<Text>,
}

struct Was {
    name: Text,
    tab: Text,
    panel: Text,
}

/// Sees to it that one tab is selected for as long as there are any.
pub(super) fn keep_one_selected(state: TabsState) {
    focus::follow();
    Effect::new(move |before: Option<Before>| {
        state.track_tabs();
        let wanted = state.model.get();
        let tabs = state.in_order();
        let is_there = |name: &str| tabs.iter().any(|tab| tab.is(name));
        let gone = before
            .as_ref()
            .and_then(Before::shown)
            .filter(|was| !is_there(&was.name));

        if wanted.as_ref().is_some_and(|wanted| is_there(wanted.name())) {
            // As it should be.
        } else if let Some((before, gone)) = before.as_ref().zip(gone) {
            succeed(state, &before.tabs, gone, &tabs);
        } else {
            if let Some(wanted) = wanted.filter(|_| before.is_none() && !tabs.is_empty()) {
                let name = wanted.name();
                warn(format_args!("no tab is named \"{name}\"; the first is shown"));
            }
            keep_stand_in(state, &tabs);
        }
        Before {
            tabs: tabs.iter().map(Was::new).collect(),
            shown: state.shown.get_untracked(),
        }
    });
}

/// The selected tab was removed: the nearest one takes its place, and the focus too if that went with it.
fn succeed(state: TabsState, before: &[Was], gone: &Was, tabs: &[Entry]) {
    let mut remaining: Vec<&Entry> = tabs.iter().filter(|tab| !tab.disabled.get_untracked()).collect();
    if remaining.is_empty() {
        remaining = tabs.iter().collect();
    }
    let names_before: Vec<&str> = before.iter().map(|was| was.name.as_str()).collect();
    let names: Vec<&str> = remaining.iter().map(|tab| tab.choice.name()).collect();
    let Some(tab) = nearest(&names_before, &gone.name, &names).map(|index| remaining[index]) else {
        return;
    };
    state.stand_in.set(Some(tab.name()));
    untrack(|| state.model.set_by_user(Some(tab.choice.clone())));
    if gone.had_focus()
        && let Some(element) = state.element_of(tab)
    {
        focus::go_to(&element);
    }
}

/// Something is shown also where no tab is wanted, or one that is not there; and stays when tabs come before it.
fn keep_stand_in(state: TabsState, tabs: &[Entry]) {
    let stand_in = state.stand_in.get_untracked();
    if stand_in.is_some_and(|name| tabs.iter().any(|tab| tab.is(&name))) {
        return;
    }
    let first = tabs.iter().find(|tab| !tab.disabled.get_untracked()).or(tabs.first());
    state.stand_in.set(first.map(Entry::name));
}

/// The index, among the names that remain, of the one that was nearest to the one that is gone: of two, the later.
fn nearest(before: &[&str], gone: &str, remaining: &[&str]) -> Option<usize> {
    let place = before.iter().position(|name| *name == gone)?;
    let by_distance = (1..before.len()).flat_map(|distance| [place.checked_add(distance), place.checked_sub(distance)]);
    by_distance
        .flatten()
        .filter_map(|index| before.get(index))
        .find_map(|name| remaining.iter().position(|other| other == name))
        .or_else(|| (!remaining.is_empty()).then_some(0))
}

impl Before {
    fn shown(&self) -> Option<&Was> {
        let shown = self.shown.as_ref()?;
        self.tabs.iter().find(|tab| tab.name == *shown)
    }
}

impl Was {
    fn new(tab: &Entry) -> Self {
        Self {
            name: tab.name(),
            tab: tab.tab.get_untracked(),
            panel: tab.panel.get_untracked(),
        }
    }

    /// Whether the focus was on the tab or in its panel when they were removed.
    fn had_focus(&self) -> bool {
        let is_ours = |id: &str| *id == *self.tab || *id == *self.panel;
        focus::focused().is_none()
            && focus::trail()
                .first()
                .and_then(focus::Place::deref)
                .filter(|place| !place.is_connected())
                .and_then(|place| place.closest("[role=tab], [role=tabpanel]").ok().flatten())
                .is_some_and(|part| is_ours(&part.id()))
    }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    const FIVE: [&str; 5] = ["a", "b", "c", "d", "e"];

    #[test]
    fn tabs_11_the_nearest_remaining_follows_and_of_two_the_later() {
        assert_eq!(nearest(&FIVE, "c", &["a", "b", "d", "e"]), Some(2));
        assert_eq!(nearest(&FIVE, "e", &["a", "b", "c", "d"]), Some(3));
        assert_eq!(nearest(&FIVE, "a", &["b", "c"]), Some(0));
        assert_eq!(nearest(&FIVE, "c", &["a", "b", "e"]), Some(1));
    }

    #[test]
    fn tabs_11_new_tabs_only_follow_when_no_old_one_remains() {
        assert_eq!(nearest(&FIVE, "c", &["x", "a"]), Some(1));
        assert_eq!(nearest(&FIVE, "c", &["x", "y"]), Some(0));
        assert_eq!(nearest(&FIVE, "c", &[]), None);
        assert_eq!(nearest(&["a"], "a", &[]), None);
        assert_eq!(nearest(&FIVE, "x", &["a"]), None);
    }
}
