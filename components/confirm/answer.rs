//! An answer that is waited for.

use std::{
    future::Future,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, Waker},
};

#[derive(Debug, Default)]
struct State {
    answer: Option<bool>,
    waiting: Option<Waker>,
}

type Shared = Arc<Mutex<State>>;

fn look(shared: &Shared) -> MutexGuard<'_, State> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether the answer is yes: to be awaited.
#[derive(Debug)]
#[must_use = "the answer is what you asked for"]
pub struct Answer(Shared);

/// The other end. Dropped without an answer, it is a no.
#[derive(Debug)]
pub(super) struct Asked(Shared);

impl Asked {
    pub fn new() -> (Self, Answer) {
        let shared = Shared::default();
        (Self(Arc::clone(&shared)), Answer(shared))
    }

    pub fn answer(self, is_yes: bool) {
        look(&self.0).answer = Some(is_yes);
    }
}

impl Drop for Asked {
    fn drop(&mut self) {
        let mut state = look(&self.0);
        state.answer.get_or_insert(false);
        let waiting = state.waiting.take();
        drop(state);
        if let Some(waiting) = waiting {
            waiting.wake();
        }
    }
}

impl Future for Answer {
    type Output = bool;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<bool> {
        let mut state = look(&self.0);
        if let Some(answer) = state.answer {
            return Poll::Ready(answer);
        }
        state.waiting = Some(context.waker().clone());
        Poll::Pending
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn poll(answer: &mut Answer) -> Poll<bool> {
        Pin::new(answer).poll(&mut Context::from_waker(Waker::noop()))
    }

    #[test]
    fn it_waits_until_it_is_answered() {
        let (asked, mut answer) = Asked::new();
        assert_eq!(poll(&mut answer), Poll::Pending);
        asked.answer(true);
        assert_eq!(poll(&mut answer), Poll::Ready(true));
    }

    #[test]
    fn what_is_never_answered_is_a_no() {
        let (asked, mut answer) = Asked::new();
        assert_eq!(poll(&mut answer), Poll::Pending);
        drop(asked);
        assert_eq!(poll(&mut answer), Poll::Ready(false));
    }
}
