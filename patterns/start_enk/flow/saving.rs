//! What is saved on the way, and what comes back.

use super::{Flow, Place, drafts::DraftWork};
use crate::patterns::start_enk::{
    application::EnkApplication,
    service::{EnkDraft, EnkError},
    step::EnkStep,
};
use gloo::timers::callback::Timeout;
use leptos::{prelude::*, task::spawn_local};

/// How long a pause is, in milliseconds, after which what was written is saved with the service.
const PAUSE_MS: u32 = 1_000;

impl Flow {
    pub(super) fn draft(self, step: EnkStep) -> EnkDraft {
        untrack(|| EnkDraft {
            step: step.slug().to_owned(),
            reviewed: self.reviewed.get(),
            pairs: EnkApplication::pairs(&self.form, &self.course.get()),
        })
    }

    /// Where the browser keeps no draft, the service keeps what is written while it is written, and not with each step only.
    pub fn save_while_writing(self) {
        Effect::new(move |before: Option<Vec<(String, String)>>| {
            let pairs = EnkApplication::pairs(&self.form, &self.course.get());
            if before.is_some_and(|before| before != pairs) && self.is_writing() {
                let pause = Timeout::new(PAUSE_MS, move || {
                    if !self.is_gone() && self.is_writing() {
                        self.save(self.step.get_untracked());
                    }
                });
                self.pause.set(Some(pause));
            }
            pairs
        });
    }

    /// Whether the step asks for what is kept. The declaration is of what is sent at once.
    fn is_writing(self) -> bool {
        let step = self.step.get_untracked();
        step != EnkStep::Review && step.part().is_some()
    }

    pub(super) fn save(self, step: EnkStep) {
        self.pause.set(None);
        self.change_draft(DraftWork::Keep(self.draft(step)));
    }

    fn change_draft(self, work: DraftWork) {
        let Some(drafts) = self.drafts.try_get_value() else {
            return;
        };
        let trouble = self.trouble;
        drafts.add(work, move |failure| {
            // The browser has a draft too, so only what the user can do something about is told.
            let told = failure.filter(|failure| *failure == EnkError::LoggedOut);
            if trouble.try_get_untracked().is_some_and(|before| before != told) {
                trouble.try_set(told);
            }
        });
    }

    /// The page was opened: what was answered before is there, in this browser or with the service.
    pub fn resume(self) {
        let wanted = self.place.step();
        self.place.follow(move |step| self.open(step));
        if wanted == Some(EnkStep::Receipt) && self.receipt.get_untracked().is_none() {
            self.fetch_receipt();
            return;
        }
        if untrack(|| self.form.is_dirty()) {
            self.continue_at(wanted);
            return;
        }
        let Some(task) = self.task(|tasks| &tasks.load_draft) else {
            return;
        };
        let work = task.call(());
        spawn_local(async move {
            let answer = work.await;
            // Whoever began to write meanwhile goes on with that.
            if self.is_gone() || untrack(|| self.form.is_dirty()) {
                return;
            }
            if let Ok(Ok(Some(draft))) = answer {
                let saved = EnkStep::from_slug(&draft.step);
                self.form.take_posted(draft.pairs);
                self.continue_at(wanted.filter(|step| *step != EnkStep::Who).or(saved));
            } else if let Some(wanted) = wanted {
                self.open_quietly(wanted);
            }
        });
    }

    fn continue_at(self, wanted: Option<EnkStep>) {
        let open = untrack(|| EnkStep::first_open(&self.form, &self.course.get()));
        self.reviewed.set(open == EnkStep::Review);
        if let Some(wanted) = wanted {
            self.open_quietly(wanted);
        }
        self.resumed.set(true);
    }

    /// Goes to a step as the page opens there: nothing takes the focus, and there is no way back to before.
    fn open_quietly(self, wanted: EnkStep) {
        if self.is_gone() {
            return;
        }
        let step = self.allowed(wanted);
        if self.step.get_untracked() != step {
            self.show(step, true);
            self.takes_focus.set_value(false);
        } else if step != wanted {
            self.place.enter(step, None, true);
        }
    }

    fn fetch_receipt(self) {
        let task = self.task(|tasks| &tasks.receipt);
        let Some((task, number)) = task.zip(Place::case_number()) else {
            self.open_quietly(EnkStep::Who);
            return;
        };
        let work = task.call(number);
        spawn_local(async move {
            match work.await {
                Ok(Ok(receipt)) => {
                    self.receipt.try_set(Some(receipt));
                    self.open_quietly(EnkStep::Receipt);
                }
                _ => self.open_quietly(EnkStep::Who),
            }
        });
    }

    /// Where the user can go on after a pause, if that is another step than this.
    pub fn way_on(self) -> Option<EnkStep> {
        let open = EnkStep::first_open(&self.form, &self.course.get());
        (open != self.step.get()).then_some(open)
    }

    /// All answers are thrown away.
    pub fn start_afresh(self) {
        self.forget();
        self.change_draft(DraftWork::Discard);
        self.show(EnkStep::Who, true);
    }

    /// After one application, another.
    pub fn begin_another(self) {
        self.receipt.set(None);
        self.start_afresh();
    }

    pub(super) fn forget(self) {
        self.form.reset();
        self.reviewed.set(false);
        self.name_answer.set(None);
        self.trouble.set(None);
    }
}
