//! [`GuideCourse`]: what a guide makes of some answers.

use super::{GuideChapter, GuideItem, GuidePage, GuideRules};
use crate::patterns::{
    GivenAnswers, Question, RulesProblem,
    questionnaire::{Asked, Walk, Ways, of_ids, of_questions, unreached},
};
use std::collections::BTreeSet;

/// The place of the checklist, after all pages.
pub const CHECKLIST: &str = "checklist";

/// What an address says besides answers: the page to show, and the page that was sent.
pub(super) const PAGE: &str = "_page";
pub(super) const FROM: &str = "_from";

/// What a guide makes of some answers: the pages to go through, the answers that count, and the checklist.
#[derive(Clone, Debug, PartialEq)]
pub struct GuideCourse<'a> {
    /// The pages to go through, in their order.
    pub pages: Vec<&'a GuidePage>,
    /// The answers that count.
    pub answers: GivenAnswers,
    /// The questions that are asked.
    pub asked: Vec<&'a Question>,
    chapters: &'a [GuideChapter],
}

/// A chapter of somebody's checklist.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnChapter<'a> {
    /// The chapter.
    pub chapter: &'a GuideChapter,
    /// What there is to do for those who answered so.
    pub items: Vec<&'a GuideItem>,
}

/// What a page without a script asks a server for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GuideState {
    /// The answers that count.
    pub answers: GivenAnswers,
    /// The id of the page to show, or `checklist`.
    pub page: String,
    /// The page was sent with something that is not answered: it is shown again, and says so.
    pub is_missing: bool,
}

impl GuideRules {
    /// What the guide makes of some answers.
    pub fn course(&self, answers: &GivenAnswers) -> GuideCourse<'_> {
        let walk = Walk::new(self.asked(), answers);
        GuideCourse {
            pages: self
                .pages
                .iter()
                .filter(|page| page.shown_when.holds(&walk.answers))
                .collect(),
            answers: walk.answers,
            asked: walk.asked,
            chapters: &self.chapters,
        }
    }

    /// What an address asks for, without `#` and what follows it. For servers.
    pub fn read(&self, query: &str) -> GuideState {
        let sent = GivenAnswers::from_query(query);
        let course = self.course(&sent);
        let from = sent
            .get(FROM)
            .and_then(|from| course.pages.iter().position(|page| page.id == from));
        let (page, is_missing) = match from {
            Some(place) if !course.is_answered(course.pages[place]) => (course.pages[place].id.clone(), true),
            Some(place) => (course.after(place).to_owned(), false),
            None => (sent.get(PAGE).unwrap_or_default().to_owned(), false),
        };
        GuideState {
            page: course.place(&page).to_owned(),
            is_missing,
            answers: course.answers,
        }
    }

    /// What is wrong with the rules; nothing where each question and each point of the checklist is for somebody. It tries
    /// all ways through the questions: for a test, not for a page.
    pub fn problems(&self) -> Vec<RulesProblem> {
        let asked: Vec<Asked<'_>> = self.asked().collect();
        let items = || self.chapters.iter().flat_map(|chapter| &chapter.items);
        let pages = self.pages.iter().map(|page| page.id.as_str());
        let mut found = of_ids(pages.chain([CHECKLIST]));
        found.extend(of_ids(items().map(|item| item.id.as_str())));
        found.extend(of_questions(&asked, items().map(|item| (item.id.as_str(), &item.when))));
        if !found.is_empty() {
            return found;
        }
        let mut reached = BTreeSet::new();
        let ways = Ways::walk(&asked, |answers| {
            reached.extend(
                items()
                    .filter(|item| item.when.holds(answers))
                    .map(|item| item.id.as_str()),
            );
        });
        found.extend(ways.problems(&asked));
        found.extend(unreached(items().map(|item| item.id.as_str()), &reached));
        found
    }

    fn asked(&self) -> impl Iterator<Item = Asked<'_>> {
        self.pages.iter().flat_map(|page| {
            let questions = page.questions.iter();
            questions.map(move |question| (Some(&page.shown_when), question))
        })
    }
}

