//! Whether an address is a place one can go to.

use super::words;
use crate::runtime::Problem;

/// Why a text is not the address of a business.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StreetProblem {
    /// It is a PO box: nobody can be met there.
    PoBox,
}

impl From<StreetProblem> for Problem {
    fn from(problem: StreetProblem) -> Self {
        match problem {
            StreetProblem::PoBox => Self::word(&words::PO_BOX),
        }
    }
}

/// What is wrong with the street of a business: it must be a place, and so no PO box, in any of the ways that one is
/// written. Nothing is wrong with an empty text: whether it must be given is another rule.
///
/// ```
/// use felles::patterns::address_form::{StreetProblem, street_problem};
///
/// assert_eq!(street_problem("Storgata 12"), None);
/// assert_eq!(street_problem("Postboksveien 3"), None);
/// assert_eq!(street_problem("Pb. 123 Sentrum"), Some(StreetProblem::PoBox));
/// ```
pub fn street_problem(street: &str) -> Option<StreetProblem> {
    is_po_box(street).then_some(StreetProblem::PoBox)
}

fn is_po_box(street: &str) -> bool {
    let words = words_of(street);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    (0..words.len()).any(|start| begins_with_po_box(&words[start..], start == 0))
}

/// Whether words begin as a PO box does. Some ways to write it mean a box only where a number follows, and «boks» alone only
/// at the start.
fn begins_with_po_box(words: &[&str], is_start: bool) -> bool {
    match words {
        ["postboks" | "postbox" | "postb" | "pobox" | "poboks", ..]
        | ["post" | "po", "boks" | "box", ..]
        | ["p", "o", "boks" | "box", ..] => true,
        ["pb" | "pbs" | "pob", number, ..] | ["p", "b", number, ..] => is_number(number),
        ["boks" | "box", number, ..] => is_start && is_number(number),
        _ => false,
    }
}

fn is_number(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_numeric())
}

/// The words in lower case. A word ends where letters meet digits: `Pb12` is two.
fn words_of(street: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut last = None;
    for letter in street.chars().filter(|letter| !is_unseen(*letter)) {
        let kind = letter.is_alphanumeric().then(|| letter.is_numeric());
        if kind.is_some() {
            if last != kind {
                words.push(String::new());
            }
            if let Some(word) = words.last_mut() {
                word.extend(letter.to_lowercase());
            }
        }
        last = kind;
    }
    words
}

/// What is there and not seen: soft hyphens, joiners, marks of direction.
const fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_po_box_is_known_however_it_is_written() {
        for street in [
            "Postboks 12",
            "POSTBOKS 12 Sentrum",
            "postboks12",
            "Post boks 12",
            "Postb. 12",
            "Postbox 12",
            "Pb. 12",
            "Pb 12",
            "PB12",
            "P.b. 12",
            "P. B. 12",
            "P.O. Box 12",
            "P. O. Box 12",
            "PO Box 12",
            "PO-boks 12",
            "P.O.Box12",
            "pobox 12",
            "Boks 12",
            "Box 12, Sentrum",
            "c/o Olsen, Postboks 12",
            "Storgata 1, pb. 12",
            "Post\u{ad}boks 12",
            "  \u{202e}Pb.\u{a0}12",
            "Postboks",
            "Pb. ١٢",
        ] {
            assert_eq!(street_problem(street), Some(StreetProblem::PoBox), "{street:?}");
        }
    }

    #[test]
    fn streets_are_places_also_those_that_sound_like_a_box() {
        for street in [
            "Storgata 12",
            "Storgata 12 B",
            "Postboksveien 3",
            "Postgata 12",
            "Poststien 1",
            "Boksveien 12",
            "Boxbygget, Storgata 1",
            "Storgata 1, boks 4",
            "Pb Olsens vei 3",
            "P. B. Lunds vei 3",
            "PBL-gata 2",
            "Pbs vei 3",
            "Pobrua 2",
            "Po 3",
            "Nordre gård",
            "Øvre Åsvei 3 C",
            "",
            "  ",
            "<b>Storgata</b> 1",
            "\0🦀 1",
        ] {
            assert_eq!(street_problem(street), None, "{street:?}");
        }
    }

    #[test]
    fn a_long_text_is_judged_as_any_other() {
        assert_eq!(street_problem(&"a1".repeat(100_000)), None);
        assert_eq!(street_problem(&"p ".repeat(100_000)), None);
    }
}
