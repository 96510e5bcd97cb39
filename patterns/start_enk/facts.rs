//! The legal figures that the service says and uses, in one table: each with where it is from and of which year.
//!
//! None of them has been checked with those who make the rules. That is to be done before the service is put to use, and
//! [`LegalFigures`](super::LegalFigures) says so wherever it shows them. What distinguishes the forms of business from each
//! other, and the figures of the tour, are with the questionnaire that chooses among them.

use super::fact_words as words;
use crate::runtime::Word;

/// Who is this old may own a business alone.
pub const AGE_ALONE: i32 = 18;

/// Who is this old may, with permission.
pub const AGE_WITH_PERMISSION: i32 = 15;

/// So many years back a business may say that it began. Chosen by this service.
pub const START_YEARS_BACK: i64 = 10;

/// So many months ahead. Chosen by this service.
pub const START_MONTHS_AHEAD: i64 = 12;

/// So many employees a business may have before it must be in Foretaksregisteret.
pub const EMPLOYEES_LIMIT: u32 = 5;

/// So often a year tax is paid in advance.
pub const ADVANCE_TAX_TIMES: u32 = 4;

/// So many days it takes when somebody has to find the industry code.
pub const DESCRIPTION_DAYS: (u32, u32) = (3, 4);

/// One legal figure or rule, and where it is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LegalFact {
    /// A short name for it, which does not change.
    pub key: &'static str,
    /// What it is about.
    pub about: &'static Word,
    /// The figure, or the rule in words.
    pub figure: &'static Word,
    /// Where it is from.
    pub source: &'static Word,
    /// Of which years the source is.
    pub years: &'static str,
}

const OF_THE_ARTICLES: &str = "2016–2018";

macro_rules! facts {
    ($($key:literal: $about:ident, $figure:ident, $source:ident, $years:expr;)+) => {
        /// All of them. Each is to be checked before the service is put to use.
        pub static FACTS: &[LegalFact] = &[$(LegalFact {
            key: $key,
            about: &words::$about,
            figure: &words::$figure,
            source: &words::$source,
            years: $years,
        }),+];
    };
}

facts! {
    "age": FACT_AGE, FACT_AGE_IS, SOURCE_REGISTERING, OF_THE_ARTICLES;
    "address": FACT_ADDRESS, FACT_ADDRESS_IS, SOURCE_REGISTERING, OF_THE_ARTICLES;
    "name": FACT_NAME, FACT_NAME_IS, SOURCE_REGISTERING, OF_THE_ARTICLES;
    "citizens": FACT_CITIZENS, FACT_CITIZENS_IS, SOURCE_REGISTERING, OF_THE_ARTICLES;
    "no_number": FACT_NO_NUMBER, FACT_NO_NUMBER_IS, SOURCE_REGISTERING, OF_THE_ARTICLES;
    "price": FACT_PRICE, FACT_PRICE_IS, SOURCE_REGISTERING, OF_THE_ARTICLES;
    "business_register": FACT_BUSINESS_REGISTER, FACT_BUSINESS_REGISTER_IS, SOURCE_REGISTERING, OF_THE_ARTICLES;
    "advance_tax": FACT_ADVANCE_TAX, FACT_ADVANCE_TAX_IS, SOURCE_TOUR, "2023";
    "handling": FACT_HANDLING, FACT_HANDLING_IS, SOURCE_TOUR, "2023";
    "start": FACT_START, FACT_START_IS, SOURCE_OURS, "–";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::Language;

    /// What is said of a figure is what is reckoned with.
    #[test]
    fn the_table_says_what_the_rules_use() {
        let figure = |key: &str| {
            let fact = FACTS.iter().find(|fact| fact.key == key).expect("a fact");
            fact.figure.say(&Language::Nb, None, &[])
        };
        for (key, number) in [
            ("age", AGE_ALONE.to_string()),
            ("age", AGE_WITH_PERMISSION.to_string()),
            ("business_register", "fem".to_owned()),
            ("advance_tax", "fire".to_owned()),
            ("handling", DESCRIPTION_DAYS.0.to_string()),
            ("start", START_YEARS_BACK.to_string()),
            ("start", START_MONTHS_AHEAD.to_string()),
        ] {
            assert!(figure(key).contains(&number), "{key}: {}", figure(key));
        }
        assert_eq!((EMPLOYEES_LIMIT, ADVANCE_TAX_TIMES), (5, 4));
    }

    #[test]
    fn a_fact_has_a_name_of_its_own() {
        let names: std::collections::BTreeSet<_> = FACTS.iter().map(|fact| fact.key).collect();
        assert_eq!(names.len(), FACTS.len());
    }
}
