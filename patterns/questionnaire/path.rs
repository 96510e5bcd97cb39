//! [`QuestionnairePath`]: what the rules make of some answers.

use super::{
    AnswerCondition, GivenAnswers, Question, QuestionAnswer, QuestionnaireResult, QuestionnaireRules, RuleText,
};

/// What the rules make of some answers: the questions to show, the answers that count, and the result.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionnairePath<'a> {
    /// The questions to show, in their order: those that are answered, and the first that is not.
    pub questions: Vec<&'a Question>,
    /// The answers that count. Those to questions that are not asked, and those that are none of the answers to choose from, are
    /// left out.
    pub answers: GivenAnswers,
    /// The questions whose answers are left out.
    pub dropped: Vec<&'a Question>,
    /// Whether all that is asked is answered.
    pub is_complete: bool,
    /// The first result that fits, when all is answered.
    pub result: Option<&'a QuestionnaireResult>,
}

impl QuestionnaireRules {
    /// What the rules make of some answers.
    pub fn path(&self, answers: &GivenAnswers) -> QuestionnairePath<'_> {
        let walk = Walk::new(self.questions.iter().map(|question| (None, question)), answers);
        let first_open = walk.open.first().map(|question| question.id.as_str());
        let is_complete = walk.open.is_empty();
        let shown = walk
            .asked
            .iter()
            .filter(|question| first_open == Some(question.id.as_str()) || walk.answers.get(&question.id).is_some());
        let fits = |result: &&QuestionnaireResult| is_complete && result.when.holds(&walk.answers);
        QuestionnairePath {
            questions: shown.copied().collect(),
            result: self.results.iter().find(fits),
            dropped: walk.dropped,
            is_complete,
            answers: walk.answers,
        }
    }

    /// The answers that a result was found by: those to the questions that its condition names.
    pub fn because<'a>(
        &'a self,
        result: &QuestionnaireResult,
        answers: &GivenAnswers,
    ) -> Vec<(&'a Question, &'a QuestionAnswer)> {
        let named = result.when.named();
        let decides = |question: &&Question| named.iter().any(|(name, _)| *name == question.id);
        let questions = self.questions.iter().filter(decides);
        questions
            .filter_map(|question| Some((question, question.answered(answers)?)))
            .collect()
    }
}

impl QuestionnaireResult {
    /// The reasons in words of their own that hold for these answers.
    pub fn reasons_for(&self, answers: &GivenAnswers) -> impl Iterator<Item = &RuleText> {
        let holding = self.reasons.iter().filter(|reason| reason.when.holds(answers));
        holding.map(|reason| &reason.text)
    }
}

/// A walk through questions in their order. A question may also stand on a page that has a condition of its own.
pub(crate) struct Walk<'a> {
    /// All that are asked.
    pub asked: Vec<&'a Question>,
    /// Those of them that are not answered.
    pub open: Vec<&'a Question>,
    /// The answers that count.
    pub answers: GivenAnswers,
    /// The questions whose answers do not.
    pub dropped: Vec<&'a Question>,
}

