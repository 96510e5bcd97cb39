//! [`RulesProblem`]: what is wrong with rules, found before a user finds it.

use super::{
    AnswerCondition, GivenAnswers, Question, QuestionnaireRules,
    ways::{MOST_PATHS, Ways},
};
use std::collections::{BTreeMap, BTreeSet};

/// What is wrong with rules. Ids stand as they are written in them.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RulesProblem {
    /// Nothing is asked.
    #[error("there are no questions")]
    NoQuestions,
    /// A question cannot be answered.
    #[error("the question \"{0}\" has no answers to choose from")]
    NoAnswers(String),
    /// Two things of a kind have the same id.
    #[error("the id \"{0}\" is there twice")]
    DuplicateId(String),
    /// A condition names a question that is not there.
    #[error("the condition of \"{place}\" names the question \"{question}\", which is not there")]
    UnknownQuestion {
        /// What has the condition.
        place: String,
        /// What it names.
        question: String,
    },
    /// A condition names an answer that its question does not have.
    #[error("the condition of \"{place}\" names the answer \"{answer}\", which \"{question}\" does not have")]
    UnknownAnswer {
        /// What has the condition.
        place: String,
        /// The question it names.
        question: String,
        /// The answer it names.
        answer: String,
    },
    /// A question depends on one that is asked after it.
    #[error("\"{question}\" depends on \"{later}\", which is asked after it")]
    AskedTooEarly {
        /// The question.
        question: String,
        /// What it depends on.
        later: String,
    },
    /// Questions depend on each other in a circle, each on the next and the last on the first.
    #[error("these questions depend on each other in a circle: {}", .0.join(", "))]
    Cycle(Vec<String>),
    /// No answers lead to the question.
    #[error("no answers lead to the question \"{0}\"")]
    UnreachableQuestion(String),
    /// No answers lead to the result, or to the point of the checklist.
    #[error("no answers lead to \"{0}\"")]
    UnreachableResult(String),
    /// These answers lead nowhere.
    #[error("the answers {} lead to no result", .0.to_query())]
    NoResult(GivenAnswers),
    /// These answers lead to several results.
    #[error("the answers {} lead to {}", .answers.to_query(), .results.join(" and "))]
    SeveralResults {
        /// The answers.
        answers: GivenAnswers,
        /// The ids of the results.
        results: Vec<String>,
    },
    /// There are too many ways through the questions to try them all.
    #[error("there are more than {} ways through the questions; not all were tried", MOST_PATHS)]
    TooManyPaths,
}

impl QuestionnaireRules {
    /// What is wrong with the rules; nothing where each way through the questions leads to exactly one result, and each
    /// question and result is on one of the ways. It tries them all: for a test, not for a page.
    pub fn problems(&self) -> Vec<RulesProblem> {
        let asked = self.asked();
        let mut found = self.problems_as_written();
        if !found.is_empty() {
            return found;
        }
        // The first of a kind tells enough.
        let (mut none, mut several) = (None, None);
        let mut reached = BTreeSet::new();
        let ways = Ways::walk(&asked, |answers| {
            let fitting = self.results.iter().filter(|result| result.when.holds(answers));
            let fitting: Vec<_> = fitting.map(|result| result.id.as_str()).collect();
            match fitting.as_slice() {
                [] => _ = none.get_or_insert_with(|| answers.clone()),
                [_] => {}
                results => {
                    several.get_or_insert_with(|| RulesProblem::SeveralResults {
                        answers: answers.clone(),
                        results: results.iter().map(|id| (*id).to_owned()).collect(),
                    });
                }
            }
            reached.extend(fitting);
        });
        found.extend(none.map(RulesProblem::NoResult));
        found.extend(several);
        found.extend(ways.problems(&asked));
        let results = self.results.iter().map(|result| result.id.as_str());
        found.extend(unreached(results, &reached));
        found
    }

    /// What is wrong with the rules as they are written, without trying the ways through the questions: ids that are there
    /// twice, conditions that name what is not there, circles. Quick enough for a page that gets its rules from elsewhere.
    pub fn problems_as_written(&self) -> Vec<RulesProblem> {
        let mut found = of_ids(self.results.iter().map(|result| result.id.as_str()));
        let results = self.results.iter().flat_map(|result| {
            let reasons = result.reasons.iter().map(|reason| &reason.when);
            std::iter::once(&result.when)
                .chain(reasons)
                .map(move |condition| (result.id.as_str(), condition))
        });
        found.extend(of_questions(&self.asked(), results));
        found
    }

