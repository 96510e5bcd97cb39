//! [`FormContext`]: the form that a component stands in.

use super::{
    FieldLink, FormProblem, SaveState,
    draft::DraftKeeper,
    form_core::{FormCore, Phase},
};
use crate::runtime::{Problem, Prop, Text};
use leptos::prelude::*;
use std::sync::Arc;

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
pub(crate) struct PartOnPage(pub Option<Text>);

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
        let part = use_context::<PartOnPage>().and_then(|PartOnPage(part)| part);
        self.0.problems(part.as_deref())
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
