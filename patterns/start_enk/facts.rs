//! The legal figures that the service reckons with, as numbers.
//!
//! What is said of them, and where they are from, stands with all other legal figures in
//! [`LEGAL_FIGURES`](crate::patterns::LEGAL_FIGURES): a test here holds the two together. None of them has been checked
//! with those who make the rules. That is to be done before the service is put to use.

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{patterns::LegalFigure, runtime::Language};

    /// What is said of a figure is what is reckoned with.
    #[test]
    fn the_table_says_what_the_rules_use() {
        for (id, number) in [
            ("age", AGE_ALONE.to_string()),
            ("age", AGE_WITH_PERMISSION.to_string()),
            ("business-register", "fem".to_owned()),
            ("advance-tax", "fire".to_owned()),
            ("handling", DESCRIPTION_DAYS.0.to_string()),
            ("start", START_YEARS_BACK.to_string()),
            ("start", START_MONTHS_AHEAD.to_string()),
        ] {
            let figure = LegalFigure::named(id).expect("a figure");
            let said = figure.value.say(&Language::Nb);
            assert!(said.contains(&number), "{id}: {said}");
        }
        assert_eq!((EMPLOYEES_LIMIT, ADVANCE_TAX_TIMES), (5, 4));
    }
}
