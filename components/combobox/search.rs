//! [`Search`]: an input that finds options, in a combobox and a multi-select alike.
//!
//! It knows what is written, what that finds, here or somewhere else, and which keys do what. What becomes of an option
//! that is chosen is its owner's.

use super::{ComboboxFilter, OptionSource, words};
use crate::{
    components::{
        listbox::{Listbox, ListboxRules},
        listbox_rows::Shown,
        select_option::{OptionList, SelectOption},
    },
    runtime::{
        Choice, Language, Model, Problem, Prop, Run, TaskState, Text, announce, announcer, browser_value::BrowserValue,
        focus,
    },
};
use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use std::sync::Arc;
use web_sys::HtmlElement;

/// How long the user pauses before the number of hits is said, in milliseconds.
const PAUSE_MS: u32 = 700;

/// Where options come from, and how they are found.
pub(crate) struct Finding {
    pub options: Prop<Arc<OptionList>>,
    pub source: Option<OptionSource>,
    /// How long the user pauses before the source is asked, in milliseconds.
    pub debounce_ms: u32,
    /// How much must be written before the source is asked.
    pub min_characters: usize,
    pub filter: Option<ComboboxFilter>,
    /// What no option says may be added.
    pub free_text: Prop<bool>,
}

/// What the owner decides.
#[derive(Clone)]
pub(crate) struct SearchRules {
    pub is_chosen: Arc<dyn Fn(&SelectOption) -> bool + Send + Sync>,
    /// What is chosen now, or the first of it: where the list opens.
    pub first_chosen: Callback<(), Option<Choice>>,
    pub may_choose: Arc<dyn Fn() -> bool + Send + Sync>,
    /// An option was chosen, or something was written that is to be one.
    pub choose: Callback<SelectOption>,
    /// The user is done with what is written: with Enter, or by leaving.
    pub commit: Callback<()>,
    /// Escape was pressed while the list was closed. Tells whether anything came of it.
    pub clear: Callback<(), bool>,
}

/// What a source has answered.
#[derive(Clone, Copy)]
pub(super) struct Sought {
    run: Run<String, Vec<SelectOption>>,
    found: RwSignal<Arc<OptionList>>,
    /// Until the answer to what is written has come.
    waits: RwSignal<bool>,
    debounce_ms: u32,
    pub(super) min_characters: usize,
}

/// An input that finds options.
#[derive(Clone, Copy)]
pub(crate) struct Search {
    pub list: Listbox,
    /// What stands in the input.
    pub text: RwSignal<String>,
    /// What options are found by: nothing, until the user writes.
    pub(super) query: RwSignal<String>,
    all: Memo<Arc<OptionList>>,
    pub(super) sought: Option<Sought>,
    free_text: StoredValue<Prop<bool>>,
    language: StoredValue<Prop<Language>>,
    locked: StoredValue<Prop<bool>>,
    rules: StoredValue<SearchRules>,
    pub(super) input: BrowserValue<HtmlElement>,
    /// Until the source is asked, and until the number of hits is said.
    timers: [BrowserValue<Timeout>; 2],
}

impl Search {
    pub fn new(finding: Finding, start: String, locked: Prop<bool>, rules: SearchRules) -> Self {
        announcer::prepare();
        let query = RwSignal::new(String::new());
        let sought = finding.source.map(|source| Sought {
            run: source.run(),
            found: RwSignal::default(),
            waits: RwSignal::new(false),
            debounce_ms: finding.debounce_ms,
            min_characters: finding.min_characters,
        });
        let options = finding.options;
        let all = Memo::new(move |_| match sought {
            Some(sought) => sought.found.get(),
            None => options.get(),
        });
        let free_text = finding.free_text.clone();
        let filter = finding.filter;
        let shown = Memo::new(move |_| {
            let list = all.get();
            let query = query.get();
            let found = match &filter {
                _ if sought.is_some() || query.trim().is_empty() => list.indices(),
                None => list.holding(&query),
                Some(filter) => {
                    let all = (0..).zip(list.all());
                    all.filter(|(_, option)| filter.finds(option, &query))
                        .map(|(index, _)| index)
                        .collect()
                }
            };
            let adds = free_text.get() && !query.trim().is_empty() && list.of_label(&query).is_none();
            Arc::new(Shown::new(list, &found, adds))
        });
        let own = StoredValue::new(None::<Self>);
        let list = Listbox::new(ListboxRules {
            shown: shown.into(),
            is_chosen: Arc::clone(&rules.is_chosen),
            may_choose: Arc::clone(&rules.may_choose),
            choose: Callback::new(move |option| {
                if let Some(search) = own.get_value() {
                    search.choose(option);
                }
            }),
            add: Signal::derive(move || query.with(|query| Text::from(query.trim().to_owned()))),
        });
        let search = Self {
            list,
            text: RwSignal::new(start),
            query,
            all,
            sought,
            free_text: StoredValue::new(finding.free_text),
            language: StoredValue::new(Language::current()),
            locked: StoredValue::new(locked),
            rules: StoredValue::new(rules),
            input: BrowserValue::default(),
            timers: [BrowserValue::default(), BrowserValue::default()],
        };
        own.set_value(Some(search));
        if let Some(sought) = sought {
            Effect::new(move || search.take_answer(sought));
        }
        search
    }

