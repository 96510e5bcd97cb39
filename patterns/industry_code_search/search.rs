//! [`Search`]: what was written, what it found, where the tree is open, and what is offered to choose.

use super::{
    answer::{IndustryCodeAnswer, IndustryCodeLevel, IndustryCodeSuggestion},
    source::IndustryCodeSource,
    words,
};
use crate::runtime::{
    Choice, Language, Model, Problem, Prop, Run, TaskState, Text, announce, browser_value::BrowserValue, focus,
};
use gloo::timers::{callback::Timeout, future::TimeoutFuture};
use leptos::{html, prelude::*, task::spawn_local};
use std::sync::Arc;

/// How long the user pauses before what they have written is searched for, in milliseconds.
const PAUSE_MS: u32 = 400;
/// Searches that find nothing before the way on is offered.
const FAILED_SEARCHES: u32 = 3;

/// What is offered to choose among.
#[derive(Clone, PartialEq)]
pub(super) enum Offered {
    Nothing,
    /// What a search found, which may be nothing.
    Found(IndustryCodeAnswer),
    /// What stands in the open branch.
    Branch(IndustryCodeLevel),
}

impl Offered {
    pub fn codes(&self) -> &[IndustryCodeSuggestion] {
        match self {
            Self::Nothing => &[],
            Self::Found(answer) => &answer.suggestions,
            Self::Branch(level) => &level.codes,
        }
    }
}

/// What a page begins with: a server may have answered already.
pub(super) struct Start {
    pub hits: Option<IndustryCodeAnswer>,
    pub level: Option<IndustryCodeLevel>,
    pub chosen: Option<IndustryCodeSuggestion>,
}

#[derive(Clone, Copy)]
pub(super) struct Search {
    pub query: Model<String>,
    pub value: Model<Option<Choice>>,
    pub failed: Model<u32>,
    found: Run<Text, IndustryCodeAnswer>,
    opened: Option<Run<Option<Text>, IndustryCodeLevel>>,
    pub offered: RwSignal<Offered>,
    pub level: RwSignal<Option<IndustryCodeLevel>>,
    /// What is known of the chosen code, also when it is no longer among those that are offered.
    known: RwSignal<Option<IndustryCodeSuggestion>>,
    pub here: NodeRef<html::P>,
    pub tree_open: RwSignal<bool>,
    prepare: StoredValue<Option<Arc<dyn Fn() + Send + Sync>>>,
    language: StoredValue<Prop<Language>>,
    /// Whether the branch that comes was opened by the user, who then goes there.
    goes_there: StoredValue<bool>,
    pause: BrowserValue<Timeout>,
}

impl Search {
    pub fn new(
        source: IndustryCodeSource,
        query: Model<String>,
        value: Model<Option<Choice>>,
        failed: Model<u32>,
        start: Start,
    ) -> Self {
        let offered = match (start.hits, &start.level) {
            (Some(hits), _) => Offered::Found(hits),
            (None, Some(level)) => Offered::Branch(level.clone()),
            (None, None) => Offered::Nothing,
        };
        let search = Self {
            query,
            value,
            failed,
            found: source.search.run(),
            opened: source.open.map(|open| open.run()),
            offered: RwSignal::new(offered),
            tree_open: RwSignal::new(start.level.is_some()),
            level: RwSignal::new(start.level),
            known: RwSignal::new(start.chosen),
            here: NodeRef::new(),
            prepare: StoredValue::new(source.prepare),
            language: StoredValue::new(Language::current()),
            goes_there: StoredValue::new(false),
            pause: BrowserValue::default(),
        };
        Effect::new(move || search.take_answer(search.found.state()));
        if let Some(opened) = search.opened {
            Effect::new(move || search.take_level(opened.state()));
            Effect::new(move || {
                if search.tree_open.get() && search.level.read_untracked().is_none() {
                    opened.start(None);
                }
            });
        }
        search
    }

    pub fn can_be_browsed(self) -> bool {
        self.opened.is_some()
    }

    // What is written
    // ---------------

    /// The user has come to the field.
    pub fn prepare(self) {
        if let Some(prepare) = self.prepare.try_get_value().flatten() {
            prepare();
        }
    }

    /// The user writes. The answer to what stood there before no longer counts.
    pub fn written(self, text: &str) {
        self.found.reset();
        if text.trim().is_empty() {
            self.pause.set(None);
            self.forget();
        } else {
            self.pause.set(Some(Timeout::new(PAUSE_MS, move || self.search())));
        }
    }

    /// Searches for what is written, now.
    pub fn search(self) {
        self.pause.set(None);
        if let Some(opened) = self.opened
            && untrack(|| matches!(opened.state(), TaskState::Failed(_)))
        {
            opened.reset();
        }
        let text = self.query.get_untracked();
        match text.trim() {
            "" => self.forget(),
            text => self.found.start(text.to_owned().into()),
        }
    }

    fn forget(self) {
        self.found.reset();
        if matches!(*self.offered.read_untracked(), Offered::Found(_)) {
            self.offer(Offered::Nothing);
        }
    }

    /// Whether a search is under way. Tracked.
    pub fn is_searching(self) -> bool {
        self.found.pending()
    }

    /// Why the last search, or opening a branch, did not come through. Tracked.
    pub fn failure(self) -> Option<Problem> {
        let of_search = match self.found.state() {
            TaskState::Failed(problem) => Some(problem),
            _ => None,
        };
        of_search.or_else(|| match self.opened?.state() {
            TaskState::Failed(problem) => Some(problem),
            _ => None,
        })
    }

