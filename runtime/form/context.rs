//! [`FormContext`]: the form that a component stands in.

use super::{
    FieldLink, FormProblem, SaveState,
    draft::DraftKeeper,
    form_core::{FormCore, Phase},
};
use crate::runtime::{Problem, Prop, Text};
use leptos::prelude::*;
use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};

crate::variants! {
    /// What a form says beside the labels of its fields.
    pub enum FormMarks {
        /// Which must be filled in: where most may be left out.
        #[default]
        Required = "required",
        /// Which may be left out: where most must be filled in. Say so once, at the top.
        Optional = "optional",
        /// Nothing: where all must be filled in. Say so once, at the top.
        None = "none",
    }
}

/// The part of the form that is on this page of several.
#[derive(Clone)]
pub(crate) struct PartOnPage {
    part: Option<Text>,
    /// How many attempts there were before this page: they were about others.
    before: Arc<AtomicU32>,
}

impl PartOnPage {
    /// The page as it appears now. Where something is told of it already, the last attempt was about it.
    pub fn new(form: &FormContext, part: Option<Text>) -> Self {
        let form = form.core();
        let is_of_others = part.is_some() && untrack(|| form.problems(part.as_deref())).is_empty();
        let before = if is_of_others { untrack(|| form.attempts()) } else { 0 };
        Self {
            part,
            before: Arc::new(AtomicU32::new(before)),
        }
    }

    /// What the user is told is wrong on it. Tracked. Empty before the first attempt to leave this page.
    fn problems(&self, form: &FormCore) -> Vec<FormProblem> {
        let attempts = form.attempts();
        if attempts == 0 {
            // A form that was reset counts anew.
            self.before.store(0, Ordering::Relaxed);
        }
        if attempts == self.before.load(Ordering::Relaxed) {
            return Vec::new();
        }
        form.problems(self.part.as_deref())
    }
}

/// The `Form` that a component stands in: what error summaries, buttons and statuses ask.
#[derive(Clone)]
pub struct FormContext(pub(super) Arc<FormCore>);

impl FormContext {
    /// The form around the component that asks, if there is one.
    pub fn current() -> Option<Self> {
        use_context()
    }

    /// What the user is told is wrong, in the order of the fields. Tracked.
    pub fn problems(&self) -> Vec<FormProblem> {
        self.0.problems(None)
    }

    /// The same, of what is on the page: where a form has several pages, what was told on another one is not a matter of this.
    pub(crate) fn problems_on_page(&self) -> Vec<FormProblem> {
        match use_context::<PartOnPage>() {
            Some(page) => page.problems(&self.0),
            None => self.problems(),
        }
    }

    /// How often it could not be sent for what is wrong with it. Tracked.
    pub fn attempts(&self) -> u32 {
        self.0.attempts()
    }

    /// Whether it is being sent. Tracked.
    pub fn pending(&self) -> bool {
        self.0.is_pending()
    }

    /// Why it could not be sent, where that is no single field's fault. Tracked.
    pub fn failure(&self) -> Option<Problem> {
        self.0.failure()
    }

    /// Whether any answer is another than the form began with. Tracked.
    pub fn is_dirty(&self) -> bool {
        self.0.is_dirty()
    }

    /// How the draft is kept. Tracked.
    pub fn save_state(&self) -> SaveState {
        self.0.draft().map(DraftKeeper::state).unwrap_or_default()
    }

    /// Whether a draft is kept at all.
    pub fn keeps_draft(&self) -> bool {
        self.0.draft().is_some()
    }

    /// The field of a name.
    pub fn field(&self, path: &str) -> Option<FieldLink> {
        self.0.link(path)
    }

    /// Whether a draft came back when the page was opened. Tracked.
    pub fn is_restored(&self) -> bool {
        self.0.draft().is_some_and(DraftKeeper::is_restored)
    }

    /// Whether the browser may post the form: nothing is wrong with it, and it is not on its way already.
    pub(crate) fn may_leave(&self, part: Option<&str>) -> bool {
        if !self.0.may_send() {
            return false;
        }
        if !self.0.reveal(part) {
            self.0.count_attempt();
            return false;
        }
        self.0.leave_page();
        true
    }

    pub(crate) fn core(&self) -> &Arc<FormCore> {
        &self.0
    }
}

impl FormCore {
    pub fn is_pending(&self) -> bool {
        self.phase() == Phase::Sending
    }

    pub fn is_received(&self) -> bool {
        self.phase() == Phase::Received
    }

    pub fn failure(&self) -> Option<Problem> {
        match self.phase() {
            Phase::Failed(problem) => problem,
            _ => None,
        }
    }
}

/// What stands beside the label of a field, where the field itself does not say.
pub(crate) fn marks() -> Prop<FormMarks> {
    use_context::<Prop<FormMarks>>().unwrap_or_default()
}
