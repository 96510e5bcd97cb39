//! A guide as data: pages of questions, and the checklist that they lead to.

use crate::patterns::{AnswerCondition, Question, RuleLink, RuleText};
use serde::{Deserialize, Serialize};

/// Pages of questions, in their order, and a checklist in chapters.
///
/// ```
/// use felles::prelude::*;
///
/// let rules = GuideRules::new([
///     GuidePage::new("staff", "De ansatte").question(
///         Question::new("employs", "Skal du ha ansatte?").answer("yes", "Ja").answer("no", "Nei"),
///     ),
/// ])
/// .chapter(
///     GuideChapter::new("work", "Arbeid")
///         .item(GuideItem::new("contract", "Skriv arbeidsavtaler").when(AnswerCondition::is("employs", "yes")))
///         .item(GuideItem::new("insurance", "Tenk på forsikring")),
/// );
///
/// assert_eq!(rules.problems(), []);
/// let course = rules.course(&GivenAnswers::from_pairs([("employs", "no")]));
/// assert_eq!(course.checklist()[0].items[0].id, "insurance");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuideRules {
    /// The pages, in their order.
    pub pages: Vec<GuidePage>,
    /// The checklist.
    #[serde(default)]
    pub chapters: Vec<GuideChapter>,
}

impl GuideRules {
    /// Pages without a checklist yet.
    pub fn new(pages: impl IntoIterator<Item = GuidePage>) -> Self {
        Self {
            pages: pages.into_iter().collect(),
            chapters: Vec::new(),
        }
    }

    /// With one more chapter.
    #[must_use]
    pub fn chapter(mut self, chapter: GuideChapter) -> Self {
        self.chapters.push(chapter);
        self
    }
}

/// A page of one or a few questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuidePage {
    /// What names it in the address.
    pub id: String,
    /// Its heading.
    pub title: RuleText,
    /// What stands under the heading.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<RuleText>,
    /// What it asks.
    pub questions: Vec<Question>,
    /// Whether it is shown. It may depend on pages before it.
    #[serde(default)]
    pub shown_when: AnswerCondition,
}

impl GuidePage {
    /// A page without questions yet, which is always shown.
    pub fn new(id: impl Into<String>, title: impl Into<RuleText>) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            text: None,
            questions: Vec::new(),
            shown_when: AnswerCondition::Always,
        }
    }

    /// With a text under the heading.
    #[must_use]
    pub fn text(mut self, text: impl Into<RuleText>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// With one more question.
    #[must_use]
    pub fn question(mut self, question: Question) -> Self {
        self.questions.push(question);
        self
    }

    /// Shown only when the answers before it are so.
    #[must_use]
    pub fn shown_when(mut self, condition: AnswerCondition) -> Self {
        self.shown_when = condition;
        self
    }
}

/// A chapter of the checklist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuideChapter {
    /// What names it.
    pub id: String,
    /// Its heading.
    pub title: RuleText,
    /// What there may be to do.
    pub items: Vec<GuideItem>,
}

impl GuideChapter {
    /// A chapter without anything to do yet.
    pub fn new(id: impl Into<String>, title: impl Into<RuleText>) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            items: Vec::new(),
        }
    }

    /// With one more thing to do.
    #[must_use]
    pub fn item(mut self, item: GuideItem) -> Self {
        self.items.push(item);
        self
    }
}

/// One thing to do, and to tick off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuideItem {
    /// What names it. No other item of the checklist has it.
    pub id: String,
    /// What to do.
    pub title: RuleText,
    /// How, or why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<RuleText>,
    /// For whom.
    #[serde(default)]
    pub when: AnswerCondition,
    /// Where to do it, or to read more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<RuleLink>,
}

impl GuideItem {
    /// Something for everyone to do.
    pub fn new(id: impl Into<String>, title: impl Into<RuleText>) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            text: None,
            when: AnswerCondition::Always,
            links: Vec::new(),
        }
    }

    /// With how, or why.
    #[must_use]
    pub fn text(mut self, text: impl Into<RuleText>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Only for those who answered so.
    #[must_use]
    pub fn when(mut self, condition: AnswerCondition) -> Self {
        self.when = condition;
        self
    }

    /// With one more place to do it, or to read more.
    #[must_use]
    pub fn link(mut self, text: impl Into<RuleText>, href: impl Into<String>) -> Self {
        self.links.push(RuleLink::new(text, href));
        self
    }
}

crate::static_prop!(GuideRules);
