//! Rules as data: questions, the conditions that they are asked on, and results.

use super::{GivenAnswers, RuleText};
use serde::{Deserialize, Serialize};

/// Questions, in the order they are asked, and the results that the answers lead to.
///
/// They can be written in Rust, or read from JSON and the like. [`problems`](Self::problems) tells what is wrong with them:
/// call it in a test of yours.
///
/// ```
/// use felles::prelude::*;
///
/// let rules = QuestionnaireRules::new([
///     Question::new("age", "Er du fylt 18 år?").answer("yes", "Ja").answer("no", "Nei"),
///     Question::new("consent", "Har du samtykke fra foreldre?")
///         .answer("yes", "Ja")
///         .answer("no", "Nei")
///         .asked_when(AnswerCondition::is("age", "no")),
/// ])
/// .result(QuestionnaireResult::new(
///     "may",
///     "Du kan søke",
///     AnswerCondition::is("age", "yes").or(AnswerCondition::is("consent", "yes")),
/// ))
/// .result(QuestionnaireResult::new("may-not", "Du må vente", AnswerCondition::is("consent", "no")));
///
/// assert_eq!(rules.problems(), []);
/// let answers = GivenAnswers::from_pairs([("age", "no"), ("consent", "yes")]);
/// assert_eq!(rules.path(&answers).result.map(|result| result.id.as_str()), Some("may"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionnaireRules {
    /// The questions, in the order they are asked.
    pub questions: Vec<Question>,
    /// What the answers lead to. One of them fits each way through the questions.
    #[serde(default)]
    pub results: Vec<QuestionnaireResult>,
}

impl QuestionnaireRules {
    /// Questions without results yet.
    pub fn new(questions: impl IntoIterator<Item = Question>) -> Self {
        Self {
            questions: questions.into_iter().collect(),
            results: Vec::new(),
        }
    }

    /// With one more result.
    #[must_use]
    pub fn result(mut self, result: QuestionnaireResult) -> Self {
        self.results.push(result);
        self
    }

    /// The question with an id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }
}

/// One question, with the answers to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// What names it in conditions and addresses.
    pub id: String,
    /// The question.
    pub text: RuleText,
    /// What helps to answer it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<RuleText>,
    /// The answers to choose from.
    pub answers: Vec<QuestionAnswer>,
    /// Whether it is asked. It may depend on questions before it.
    #[serde(default, skip_serializing_if = "AnswerCondition::is_always")]
    pub asked_when: AnswerCondition,
}

impl Question {
    /// A question without answers yet, which is always asked.
    pub fn new(id: impl Into<String>, text: impl Into<RuleText>) -> Self {
        Self {
            id: id.into(),
            text: text.into(),
            help: None,
            answers: Vec::new(),
            asked_when: AnswerCondition::Always,
        }
    }

    /// With what helps to answer it.
    #[must_use]
    pub fn help(mut self, help: impl Into<RuleText>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// With one more answer.
    #[must_use]
    pub fn answer(mut self, id: impl Into<String>, text: impl Into<RuleText>) -> Self {
        self.answers.push(QuestionAnswer {
            id: id.into(),
            text: text.into(),
            help: None,
        });
        self
    }

    /// With one more answer, and what helps to choose it.
    #[must_use]
    pub fn answer_with_help(
        mut self,
        id: impl Into<String>,
        text: impl Into<RuleText>,
        help: impl Into<RuleText>,
    ) -> Self {
        self.answers.push(QuestionAnswer {
            id: id.into(),
            text: text.into(),
            help: Some(help.into()),
        });
        self
    }

    /// Asked only when the answers before it are so.
    #[must_use]
    pub fn asked_when(mut self, condition: AnswerCondition) -> Self {
        self.asked_when = condition;
        self
    }

    /// The one of its answers that was given.
    pub fn answered<'a>(&'a self, answers: &GivenAnswers) -> Option<&'a QuestionAnswer> {
        let given = answers.get(&self.id)?;
        self.answers.iter().find(|answer| answer.id == given)
    }
}

/// One answer to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionAnswer {
    /// What names it in conditions and addresses.
    pub id: String,
    /// The answer.
    pub text: RuleText,
    /// What helps to choose it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<RuleText>,
}

