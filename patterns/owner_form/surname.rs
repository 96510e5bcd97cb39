//! Which surname counts: the last of several, by the Name Act.

use super::words;
use crate::runtime::Problem;

/// Why a text is not the one surname that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SurnameProblem {
    /// There are several words. Of several surnames only the last counts.
    Several,
    /// There is something that no name has.
    NoName,
}

impl From<SurnameProblem> for Problem {
    fn from(problem: SurnameProblem) -> Self {
        Self::word(match problem {
            SurnameProblem::Several => &words::SEVERAL,
            SurnameProblem::NoName => &words::NO_NAME,
        })
    }
}

/// What is wrong with a surname: it must be one word. One with a hyphen is one word. Nothing is wrong with an empty text:
/// whether a surname must be given is another rule.
///
/// ```
/// use felles::patterns::owner_form::{SurnameProblem, surname_problem};
///
/// assert_eq!(surname_problem("Olsen"), None);
/// assert_eq!(surname_problem("Aas-Hansen"), None);
/// assert_eq!(surname_problem("Aas Hansen"), Some(SurnameProblem::Several));
/// ```
pub fn surname_problem(surname: &str) -> Option<SurnameProblem> {
    if surname.split_whitespace().nth(1).is_some() {
        return Some(SurnameProblem::Several);
    }
    let word = surname.trim();
    let is_name = word.chars().all(is_of_name) && word.chars().any(char::is_alphabetic);
    (!word.is_empty() && !is_name).then_some(SurnameProblem::NoName)
}

/// Letters, accents of their own, hyphens and apostrophes.
fn is_of_name(letter: char) -> bool {
    letter.is_alphabetic()
        || matches!(
            letter,
            '\u{300}'..='\u{36f}' | '-' | '\u{2010}' | '\u{2011}' | '\'' | '\u{2019}'
        )
}

/// The surname that counts, of all that a person has: the last word.
///
/// ```
/// use felles::patterns::owner_form::counting_surname;
///
/// assert_eq!(counting_surname(" Aas Hansen-Lie "), "Hansen-Lie");
/// ```
pub fn counting_surname(surnames: &str) -> &str {
    surnames.split_whitespace().next_back().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word_of_letters_is_a_surname() {
        for surname in [
            "Olsen",
            " Olsen ",
            "Aas-Hansen",
            "Aas\u{2011}Hansen",
            "O'Brien",
            "D\u{2019}Arc",
            "Ødegård",
            "A\u{30a}s",
            "Müller",
            "Ng",
            "Кузнецов",
            "",
            "  ",
        ] {
            assert_eq!(surname_problem(surname), None, "{surname:?}");
        }
    }

    #[test]
    fn of_several_only_the_last_counts() {
        for surnames in [
            "Aas Hansen",
            "Aas\u{a0}Hansen",
            "Aas\tHansen",
            "von der Lippe",
            "Kari Aas Hansen",
        ] {
            assert_eq!(surname_problem(surnames), Some(SurnameProblem::Several), "{surnames:?}");
        }
        for (surnames, last) in [
            ("Aas Hansen", "Hansen"),
            ("Hansen", "Hansen"),
            ("Aas\u{a0}Hansen-Lie ", "Hansen-Lie"),
            ("", ""),
            (" ", ""),
        ] {
            assert_eq!(counting_surname(surnames), last, "{surnames:?}");
        }
    }

    #[test]
    fn what_no_name_has_is_told() {
        for text in [
            "Olsen2",
            "01838012317",
            "<b>Olsen</b>",
            "-",
            "'",
            "Olsen,",
            "\u{301}",
            "🦀",
            "Olsen\0",
            "\u{202e}Olsen",
        ] {
            assert_eq!(surname_problem(text), Some(SurnameProblem::NoName), "{text:?}");
        }
    }
}
