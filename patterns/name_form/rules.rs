//! What the name of a sole proprietorship must be.

use super::{letters, words as said};
use crate::{patterns::owner_form::counting_surname, runtime::Problem};

/// Why a text is not the name of a sole proprietorship, as far as that can be told without the register.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NameProblem {
    /// The owner's surname does not stand in it as a word of its own.
    NoSurname(String),
    /// There are letters of another alphabet than the Latin.
    OtherLetters,
    /// It was not checked yet, and the user wants to go on.
    NotChecked,
}

impl From<NameProblem> for Problem {
    fn from(problem: NameProblem) -> Self {
        match problem {
            NameProblem::NoSurname(surname) => Self::word(&said::NO_SURNAME).value("surname", surname),
            NameProblem::OtherLetters => Self::word(&said::OTHER_LETTERS),
            NameProblem::NotChecked => Self::word(&said::NOT_CHECKED),
        }
    }
}

/// What is wrong with the name of a sole proprietorship whose owner has this surname.
///
/// The surname must stand in it as a whole word. Of several surnames the last counts; one with a hyphen is one, and may be
/// written with a space. Capitals and foreign accents mean nothing; å, æ and ø are letters of their own. Nothing is wrong
/// with an empty name, or for an empty surname: whether they must be given are other rules.
///
/// ```
/// use felles::patterns::name_form::{NameProblem, business_name_problem};
///
/// assert_eq!(business_name_problem("Olsen Foto", "Olsen"), None);
/// assert_eq!(business_name_problem("Hansen Foto", "Aas Hansen"), None);
/// assert_eq!(business_name_problem("Foto Bo", "Bø"), Some(NameProblem::NoSurname("Bø".to_owned())));
/// ```
pub fn business_name_problem(name: &str, surname: &str) -> Option<NameProblem> {
    if name.trim().is_empty() {
        return None;
    }
    if name.chars().any(is_foreign) {
        return Some(NameProblem::OtherLetters);
    }
    let surname = counting_surname(surname);
    // Of a surname in another alphabet the page does not know how it is written here.
    if surname.chars().any(is_foreign) {
        return None;
    }
    let wanted = letters::words(surname);
    let wanted: Vec<&str> = wanted.iter().flat_map(|word| word.split('-')).collect();
    let found = letters::words(name);
    let found: Vec<&str> = found.iter().flat_map(|word| word.split('-')).collect();
    let is_there = wanted.is_empty() || found.windows(wanted.len()).any(|words| words == wanted);
    (!is_there).then(|| NameProblem::NoSurname(surname.to_owned()))
}

/// A letter that is not of the alphabet in which names are registered.
fn is_foreign(letter: char) -> bool {
    letter.is_alphabetic() && !letters::is_latin(letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::Language;

    fn lacks(name: &str, surname: &str) -> bool {
        matches!(business_name_problem(name, surname), Some(NameProblem::NoSurname(_)))
    }

    #[test]
    fn the_surname_is_a_whole_word_wherever_it_stands() {
        for (name, surname) in [
            ("Olsen", "Olsen"),
            ("Olsen Foto", "Olsen"),
            ("Foto Olsen", "Olsen"),
            ("Foto ved Kari Olsen, Oslo", "Olsen"),
            ("FOTO OLSEN", "olsen"),
            ("Olsen-Foto", "Olsen"),
            ("Foto/Olsen & Sønn", "Olsen"),
            ("«Olsen» foto", "Olsen"),
            ("  Olsen\u{a0}Foto ", " Olsen "),
        ] {
            assert_eq!(business_name_problem(name, surname), None, "{name:?} {surname:?}");
        }
        for (name, surname) in [
            ("Olsens Foto", "Olsen"),
            ("Folsen Foto", "Olsen"),
            ("Olsenfoto", "Olsen"),
            ("Foto", "Olsen"),
            ("Ol Sen", "Olsen"),
            ("Foto 1", "Olsen"),
            ("-", "Olsen"),
        ] {
            assert!(lacks(name, surname), "{name:?} {surname:?}");
        }
    }

    #[test]
    fn accents_mean_nothing_but_norwegian_letters_do() {
        for (name, surname) in [
            ("Andre Foto", "André"),
            ("ANDRÉ Foto", "Andre\u{301}"),
            ("Muller Foto", "Müller"),
            ("Bjørk Foto", "Björk"),
            ("ØDEGÅRD Foto", "ødegård"),
            ("ØDEGA\u{30a}RD Foto", "Ødegård"),
            ("OBrien Foto", "O'Brien"),
        ] {
            assert_eq!(business_name_problem(name, surname), None, "{name:?} {surname:?}");
        }
        for (name, surname) in [
            ("Bo Foto", "Bø"),
            ("Bø Foto", "Bo"),
            ("As Foto", "Ås"),
            ("Aas Foto", "Ås"),
            ("Saether Foto", "Sæther"),
        ] {
            assert!(lacks(name, surname), "{name:?} {surname:?}");
        }
    }

    #[test]
    fn of_several_surnames_the_last_counts_and_a_hyphen_makes_one() {
        assert_eq!(business_name_problem("Hansen Foto", "Aas Hansen"), None);
        assert!(lacks("Aas Foto", "Aas Hansen"));
        for name in [
            "Aas-Hansen Foto",
            "Aas\u{2011}Hansen Foto",
            "Aas Hansen Foto",
            "Foto Aas – Hansen",
        ] {
            assert_eq!(business_name_problem(name, "Aas-Hansen"), None, "{name:?}");
        }
        for name in ["Hansen Foto", "Aas Foto", "Hansen-Aas Foto", "Aas og Hansen Foto"] {
            assert!(lacks(name, "Aas-Hansen"), "{name:?}");
        }
        // What stands beside a hyphen is a word too.
        assert_eq!(business_name_problem("Aas-Hansen Foto", "Hansen"), None);
    }

    #[test]
    fn names_are_written_in_latin_letters() {
        for name in ["Олсен Foto", "Olsen 写真", "Ολσεν"] {
            assert_eq!(
                business_name_problem(name, "Olsen"),
                Some(NameProblem::OtherLetters),
                "{name:?}"
            );
        }
        assert_eq!(business_name_problem("Kuznetsov Foto", "Кузнецов"), None);
        assert_eq!(business_name_problem("Olsen 24/7 + ½ 🦀", "Olsen"), None);
    }

    #[test]
    fn what_is_not_given_is_not_judged() {
        for (name, surname) in [
            ("", "Olsen"),
            ("  ", "Olsen"),
            ("Foto", ""),
            ("Foto", " "),
            ("Foto", "-"),
        ] {
            assert_eq!(business_name_problem(name, surname), None, "{name:?} {surname:?}");
        }
    }

    #[test]
    fn hostile_names_are_judged_as_any_other() {
        let long = "a ".repeat(100_000);
        assert!(lacks(&long, "Olsen"));
        assert_eq!(business_name_problem("<script>Olsen</script>", "Olsen"), None);
        assert_eq!(business_name_problem("{surname} Olsen\0", "Olsen"), None);
    }

    #[test]
    fn it_says_which_surname_is_missing() {
        let problem = Problem::from(NameProblem::NoSurname("{surname}".to_owned()));
        assert!(problem.say(&Language::Nb).contains("«{surname}»"), "{problem}");
    }
}
