//! [`DraftQueue`]: what the service is told of the draft, one thing at a time. Of two requests under way, the older might come
//! last.

use crate::{
    patterns::start_enk::{
        service::{EnkDraft, EnkError},
        tasks::{Answer, EnkTasks},
    },
    runtime::Task,
};
use leptos::task::spawn_local;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What is to be done with the draft that the service has.
pub(super) enum DraftWork {
    Keep(EnkDraft),
    Discard,
}

#[derive(Default)]
struct Waiting {
    is_busy: bool,
    /// Only the latest counts: it writes over what came before it.
    next: Option<DraftWork>,
}

#[derive(Clone)]
pub(super) struct DraftQueue {
    keep: Task<EnkDraft, Answer<()>>,
    discard: Task<(), Answer<()>>,
    waiting: Arc<Mutex<Waiting>>,
}

impl DraftQueue {
    pub fn new(tasks: &EnkTasks) -> Self {
        Self {
            keep: tasks.save_draft.clone(),
            discard: tasks.discard_draft.clone(),
            waiting: Arc::default(),
        }
    }

    /// Does this after what is under way; `kept` is told of each draft that was to be kept. It is done also if the page is gone
    /// by then.
    pub fn add(self, work: DraftWork, kept: impl Fn(Option<EnkError>) + 'static) {
        self.waiting().next = Some(work);
        if std::mem::replace(&mut self.waiting().is_busy, true) {
            return;
        }
        spawn_local(async move {
            while let Some(work) = self.take() {
                match work {
                    DraftWork::Keep(draft) => {
                        let answer = self.keep.call(draft).await;
                        kept(answer.ok().and_then(Result::err));
                    }
                    // What is left there is written over by the next draft.
                    DraftWork::Discard => _ = self.discard.call(()).await,
                }
            }
        });
    }

    fn take(&self) -> Option<DraftWork> {
        let mut waiting = self.waiting();
        let next = waiting.next.take();
        waiting.is_busy = next.is_some();
        next
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