    pub(super) fn with_rules<T>(self, act: impl FnOnce(SearchRules) -> T) -> Option<T> {
        self.rules.try_get_value().map(act)
    }

    /// The options there are now. Tracked.
    pub fn all(self) -> Arc<OptionList> {
        self.all.get()
    }

    pub fn all_untracked(self) -> Arc<OptionList> {
        self.all.get_untracked()
    }

    pub fn takes_free_text(self) -> bool {
        self.free_text.with_value(Prop::get_untracked)
    }

    pub fn is_locked(self) -> bool {
        self.locked.with_value(Prop::get_untracked)
    }

    /// Says something in the language in context, to those who listen.
    pub fn say(self, say: impl FnOnce(&Language) -> Text) {
        announce(say(&self.language.with_value(Prop::get_untracked)));
    }

    pub fn input(self) -> Option<HtmlElement> {
        self.input.get()
    }

    // What is written
    // ---------------

    /// The text, for the input.
    pub fn text_model(self) -> Model<String> {
        (self.text.into(), Callback::new(move |text: String| self.written(text))).into()
    }

    /// Whether the user is writing. Not tracked.
    pub fn is_looking(self) -> bool {
        self.query.with_untracked(|query| !query.is_empty())
    }

    /// What stands in the input is no longer what the user looks for.
    pub fn settle(self, text: &str) {
        if self.text.with_untracked(|now| now != text) {
            self.text.set(text.to_owned());
        }
        self.stop_looking();
    }

    fn stop_looking(self) {
        if !self.query.read_untracked().is_empty() {
            self.query.set(String::new());
        }
        self.wait(0, None);
        self.wait(1, None);
        if let Some(sought) = self.sought {
            sought.run.reset();
            sought.waits.set(false);
        }
    }

    fn written(self, text: String) {
        self.text.set(text.clone());
        self.query.set(text.clone());
        // What was written before the script came, or by the browser, opens nothing.
        let has_focus = self.input().is_some_and(|input| focus::is_in(&input));
        if !has_focus || self.is_locked() {
            self.commit();
            return;
        }
        match self.sought {
            Some(sought) => self.look_up(sought, text),
            None => self.say_hits_later(),
        }
        if !self.list.is_open() {
            self.list.open_at(None);
        }
        self.list.make_active(None);
    }

    pub(super) fn look_up(self, sought: Sought, text: String) {
        // An answer to what stood there before no longer counts.
        sought.run.reset();
        if text.trim().chars().count() < sought.min_characters {
            self.wait(0, None);
            sought.waits.set(false);
            sought.found.set(Arc::default());
            return;
        }
        sought.waits.set(true);
        self.wait(0, Some((sought.debounce_ms, Box::new(move || sought.run.start(text)))));
    }

    fn take_answer(self, sought: Sought) {
        match sought.run.state() {
            TaskState::Done(options) => {
                sought.found.set(Arc::new(OptionList::new(options)));
                sought.waits.set(false);
                self.say_hits_later();
            }
            TaskState::Failed(problem) => {
                sought.found.set(Arc::default());
                sought.waits.set(false);
                self.say(|language| problem.say(language));
            }
            TaskState::Idle | TaskState::Pending => {}
        }
    }

    /// One timer for what is asked, one for what is said.
    fn wait(self, which: usize, then: Option<(u32, Box<dyn FnOnce()>)>) {
        let timer = then.map(|(milliseconds, act)| Timeout::new(milliseconds, act));
        self.timers[which].set(timer);
    }

    fn say_hits_later(self) {
        let say = move || {
            let hits = self.list.shown().hits() as u64;
            if self.list.is_open() {
                self.say(|language| match hits {
                    0 => words::NO_HITS.say(language, None, &[]),
                    hits => words::HITS.say(language, Some(hits), &[]),
                });
            }
        };
        self.wait(1, Some((PAUSE_MS, Box::new(say))));
    }

    // What stands above the options
    // -----------------------------

    /// Whether an answer is on its way.
    pub fn busy(self) -> Prop<bool> {
        match self.sought {
            Some(sought) => sought.waits.into(),
            None => Prop::Static(false),
        }
    }

    /// What is said where no options are shown: that they come, why they did not, or that there are none.
    pub fn notice(self, none: Prop<Option<Text>>) -> Prop<Option<Text>> {
        let none = none.or(|| words::NO_HITS.text());
        let (searching, write) = (words::SEARCHING.text(), words::WRITE.text());
        let language = self.language.get_value();
        Prop::derive(move || {
            if !self.list.open.get() {
                return None;
            }
            if let Some(sought) = self.sought {
                if sought.waits.get() {
                    return Some(searching.get());
                }
                if let Some(problem) = failure(sought) {
                    return Some(problem.say(&language.get()));
                }
                let is_short = self
                    .query
                    .with(|query| query.trim().chars().count() < sought.min_characters);
                if is_short && sought.found.with(|found| found.all().is_empty()) {
                    return Some(write.get());
                }
            }
            (self.list.shown_tracked().hits() == 0).then(|| none.get())
        })
    }
}

/// Why a source did not answer. Tracked.
fn failure(sought: Sought) -> Option<Problem> {
    match sought.run.state() {
        TaskState::Failed(problem) => Some(problem),
        _ => None,
    }
}