impl<'a> GuideCourse<'a> {
    /// The questions that a page asks.
    pub fn questions_of(&self, page: &GuidePage) -> impl Iterator<Item = &'a Question> {
        let own = move |question: &&&Question| page.questions.iter().any(|own| own.id == question.id);
        self.asked.iter().filter(own).copied()
    }

    /// Whether all that a page asks is answered.
    pub fn is_answered(&self, page: &GuidePage) -> bool {
        self.questions_of(page)
            .all(|question| question.answered(&self.answers).is_some())
    }

    /// Whether all that is asked is answered.
    pub fn is_complete(&self) -> bool {
        self.first_open().is_none()
    }

    /// Where one who wants to go to a page, or to the checklist, comes: not past what is not answered. An empty name, and
    /// one of no page, is the first.
    pub fn place(&self, wanted: &str) -> &'a str {
        let limit = self.first_open();
        let place = if wanted == CHECKLIST {
            self.pages.len()
        } else {
            self.pages.iter().position(|page| page.id == wanted).unwrap_or_default()
        };
        let place = limit.map_or(place, |limit| place.min(limit));
        self.pages.get(place).map_or(CHECKLIST, |page| page.id.as_str())
    }

    /// What comes after a page.
    pub fn after(&self, place: usize) -> &'a str {
        self.pages.get(place + 1).map_or(CHECKLIST, |page| page.id.as_str())
    }

    /// What comes before a page, or before the checklist.
    pub fn before(&self, id: &str) -> Option<&'a str> {
        let place = self.place_of(id).unwrap_or(self.pages.len());
        Some(self.pages.get(place.checked_sub(1)?)?.id.as_str())
    }

    /// Which of the pages it is.
    pub fn place_of(&self, id: &str) -> Option<usize> {
        self.pages.iter().position(|page| page.id == id)
    }

    /// What there is to do, in chapters. Those without anything are left out.
    pub fn checklist(&self) -> Vec<OwnChapter<'a>> {
        let chapters = self.chapters.iter().map(|chapter| OwnChapter {
            chapter,
            items: chapter
                .items
                .iter()
                .filter(|item| item.when.holds(&self.answers))
                .collect(),
        });
        chapters.filter(|chapter| !chapter.items.is_empty()).collect()
    }

    fn first_open(&self) -> Option<usize> {
        self.pages.iter().position(|page| !self.is_answered(page))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::patterns::AnswerCondition;

    fn rules() -> GuideRules {
        let question = |id: &str| Question::new(id, id.to_owned()).answer("yes", "Ja").answer("no", "Nei");
        let is = |question: &str, answer: &str| AnswerCondition::is(question, answer);
        GuideRules::new([
            GuidePage::new("one", "En")
                .question(question("a"))
                .question(question("b").asked_when(is("a", "yes"))),
            GuidePage::new("two", "To")
                .question(question("c"))
                .shown_when(is("a", "yes")),
            GuidePage::new("three", "Tre").question(question("d")),
        ])
        .chapter(GuideChapter::new("x", "X").item(GuideItem::new("only-c", "C").when(is("c", "yes"))))
        .chapter(GuideChapter::new("y", "Y").item(GuideItem::new("all", "Alle")))
    }

    #[test]
    fn pages_branch_on_the_answers() {
        let rules = rules();
        let pages = |query: &str| {
            let course = rules.course(&GivenAnswers::from_query(query));
            course.pages.iter().map(|page| page.id.clone()).collect::<Vec<_>>()
        };
        assert_eq!(pages(""), ["one", "three"]);
        assert_eq!(pages("a=yes"), ["one", "two", "three"]);
        assert_eq!(pages("a=no"), ["one", "three"]);
    }

    #[test]
    fn nobody_comes_past_what_is_not_answered() {
        let rules = rules();
        let place = |query: &str, wanted: &str| rules.course(&GivenAnswers::from_query(query)).place(wanted).to_owned();
        assert_eq!(place("", ""), "one");
        assert_eq!(place("", "checklist"), "one");
        assert_eq!(place("a=yes", "three"), "one");
        assert_eq!(place("a=yes&b=no", "three"), "two");
        assert_eq!(place("a=no", "three"), "three");
        assert_eq!(place("a=no", "two"), "one");
        assert_eq!(place("a=no&d=yes", "checklist"), "checklist");
        assert_eq!(place("a=no&d=yes", "nowhere"), "one");
    }

    #[test]
    fn a_server_goes_on_from_the_page_that_was_sent() {
        let rules = rules();
        let page = |query: &str| {
            let state = rules.read(query);
            (state.page, state.is_missing)
        };
        assert_eq!(page(""), ("one".to_owned(), false));
        assert_eq!(page("_from=one"), ("one".to_owned(), true));
        assert_eq!(page("_from=one&a=yes"), ("one".to_owned(), true));
        assert_eq!(page("_from=one&a=yes&b=yes"), ("two".to_owned(), false));
        assert_eq!(page("_from=one&a=no"), ("three".to_owned(), false));
        assert_eq!(page("_from=three&a=no&d=no"), ("checklist".to_owned(), false));
        assert_eq!(page("_page=one&a=no&d=no"), ("one".to_owned(), false));
    }

    #[test]
    fn the_checklist_is_of_ones_own() {
        let rules = rules();
        let items = |query: &str| {
            let course = rules.course(&GivenAnswers::from_query(query));
            let items = course.checklist().into_iter().flat_map(|chapter| chapter.items);
            items.map(|item| item.id.clone()).collect::<Vec<_>>()
        };
        assert_eq!(items("a=yes&b=no&c=yes&d=no"), ["only-c", "all"]);
        // The answer is still there, but the page that asks for it is not.
        assert_eq!(items("a=no&c=yes&d=no"), ["all"]);
    }

    #[test]
    fn what_is_for_nobody_is_found() {
        assert_eq!(rules().problems(), []);
        let is = |question: &str, answer: &str| AnswerCondition::is(question, answer);
        let never = is("c", "yes").and(is("a", "no"));
        let wrong = rules().chapter(GuideChapter::new("z", "Z").item(GuideItem::new("never", "Aldri").when(never)));
        assert_eq!(wrong.problems(), [RulesProblem::UnreachableResult("never".to_owned())]);
    }
}
