//! [`Answer`]: what was typed in a field, and what is told of it.

use crate::runtime::{
    Model, Problem, Prop,
    press::{self, after_press},
};
use leptos::prelude::*;
use std::sync::Arc;

/// What was typed, as it is customarily written; or what is wrong with it.
pub(super) type Check = Arc<dyn Fn(&str) -> Result<String, Problem> + Send + Sync>;
/// Tells the value of what was typed.
pub(super) type Tell = Arc<dyn Fn(&str) + Send + Sync>;

/// What was typed, and what is told of it.
#[derive(Clone)]
pub(super) struct Answer {
    check: Check,
    tell: Option<Tell>,
    text: Model<String>,
    /// Whether the user has changed it since they last left.
    is_edited: StoredValue<bool>,
    told: RwSignal<Told>,
}

/// What is told, and how often something was: what has been mended is not told again before the field is left anew.
#[derive(Clone, Default, PartialEq)]
struct Told {
    turn: u32,
    problem: Option<Problem>,
}

impl Answer {
    pub fn new(check: Check, tell: Option<Tell>, text: Model<String>) -> Self {
        press::follow();
        Self {
            check,
            tell,
            text,
            is_edited: StoredValue::new(false),
            told: RwSignal::new(Told::default()),
        }
    }

    /// The user has changed it.
    pub fn change(&self, text: &str) {
        self.is_edited.set_value(true);
        if let Some(tell) = &self.tell {
            untrack(|| tell(text));
        }
    }

    /// The user goes on. What they have not touched is neither written anew nor their fault, and an empty answer is a
    /// matter for whoever asks for one.
    pub fn leave(&self) {
        if self.is_edited.try_update_value(std::mem::take) != Some(true) {
            return;
        }
        let text = self.text.get_untracked();
        let checked = untrack(|| (self.check)(&text));
        if let Ok(written) = &checked
            && *written != text
        {
            self.text.set_by_user(written.clone());
        }
        let problem = checked.err().filter(|_| !text.trim().is_empty());
        let told = self.told;
        after_press(move || {
            // It may be gone by then.
            told.try_update(|told| {
                told.turn = told.turn.wrapping_add(1);
                told.problem = problem;
            });
        });
    }

    /// What is told until it is mended. Where nothing is told, only that is followed, and not the text.
    pub fn error(&self) -> Prop<Option<Problem>> {
        let (told, text, check) = (self.told, self.text, Arc::clone(&self.check));
        let shown = Memo::new(move |last: Option<&Told>| {
            let now = told.get();
            let is_mended = last.is_some_and(|last| last.turn == now.turn && last.problem.is_none());
            if now.problem.is_none() || is_mended {
                return Told { problem: None, ..now };
            }
            let is_wrong = |text: &String| !text.trim().is_empty() && check(text).is_err();
            let problem = now.problem.filter(|_| text.signal().with(is_wrong));
            Told { problem, ..now }
        });
        Prop::derive(move || shown.get().problem)
    }
}