    fn asked(&self) -> Vec<Asked<'_>> {
        self.questions.iter().map(|question| (None, question)).collect()
    }
}

/// A question, and the condition of the page that it stands on.
pub(crate) type Asked<'a> = (Option<&'a AnswerCondition>, &'a Question);

/// Ids that are there twice.
pub(crate) fn of_ids<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<RulesProblem> {
    let mut seen = BTreeSet::new();
    ids.filter(|id| !seen.insert(*id))
        .map(|id| RulesProblem::DuplicateId(id.to_owned()))
        .collect()
}

/// What no answers led to.
pub(crate) fn unreached<'a>(
    ids: impl Iterator<Item = &'a str>,
    reached: &BTreeSet<&str>,
) -> impl Iterator<Item = RulesProblem> {
    ids.filter(move |id| !reached.contains(id))
        .map(|id| RulesProblem::UnreachableResult(id.to_owned()))
}

/// What is wrong with questions, and with other conditions on their answers, as they are written.
pub(crate) fn of_questions<'a>(
    asked: &[Asked<'a>],
    others: impl Iterator<Item = (&'a str, &'a AnswerCondition)>,
) -> Vec<RulesProblem> {
    if asked.is_empty() {
        return vec![RulesProblem::NoQuestions];
    }
    let mut found = of_ids(asked.iter().map(|(_, question)| question.id.as_str()));
    for (_, question) in asked {
        if question.answers.is_empty() {
            found.push(RulesProblem::NoAnswers(question.id.clone()));
        }
        let ids = question.answers.iter().map(|answer| answer.id.as_str());
        let twice = of_ids(ids).into_iter().map(|problem| match problem {
            RulesProblem::DuplicateId(answer) => RulesProblem::DuplicateId(format!("{}/{answer}", question.id)),
            other => other,
        });
        found.extend(twice);
    }
    let of_own = asked.iter().flat_map(|(page, question)| {
        let conditions = page.iter().copied().chain([&question.asked_when]);
        conditions.map(move |condition| (question.id.as_str(), condition))
    });
    for (place, condition) in of_own.chain(others) {
        for (name, answer) in condition.named() {
            let known = asked.iter().find(|(_, question)| question.id == name);
            match known {
                None => found.push(RulesProblem::UnknownQuestion {
                    place: place.to_owned(),
                    question: name.to_owned(),
                }),
                Some((_, question)) if !question.answers.iter().any(|known| known.id == answer) => {
                    found.push(RulesProblem::UnknownAnswer {
                        place: place.to_owned(),
                        question: name.to_owned(),
                        answer: answer.to_owned(),
                    });
                }
                Some(_) => {}
            }
        }
    }
    found.extend(of_order(asked));
    found
}