    fn take_answer(self, state: TaskState<IndustryCodeAnswer>) {
        let answer = match state {
            TaskState::Done(answer) => answer,
            TaskState::Failed(_) => return self.offer(Offered::Nothing),
            TaskState::Idle | TaskState::Pending => return,
        };
        let count = answer.count as u64;
        if count == 0 {
            self.failed.set_by_user(self.failed.get_untracked().saturating_add(1));
        }
        let shown = answer.suggestions.len();
        self.offer(Offered::Found(answer));
        self.say(|language| count_of(language, count, shown));
    }

    // The tree
    // --------

    /// Opens a branch, or the top.
    pub fn open(self, code: Option<Text>) {
        if let Some(opened) = self.opened {
            self.goes_there.set_value(true);
            opened.start(code);
        }
    }

    /// Whether a branch is on its way. Tracked.
    pub fn is_opening(self) -> bool {
        self.opened.is_some_and(|opened| opened.pending())
    }

    fn take_level(self, state: TaskState<IndustryCodeLevel>) {
        let TaskState::Done(level) = state else { return };
        self.level.set(Some(level.clone()));
        let codes = level.codes.len() as u64;
        // What was found stands until there is something else to choose.
        if codes > 0 || matches!(*self.offered.read_untracked(), Offered::Branch(_)) {
            self.offer(Offered::Branch(level));
        }
        if self.goes_there.try_update_value(std::mem::take) != Some(true) {
            return;
        }
        if codes > 0 {
            self.say(|language| words::CODES.say(language, Some(codes), &[]));
        }
        let here = self.here;
        spawn_local(async move {
            // When the place says where it is now.
            TimeoutFuture::new(0).await;
            if let Some(here) = here.try_get_untracked().flatten() {
                focus::go_to(&here);
            }
        });
    }

    // What is offered
    // ---------------

    fn offer(self, offered: Offered) {
        if let Some(chosen) = self.value.get_untracked() {
            let is_chosen = |code: &&IndustryCodeSuggestion| code.code == chosen.name();
            let found = self.offered.read_untracked().codes().iter().find(is_chosen).cloned();
            if found.is_some() {
                self.known.set(found);
            }
        }
        if *self.offered.read_untracked() != offered {
            self.offered.set(offered);
        }
    }

    /// What is known of a code that is among those to choose now. Of any other its number.
    pub fn suggestion(self, code: &str) -> IndustryCodeSuggestion {
        let offered = self.offered.read_untracked();
        let known = offered.codes().iter().find(|offered| offered.code == code).cloned();
        known
            .or_else(|| self.known.get_untracked().filter(|known| known.code == code))
            .unwrap_or_else(|| IndustryCodeSuggestion {
                code: code.to_owned(),
                ..IndustryCodeSuggestion::default()
            })
    }

    /// Something came to be known of a code.
    pub fn learn(self, code: Option<IndustryCodeSuggestion>) {
        if code.is_some() && *self.known.read_untracked() != code {
            self.known.set(code);
        }
    }

    /// What can be chosen now: the code that is chosen already, where it is not among the others, and those. Tracked.
    pub fn cards(self) -> Vec<IndustryCodeSuggestion> {
        let mut cards = self.offered.with(|offered| offered.codes().to_vec());
        if let Some(chosen) = self.value.get()
            && cards.iter().all(|card| card.code != chosen.name())
        {
            let known = self.known.get().filter(|known| known.code == chosen.name());
            let card = known.unwrap_or_else(|| IndustryCodeSuggestion {
                code: chosen.name().to_owned(),
                ..IndustryCodeSuggestion::default()
            });
            cards.insert(0, card);
        }
        cards
    }

    /// Whether something was offered that may not fit. Tracked.
    pub fn has_offered(self) -> bool {
        self.offered.with(|offered| !offered.codes().is_empty())
    }

    /// Whether the way on is to be offered though there is nothing to choose. Tracked.
    pub fn is_stuck(self) -> bool {
        self.failed.get() >= FAILED_SEARCHES || self.failure().is_some()
    }

    pub fn found_nothing(self) -> bool {
        self.offered
            .with(|offered| matches!(offered, Offered::Found(answer) if answer.count == 0))
    }

    fn say(self, say: impl FnOnce(&Language) -> Text) {
        if let Some(language) = self.language.try_get_value() {
            announce(language.with_untracked(say));
        }
    }
}

/// How many there are, and how many of them are shown.
pub(super) fn count_of(language: &Language, count: u64, shown: usize) -> Text {
    if count == 0 {
        return words::NO_HITS.say(language, None, &[]);
    }
    let hits = words::HITS.say(language, Some(count), &[]);
    if count <= shown as u64 {
        return hits;
    }
    let best = words::BEST.say(language, None, &[("shown", shown.to_string().into())]);
    format!("{hits} {best}").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_count_says_what_is_shown_and_what_is_not() {
        assert_eq!(
            count_of(&Language::Nb, 0, 0),
            "Ingen treff. Prøv å søke med andre stikkord."
        );
        assert_eq!(count_of(&Language::Nb, 3, 3), "3 treff.");
        assert_eq!(count_of(&Language::Nn, 31, 8), "31 treff. Vi viser dei 8 beste.");
        assert_eq!(count_of(&Language::En, 1, 1), "1 result.");
    }
}