impl<'a> Walk<'a> {
    pub fn new(
        questions: impl IntoIterator<Item = (Option<&'a AnswerCondition>, &'a Question)>,
        answers: &GivenAnswers,
    ) -> Self {
        let mut walk = Self {
            asked: Vec::new(),
            open: Vec::new(),
            answers: GivenAnswers::default(),
            dropped: Vec::new(),
        };
        for (page, question) in questions {
            let page_is_there = page.is_none_or(|page| page.holds(&walk.answers));
            let is_asked = page_is_there && question.asked_when.holds(&walk.answers);
            match question.answered(answers) {
                Some(answer) if is_asked => walk.answers.set(&question.id, &answer.id),
                None if is_asked => walk.open.push(question),
                _ => {}
            }
            if is_asked {
                walk.asked.push(question);
            }
            if answers.get(&question.id).is_some() && walk.answers.get(&question.id).is_none() {
                walk.dropped.push(question);
            }
        }
        walk
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules() -> QuestionnaireRules {
        let is = |question: &str, answer: &str| AnswerCondition::is(question, answer);
        QuestionnaireRules::new([
            Question::new("a", "A?").answer("yes", "Ja").answer("no", "Nei"),
            Question::new("b", "B?")
                .answer("yes", "Ja")
                .answer("no", "Nei")
                .asked_when(is("a", "yes")),
            Question::new("c", "C?").answer("yes", "Ja").answer("no", "Nei"),
        ])
        .result(QuestionnaireResult::new(
            "both",
            "Begge",
            is("a", "yes").and(is("c", "yes")),
        ))
        .result(
            QuestionnaireResult::new("else", "Ellers", !is("a", "yes").and(is("c", "yes")))
                .reason(is("a", "no"), "A er viktig")
                .reason(is("c", "no"), "C er viktig"),
        )
    }

    fn ids(questions: &[&Question]) -> Vec<String> {
        questions.iter().map(|question| question.id.clone()).collect()
    }

    #[test]
    fn the_next_question_is_shown_when_the_one_before_is_answered() {
        let rules = rules();
        let path = rules.path(&GivenAnswers::default());
        assert_eq!((ids(&path.questions), path.is_complete), (vec!["a".to_owned()], false));
        let answers = GivenAnswers::from_pairs([("a", "yes")]);
        assert_eq!(ids(&rules.path(&answers).questions), ["a", "b"]);
        let answers = GivenAnswers::from_pairs([("a", "no")]);
        assert_eq!(ids(&rules.path(&answers).questions), ["a", "c"]);
    }

    #[test]
    fn an_answer_that_no_longer_applies_is_dropped_and_the_others_are_kept() {
        let rules = rules();
        let answers = GivenAnswers::from_pairs([("a", "no"), ("b", "yes"), ("c", "yes"), ("d", "yes")]);
        let path = rules.path(&answers);
        assert_eq!(path.answers, GivenAnswers::from_pairs([("a", "no"), ("c", "yes")]));
        assert_eq!(ids(&path.dropped), ["b"]);
        assert_eq!(path.result.map(|result| result.id.as_str()), Some("else"));
        // A question that comes in between: what was answered after it stands.
        let answers = GivenAnswers::from_pairs([("a", "yes"), ("c", "yes")]);
        let path = rules.path(&answers);
        assert_eq!(ids(&path.questions), ["a", "b", "c"]);
        assert!(!path.is_complete && path.result.is_none() && path.dropped.is_empty());
    }

    #[test]
    fn an_answer_that_is_none_to_choose_is_as_none() {
        let rules = rules();
        let path = rules.path(&GivenAnswers::from_pairs([("a", "<script>")]));
        assert_eq!(
            (ids(&path.questions), ids(&path.dropped)),
            (vec!["a".to_owned()], vec!["a".to_owned()])
        );
        assert!(path.answers.is_empty());
    }

    #[test]
    fn a_result_tells_the_answers_that_led_to_it_and_the_reasons_that_hold() {
        let rules = rules();
        let answers = GivenAnswers::from_pairs([("a", "yes"), ("b", "no"), ("c", "no")]);
        let path = rules.path(&answers);
        let result = path.result.expect("a result");
        let because = rules.because(result, &path.answers);
        let told: Vec<_> = because
            .iter()
            .map(|(question, answer)| (&*question.id, &*answer.id))
            .collect();
        assert_eq!(told, [("a", "yes"), ("c", "no")]);
        let reasons: Vec<_> = result.reasons_for(&path.answers).cloned().collect();
        assert_eq!(reasons, [RuleText::from("C er viktig")]);
    }

    #[test]
    fn rules_are_data_and_come_back_as_they_were_written() {
        let rules = rules();
        let json = serde_json::to_string(&rules).expect("JSON");
        assert_eq!(serde_json::from_str::<QuestionnaireRules>(&json).expect("rules"), rules);
        let written = r#"{"questions": [{"id": "a", "text": "A?", "answers": [{"id": "yes", "text": "Ja"}]}],
            "results": [{"id": "r", "title": {"nb": "Ja", "nn": "Ja", "en": "Yes"}, "when": {"is": {"question": "a", "answer": "yes"}}}]}"#;
        let read: QuestionnaireRules = serde_json::from_str(written).expect("rules");
        assert_eq!(read.problems(), []);
    }
}
