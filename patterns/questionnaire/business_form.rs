//! «Hvilken foretaksform passer?»: which business form fits, as rules.
//!
//! The rules are a suggestion made for felles. They, and the legal figures that they name, must be checked by the agency
//! that uses them.

mod questions;
mod results;

use super::{QuestionnaireRules, RuleText};
use crate::patterns::LegalFigure;

/// A text with a figure of [`LEGAL_FIGURES`](crate::patterns::LEGAL_FIGURES) in the place `{figure}`.
pub fn with_figure(text: &RuleText, id: &str) -> RuleText {
    match LegalFigure::named(id) {
        Some(figure) => text.with("figure", &figure.value),
        None => text.clone(),
    }
}

const OWNERS: &str = "owners";
const FOREIGN: &str = "foreign";
const PURPOSE: &str = "purpose";
const LIABILITY: &str = "liability";

/// «Hvilken foretaksform passer?»: a foreign company's branch, an association or a foundation, a private limited company, a
/// general partnership, a co-operative, or the choice between a sole proprietorship and a private limited company, whose
/// id is `enk-or-as`.
///
/// ```
/// use felles::prelude::*;
///
/// let answers = GivenAnswers::from_pairs([("owners", "one"), ("foreign", "no"), ("purpose", "profit")]);
/// let rules = business_form_rules();
/// assert_eq!(rules.path(&answers).result.map(|result| result.id.as_str()), Some("enk-or-as"));
/// ```
pub fn business_form_rules() -> QuestionnaireRules {
    let mut rules = QuestionnaireRules::new(questions::questions());
    rules.results = results::results();
    rules
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{patterns::GivenAnswers, values::Language};

    #[test]
    fn every_way_leads_to_exactly_one_form_and_a_place_to_go() {
        let rules = business_form_rules();
        assert_eq!(rules.problems(), []);
        assert!(
            rules
                .results
                .iter()
                .all(|result| !result.links.is_empty() && result.text.is_some())
        );
    }

    #[test]
    fn the_forms_are_those_of_the_answers() {
        let rules = business_form_rules();
        for (query, form) in [
            ("owners=one&foreign=yes", "nuf"),
            ("owners=several&foreign=yes", "nuf"),
            ("owners=one&foreign=no&purpose=other", "association"),
            ("owners=several&foreign=no&purpose=other", "association"),
            ("owners=one&foreign=no&purpose=profit", "enk-or-as"),
            ("owners=several&foreign=no&purpose=profit&liability=limited", "as"),
            ("owners=several&foreign=no&purpose=profit&liability=personal", "ans-da"),
            ("owners=several&foreign=no&purpose=profit&liability=members", "sa"),
        ] {
            let answers = GivenAnswers::from_query(query);
            let path = rules.path(&answers);
            assert_eq!(path.result.map(|result| result.id.as_str()), Some(form), "{query}");
        }
    }

    #[test]
    fn figures_stand_in_the_texts_that_name_them() {
        let rules = business_form_rules();
        let limited = rules.results.iter().find(|result| result.id == "as").expect("AS");
        let reason = limited.reasons[0].text.say(&Language::En);
        assert_eq!(reason.as_str(), "The share capital must be at least NOK\u{a0}30,000");
    }
}