/// What must have been answered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnswerCondition {
    /// Anything.
    #[default]
    Always,
    /// This answer to this question.
    Is {
        /// The id of the question.
        question: String,
        /// The id of the answer.
        answer: String,
    },
    /// What each of these says.
    All(Vec<AnswerCondition>),
    /// What at least one of these says.
    Any(Vec<AnswerCondition>),
    /// Not what this says; so also when the question was not asked.
    Not(Box<AnswerCondition>),
}

impl AnswerCondition {
    /// This answer to this question.
    pub fn is(question: impl Into<String>, answer: impl Into<String>) -> Self {
        Self::Is {
            question: question.into(),
            answer: answer.into(),
        }
    }

    /// This and the other.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match self {
            Self::All(mut all) => {
                all.push(other);
                Self::All(all)
            }
            one => Self::All(vec![one, other]),
        }
    }

    /// This or the other.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match self {
            Self::Any(mut any) => {
                any.push(other);
                Self::Any(any)
            }
            one => Self::Any(vec![one, other]),
        }
    }

    /// Whether it holds for these answers.
    pub fn holds(&self, answers: &GivenAnswers) -> bool {
        match self {
            Self::Always => true,
            Self::Is { question, answer } => answers.get(question) == Some(answer.as_str()),
            Self::All(all) => all.iter().all(|condition| condition.holds(answers)),
            Self::Any(any) => any.iter().any(|condition| condition.holds(answers)),
            Self::Not(condition) => !condition.holds(answers),
        }
    }

    /// The pairs of question and answer that it names, in their order.
    pub(crate) fn named(&self) -> Vec<(&str, &str)> {
        match self {
            Self::Always => Vec::new(),
            Self::Is { question, answer } => vec![(question.as_str(), answer.as_str())],
            Self::All(several) | Self::Any(several) => several.iter().flat_map(Self::named).collect(),
            Self::Not(condition) => condition.named(),
        }
    }

    fn is_always(&self) -> bool {
        *self == Self::Always
    }
}

/// `!AnswerCondition::is("owners", "one")`: anything else, also no answer.
impl std::ops::Not for AnswerCondition {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::Not(condition) => *condition,
            condition => Self::Not(Box::new(condition)),
        }
    }
}

/// What the answers lead to, why, and where to go from there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionnaireResult {
    /// What names it.
    pub id: String,
    /// The result in a few words: its heading.
    pub title: RuleText,
    /// What it means.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<RuleText>,
    /// The answers that lead to it. They are told to the user as the reason for it.
    pub when: AnswerCondition,
    /// More reasons, in words of their own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<ResultReason>,
    /// Where to go.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<RuleLink>,
}

impl QuestionnaireResult {
    /// A result for these answers.
    pub fn new(id: impl Into<String>, title: impl Into<RuleText>, when: AnswerCondition) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            text: None,
            when,
            reasons: Vec::new(),
            links: Vec::new(),
        }
    }

    /// With what it means.
    #[must_use]
    pub fn text(mut self, text: impl Into<RuleText>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// With one more reason, told when the condition holds.
    #[must_use]
    pub fn reason(mut self, when: AnswerCondition, text: impl Into<RuleText>) -> Self {
        self.reasons.push(ResultReason {
            when,
            text: text.into(),
        });
        self
    }

    /// With one more place to go.
    #[must_use]
    pub fn link(mut self, text: impl Into<RuleText>, href: impl Into<String>) -> Self {
        self.links.push(RuleLink::new(text, href));
        self
    }
}

/// A reason for a result, in words of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResultReason {
    /// When it is told.
    #[serde(default)]
    pub when: AnswerCondition,
    /// The reason.
    pub text: RuleText,
}

/// A link in data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleLink {
    /// What it says.
    pub text: RuleText,
    /// The address. One that would run a script is left out.
    pub href: String,
}

impl RuleLink {
    /// A link to an address.
    pub fn new(text: impl Into<RuleText>, href: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            href: href.into(),
        }
    }
}

crate::static_prop!(QuestionnaireRules);
