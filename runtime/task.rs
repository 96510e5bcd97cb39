//! [`Task`]: work that takes time and may fail: send, look up, upload.

use super::Problem;
use leptos::{prelude::*, task::spawn_local};
use std::{future::Future, pin::Pin, sync::Arc};

type Work<Out> = Pin<Box<dyn Future<Output = Result<Out, Problem>>>>;

/// What a component calls when it has work for the app to do.
///
/// Made with `into` from an `async` function or closure of one argument. The future need not be `Send`: those of a
/// browser are not.
///
/// ```
/// use felles::runtime::{Problem, Task};
///
/// let look_up: Task<String, String> = Task::from(async |name: String| match name.as_str() {
///     "" => Err(Problem::new("Skriv et navn")),
///     _ => Ok(format!("{name} er ledig")),
/// });
/// ```
pub struct Task<In: 'static, Out: 'static>(Arc<dyn Fn(In) -> Work<Out> + Send + Sync>);

impl<In, Out> Clone for Task<In, Out> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<F, Answer, In, Out> From<F> for Task<In, Out>
where
    F: Fn(In) -> Answer + Send + Sync + 'static,
    Answer: Future<Output = Result<Out, Problem>> + 'static,
{
    fn from(work: F) -> Self {
        Self(Arc::new(move |input| Box::pin(work(input))))
    }
}

impl<In: 'static, Out: 'static> Task<In, Out> {
    /// Does the work once, for whoever awaits it: how one task is made of another.
    pub fn call(&self, input: In) -> impl Future<Output = Result<Out, Problem>> + use<In, Out> {
        (self.0)(input)
    }
}

impl<In: 'static, Out: Clone + Send + Sync + 'static> Task<In, Out> {
    /// Prepares to run this task from the component that calls this. Ends with its owner.
    pub fn run(&self) -> Run<In, Out> {
        Run {
            task: StoredValue::new(self.clone()),
            state: RwSignal::new(TaskState::Idle),
            latest: StoredValue::new(0),
        }
    }
}

/// Where a task is.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum TaskState<Out> {
    /// Not started.
    #[default]
    Idle,
    /// Under way.
    Pending,
    /// Came through.
    Done(Out),
    /// Did not.
    Failed(Problem),
}

/// A task as one component runs it: at most the latest answer counts.
///
/// An answer that comes after a newer start, or after the component is gone, is dropped.
pub struct Run<In: 'static, Out: 'static> {
    task: StoredValue<Task<In, Out>>,
    state: RwSignal<TaskState<Out>>,
    latest: StoredValue<u32>,
}

impl<In, Out> Clone for Run<In, Out> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<In, Out> Copy for Run<In, Out> {}

impl<In: 'static, Out: Clone + Send + Sync + 'static> Run<In, Out> {
    /// Where it is, tracked.
    pub fn state(&self) -> TaskState<Out> {
        self.state.try_get().unwrap_or_default()
    }

    /// Whether it is under way, tracked.
    pub fn pending(&self) -> bool {
        matches!(self.state.try_get(), Some(TaskState::Pending))
    }

    /// Starts, also when an earlier start is still under way: that one's answer no longer counts.
    pub fn start(&self, input: In) {
        let Some(work) = self.task.try_with_value(|task| task.call(input)) else {
            return;
        };
        let Some(turn) = self.next_turn() else { return };
        self.state.set(TaskState::Pending);
        let run = *self;
        spawn_local(async move {
            let answer = work.await;
            if run.latest.try_get_value() == Some(turn) {
                run.state.try_set(match answer {
                    Ok(out) => TaskState::Done(out),
                    Err(problem) => TaskState::Failed(problem),
                });
            }
        });
    }

    /// Back to not started; an answer under way no longer counts.
    pub fn reset(&self) {
        if self.next_turn().is_some() {
            self.state.try_set(TaskState::Idle);
        }
    }

    fn next_turn(&self) -> Option<u32> {
        self.latest.try_update_value(|turn| {
            *turn = turn.wrapping_add(1);
            *turn
        })
    }
}