/// Questions that depend on later ones, and circles of them.
fn of_order(asked: &[Asked<'_>]) -> Vec<RulesProblem> {
    let place_of = |id: &str| asked.iter().position(|(_, question)| question.id == id);
    let depends_on: Vec<BTreeSet<usize>> = asked
        .iter()
        .map(|(page, question)| {
            let named = page
                .iter()
                .flat_map(|page| page.named())
                .chain(question.asked_when.named());
            named.filter_map(|(name, _)| place_of(name)).collect()
        })
        .collect();
    let name = |place: &usize| asked[*place].1.id.clone();
    let (mut found, mut in_circle) = (Vec::new(), BTreeSet::new());
    for start in 0..asked.len() {
        if in_circle.contains(&start) {
            continue;
        }
        if let Some(circle) = circle_from(start, &depends_on) {
            in_circle.extend(circle.iter().copied());
            found.push(RulesProblem::Cycle(circle.iter().map(name).collect()));
        }
    }
    for (place, others) in depends_on.iter().enumerate() {
        let later = others
            .iter()
            .filter(|other| **other > place && !in_circle.contains(&place));
        found.extend(later.map(|other| RulesProblem::AskedTooEarly {
            question: name(&place),
            later: name(other),
        }));
    }
    found
}

/// The shortest way from a question back to itself.
fn circle_from(start: usize, depends_on: &[BTreeSet<usize>]) -> Option<Vec<usize>> {
    let mut came_from = BTreeMap::new();
    let mut waiting = std::collections::VecDeque::from([start]);
    while let Some(place) = waiting.pop_front() {
        for next in &depends_on[place] {
            if *next == start {
                let mut circle = vec![place];
                while let Some(before) = circle.last().and_then(|last| came_from.get(last)) {
                    circle.push(*before);
                }
                circle.reverse();
                return Some(circle);
            }
            if !came_from.contains_key(next) {
                came_from.insert(*next, place);
                waiting.push_back(*next);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{super::QuestionnaireResult, *};

    fn question(id: &str) -> Question {
        Question::new(id, format!("{id}?"))
            .answer("yes", "Ja")
            .answer("no", "Nei")
    }

    fn is(question: &str, answer: &str) -> AnswerCondition {
        AnswerCondition::is(question, answer)
    }

    fn result(id: &str, when: AnswerCondition) -> QuestionnaireResult {
        QuestionnaireResult::new(id, id.to_owned(), when)
    }

    #[test]
    fn rules_in_order_have_no_problems() {
        let rules = QuestionnaireRules::new([question("a"), question("b").asked_when(is("a", "yes"))])
            .result(result("r", is("b", "yes")))
            .result(result("s", !is("b", "yes")));
        assert_eq!(rules.problems(), []);
    }

    #[test]
    fn a_way_without_a_result_and_one_with_two_are_found() {
        let rules = QuestionnaireRules::new([question("a"), question("b")])
            .result(result("r", is("a", "yes")))
            .result(result("s", is("b", "yes")));
        let no = GivenAnswers::from_pairs([("a", "no"), ("b", "no")]);
        let both = GivenAnswers::from_pairs([("a", "yes"), ("b", "yes")]);
        let several = RulesProblem::SeveralResults {
            answers: both,
            results: vec!["r".to_owned(), "s".to_owned()],
        };
        assert_eq!(several.to_string(), "the answers a=yes&b=yes lead to r and s");
        assert_eq!(rules.problems(), [RulesProblem::NoResult(no), several]);
    }

    #[test]
    fn what_no_way_leads_to_is_found() {
        let never = is("a", "yes").and(is("a", "no"));
        let rules = QuestionnaireRules::new([question("a"), question("b").asked_when(never.clone())])
            .result(result("r", AnswerCondition::Always))
            .result(result("s", never));
        assert_eq!(
            rules.problems(),
            [
                RulesProblem::UnreachableQuestion("b".to_owned()),
                RulesProblem::UnreachableResult("s".to_owned())
            ]
        );
    }

    #[test]
    fn unknown_ids_and_ids_that_are_there_twice_are_found() {
        let rules = QuestionnaireRules::new([question("a"), question("a"), Question::new("empty", "?")])
            .result(result("r", is("gone", "yes")))
            .result(result("r", is("a", "perhaps")));
        let found: Vec<_> = rules.problems().iter().map(ToString::to_string).collect();
        assert_eq!(
            found,
            [
                "the id \"r\" is there twice",
                "the id \"a\" is there twice",
                "the question \"empty\" has no answers to choose from",
                "the condition of \"r\" names the question \"gone\", which is not there",
                "the condition of \"r\" names the answer \"perhaps\", which \"a\" does not have",
            ]
        );
        assert_eq!(QuestionnaireRules::default().problems(), [RulesProblem::NoQuestions]);
        assert_eq!(rules.problems(), rules.problems_as_written());
    }

    #[test]
    fn circles_and_questions_that_are_asked_too_early_are_found() {
        let rules = QuestionnaireRules::new([
            question("a").asked_when(is("c", "yes")),
            question("b").asked_when(is("a", "yes")),
            question("c").asked_when(is("b", "yes")),
            question("d").asked_when(is("e", "yes")),
            question("e"),
            question("f").asked_when(is("f", "yes")),
        ]);
        let name = |id: &str| id.to_owned();
        assert_eq!(
            rules.problems(),
            [
                RulesProblem::Cycle(vec![name("a"), name("c"), name("b")]),
                RulesProblem::Cycle(vec![name("f")]),
                RulesProblem::AskedTooEarly {
                    question: name("d"),
                    later: name("e")
                }
            ]
        );
    }

    #[test]
    fn too_many_ways_are_told_and_not_tried() {
        let questions = (0..40).map(|number| question(&format!("q{number}")));
        let rules = QuestionnaireRules::new(questions).result(result("r", AnswerCondition::Always));
        assert_eq!(rules.problems(), [RulesProblem::TooManyPaths]);
    }
}
