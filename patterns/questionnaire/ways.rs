//! [`Ways`]: all ways through the questions, to find those that lead nowhere.

use super::{Asked, GivenAnswers, RulesProblem};
use std::collections::BTreeSet;

/// How many ways are tried, at most.
pub(super) const MOST_PATHS: usize = 100_000;

/// All ways through the questions.
pub(crate) struct Ways<'a> {
    reached: BTreeSet<&'a str>,
    count: usize,
}

impl<'a> Ways<'a> {
    /// Tells the answers of each way.
    pub fn walk(asked: &[Asked<'a>], mut at_end: impl FnMut(&GivenAnswers)) -> Self {
        let mut ways = Self {
            reached: BTreeSet::new(),
            count: 0,
        };
        ways.on_from(asked, &mut GivenAnswers::default(), &mut at_end);
        ways
    }

    /// Questions that no way leads to; and that not all ways were tried, where it is so.
    pub fn problems(&self, asked: &[Asked<'_>]) -> Vec<RulesProblem> {
        if self.is_over() {
            return vec![RulesProblem::TooManyPaths];
        }
        let missing = asked
            .iter()
            .filter(|(_, question)| !self.reached.contains(question.id.as_str()));
        missing
            .map(|(_, question)| RulesProblem::UnreachableQuestion(question.id.clone()))
            .collect()
    }

    const fn is_over(&self) -> bool {
        self.count > MOST_PATHS
    }

    fn on_from(&mut self, asked: &[Asked<'a>], answers: &mut GivenAnswers, at_end: &mut dyn FnMut(&GivenAnswers)) {
        if self.is_over() {
            return;
        }
        let Some(((page, question), rest)) = asked.split_first() else {
            self.count += 1;
            at_end(answers);
            return;
        };
        if page.is_some_and(|page| !page.holds(answers)) || !question.asked_when.holds(answers) {
            self.on_from(rest, answers, at_end);
            return;
        }
        self.reached.insert(&question.id);
        for answer in &question.answers {
            answers.set(&question.id, &answer.id);
            self.on_from(rest, answers, at_end);
        }
        answers.remove(&question.id);
    }
}
