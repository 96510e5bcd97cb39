//! «Hvilken foretaksform passer?»: which business form fits, as rules; and the legal figures that it and its comparison name.
//!
//! The rules are a suggestion made for felles. They, and the figures, must be checked by the agency that uses them.

mod questions;
mod results;

use super::{QuestionnaireRules, RuleText};
use serde::Serialize;

/// A figure from a law, with where it comes from. It must be checked before a service is opened, and whenever the law changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LegalFigure {
    /// What names it.
    pub id: &'static str,
    /// What it is.
    pub what: RuleText,
    /// The figure, as people read it.
    pub value: RuleText,
    /// The law and the section that it is from.
    pub source: &'static str,
    /// Where that can be read.
    pub href: &'static str,
    /// The year since when it is so, as far as felles knows.
    pub year: u16,
}

crate::static_prop!(Vec<LegalFigure>);

impl LegalFigure {
    /// The figure of this table with an id.
    pub fn business_form(id: &str) -> Option<&'static Self> {
        BUSINESS_FORM_FIGURES.iter().find(|figure| figure.id == id)
    }
}

/// Every legal figure that the questionnaire and the comparison of business forms name: the one place to change them.
pub static BUSINESS_FORM_FIGURES: &[LegalFigure] = &[
    LegalFigure {
        id: "share-capital",
        what: RuleText::each(
            "Minste aksjekapital i et aksjeselskap",
            "Minste aksjekapital i eit aksjeselskap",
            "Least share capital of a private limited company",
        ),
        value: RuleText::each("30\u{a0}000 kroner", "30\u{a0}000 kroner", "NOK\u{a0}30,000"),
        source: "aksjeloven § 3-1",
        href: "https://lovdata.no/lov/1997-06-13-44/§3-1",
        year: 2012,
    },
    LegalFigure {
        id: "vat-limit",
        what: RuleText::each(
            "Omsetning i løpet av tolv måneder som gir plikt til å registrere seg i Merverdiavgiftsregisteret",
            "Omsetning i løpet av tolv månader som gir plikt til å registrere seg i Meirverdiavgiftsregisteret",
            "Turnover in twelve months that makes registration for VAT a duty",
        ),
        value: RuleText::each("50\u{a0}000 kroner", "50\u{a0}000 kroner", "NOK\u{a0}50,000"),
        source: "merverdiavgiftsloven § 2-1",
        href: "https://lovdata.no/lov/2009-06-19-58/§2-1",
        year: 2010,
    },
    LegalFigure {
        id: "sick-pay-self-employed",
        what: RuleText::each(
            "Sykepenger til selvstendig næringsdrivende fra dag 17",
            "Sjukepengar til sjølvstendig næringsdrivande frå dag 17",
            "Sick pay for the self-employed from day 17",
        ),
        value: RuleText::each("80\u{a0}prosent", "80\u{a0}prosent", "80\u{a0}per cent"),
        source: "folketrygdloven § 8-34",
        href: "https://lovdata.no/lov/1997-02-28-19/§8-34",
        year: 2017,
    },
    LegalFigure {
        id: "sick-pay-employee",
        what: RuleText::each(
            "Sykepenger til ansatte fra første dag, opp til et tak",
            "Sjukepengar til tilsette frå første dag, opp til eit tak",
            "Sick pay for employees from the first day, up to a ceiling",
        ),
        value: RuleText::each("100\u{a0}prosent", "100\u{a0}prosent", "100\u{a0}per cent"),
        source: "folketrygdloven § 8-16",
        href: "https://lovdata.no/lov/1997-02-28-19/§8-16",
        year: 1997,
    },
];

/// A text with a figure of the table in the place `{figure}`.
pub fn with_figure(text: &RuleText, id: &str) -> RuleText {
    match LegalFigure::business_form(id) {
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
        assert!(
            BUSINESS_FORM_FIGURES
                .iter()
                .all(|figure| figure.year >= 1900 && figure.source.contains('§'))
        );
    }
}
