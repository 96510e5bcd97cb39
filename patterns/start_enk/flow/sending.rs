//! What is sent, once.

use super::Flow;
use crate::{
    patterns::start_enk::{
        answers::EnkAnswers,
        rules,
        service::{EnkError, EnkReceipt},
        step::EnkStep,
        words,
    },
    runtime::{FormAnswer, Problem, Text},
};
use gloo::timers::callback::Timeout;
use leptos::{prelude::*, task::spawn_local};
use web_sys::js_sys::Math;

/// How long an answer may take, in milliseconds, before the user is told that none came.
const PATIENCE_MS: u32 = 30_000;

impl Flow {
    /// Sends the application: once, however often it is asked for.
    pub fn submit(self) {
        let core = self.form.context().core().clone();
        if !core.may_send() || self.receipt.get_untracked().is_some() {
            return;
        }
        self.name_submission();
        let answers = self
            .person
            .try_with_value(|person| EnkAnswers::read(&self.form, person, self.today));
        match answers {
            Some(Ok(_)) => {}
            Some(Err(problems)) => return self.go_to_problem(&problems),
            None => return,
        }
        let Some(task) = self.task(|tasks| &tasks.submit) else {
            return;
        };
        let turn = core.begin_sending();
        let work = task.call(self.draft(EnkStep::Review));
        let late = core.clone();
        self.patience.set(Some(Timeout::new(PATIENCE_MS, move || {
            late.take_answer(turn, Err(Problem::word(&words::TIMED_OUT)));
        })));
        spawn_local(async move {
            let answer = work.await.unwrap_or(Err(EnkError::Failed));
            self.patience.set(None);
            if self.is_gone() {
                return;
            }
            match answer {
                Ok(receipt) => {
                    if core.take_answer(turn, Ok(FormAnswer::Received)) {
                        self.received(receipt);
                    }
                }
                Err(EnkError::Refused(problems)) => {
                    core.take_answer(turn, Ok(FormAnswer::Refused(fields_of(&problems))));
                    self.go_to_problem(&problems);
                }
                Err(error) => {
                    core.take_answer(turn, Err(error.problem()));
                }
            }
        });
    }

    /// To the step of the first thing that is wrong, which its form tells.
    fn go_to_problem(self, problems: &[(String, Problem)]) {
        let step = problems.iter().find_map(|(field, _)| EnkStep::of_field(field));
        if let Some(step) = step.filter(|step| *step != self.step.get_untracked()) {
            self.show(step, false);
        }
    }

    fn received(self, receipt: EnkReceipt) {
        self.receipt.set(Some(receipt.clone()));
        self.show(EnkStep::Receipt, true);
        // The next application begins empty.
        self.forget();
        if let Some(on_received) = self.on_received {
            on_received.try_run(receipt);
        }
    }
}

/// What the form is told. What is about nothing that the user is asked for is said of all of it.
fn fields_of(problems: &[(String, Problem)]) -> Vec<(Text, Problem)> {
    let problems = problems.iter().cloned();
    problems
        .map(|(field, problem)| match EnkStep::of_field(&field) {
            Some(_) => (Text::from(field), problem),
            None => (Text::default(), problem),
        })
        .collect()
}

/// Names a submission. It need not be secret, only like no other of the same person.
pub(super) fn new_key() -> String {
    let part = || {
        let random = Math::random() * f64::from(u32::MAX);
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "from 0 to the greatest there is"
        )]
        let random = random as u32;
        format!("{random:08x}")
    };
    let key = [part(), part(), part(), part()].concat();
    debug_assert!(rules::is_submission_key(&key));
    key
}
