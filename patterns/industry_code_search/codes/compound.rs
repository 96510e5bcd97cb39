//! Norwegian writes compounds in one word: «bryllupsfotograf». They are cut into words that the index knows.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

/// Letters of the shortest word of a compound.
const SHORTEST_PART: usize = 3;
/// Letters of the shortest compound.
const SHORTEST: usize = 6;
/// The most words that a compound is cut into.
const MOST_PARTS: usize = 3;

/// The words that a word is made of, as ranges in it: as few as there are, and of several ways the one whose shortest word is
/// longest. None when it is no compound. An `s` or `e` between two of them belongs to neither.
pub(super) fn split(word: &str, known: &impl Fn(&str) -> bool) -> Vec<Range<usize>> {
    if word.chars().count() < SHORTEST {
        return Vec::new();
    }
    (2..=MOST_PARTS)
        .find_map(|parts| cut(word, 0, parts, known))
        .map_or_else(Vec::new, |cut| cut.parts)
}

struct Cut {
    parts: Vec<Range<usize>>,
    shortest: usize,
}

/// The rest of a word, from a byte on, as exactly so many words.
fn cut(word: &str, from: usize, parts: usize, known: &impl Fn(&str) -> bool) -> Option<Cut> {
    let rest = &word[from..];
    if parts == 1 {
        let shortest = rest.chars().count();
        let found = shortest >= SHORTEST_PART && known(rest);
        return found.then(|| Cut {
            parts: std::iter::once(from..word.len()).collect(),
            shortest,
        });
    }
    let mut best: Option<Cut> = None;
    for (letters, (at, letter)) in rest.char_indices().enumerate().skip(SHORTEST_PART) {
        if !known(&rest[..at]) {
            continue;
        }
        // With the letter between them, and without.
        let between = matches!(letter, 's' | 'e').then_some(at + letter.len_utf8());
        for start in std::iter::once(at).chain(between) {
            let Some(mut after) = cut(word, from + start, parts - 1, known) else {
                continue;
            };
            after.parts.insert(0, from..from + at);
            after.shortest = after.shortest.min(letters);
            if best.as_ref().is_none_or(|best| after.shortest > best.shortest) {
                best = Some(after);
            }
        }
    }
    best
}

/// Letters of the shortest word that is learnt, and of those it is learnt beside.
const SHORTEST_LEARNT: usize = 4;
/// Compounds that a word must begin to be learnt.
const LEAST_COMPOUNDS: usize = 3;

/// Words that stand nowhere alone, but begin several compounds: «ride» in «ridekurs», «ridelærer» and «rideinstruktør». What
/// compounds end with is not learnt: most of that is endings of words.
pub(super) fn learn(words: &BTreeSet<String>) -> BTreeSet<String> {
    let mut compounds: BTreeMap<&str, usize> = BTreeMap::new();
    for word in words {
        for (at, _) in word.char_indices().skip(SHORTEST_LEARNT) {
            let (first, last) = word.split_at(at);
            let bare = first.strip_suffix(['s', 'e']);
            let is_known = words.contains(first) || bare.is_some_and(|bare| words.contains(bare));
            if !is_known && last.chars().count() >= SHORTEST_LEARNT && words.contains(last) {
                *compounds.entry(first).or_default() += 1;
            }
        }
    }
    let learnt = compounds.into_iter().filter(|(_, count)| *count >= LEAST_COMPOUNDS);
    learnt.map(|(word, _)| word.to_owned()).collect()
}

/// The longest known word that a word begins with, and the longest that it ends with, where it is no compound of known words:
/// «parykkmaker» is about «parykker» all the same.
pub(super) fn ends(word: &str, known: &impl Fn(&str) -> bool) -> Vec<Range<usize>> {
    const SHORTEST_END: usize = 4;
    let boundaries: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
    if boundaries.len() <= SHORTEST_END {
        return Vec::new();
    }
    let beginning = boundaries[SHORTEST_END..].iter().rev().map(|at| 0..*at);
    let ending = boundaries[1..=boundaries.len() - SHORTEST_END]
        .iter()
        .map(|at| *at..word.len());
    let longest =
        |mut ranges: Box<dyn Iterator<Item = Range<usize>> + '_>| ranges.find(|range| known(&word[range.clone()]));
    longest(Box::new(beginning))
        .into_iter()
        .chain(longest(Box::new(ending)))
        .collect()
}

/// The longest known word that a word ends with.
pub(super) fn ending(word: &str, known: &impl Fn(&str) -> bool) -> Option<Range<usize>> {
    ends(word, known).into_iter().find(|range| range.start > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [&str; 10] = [
        "bryllup",
        "fotograf",
        "fotografer",
        "hund",
        "mat",
        "bil",
        "verksted",
        "og",
        "for",
        "bilde",
    ];

    fn parts(word: &str) -> Vec<&str> {
        let ranges = split(word, &|part: &str| KNOWN.contains(&part));
        ranges.into_iter().map(|range| &word[range]).collect()
    }

    #[test]
    fn compounds_are_cut_into_known_words() {
        assert_eq!(parts("bryllupsfotograf"), ["bryllup", "fotograf"]);
        assert_eq!(parts("hundemat"), ["hund", "mat"]);
        assert_eq!(parts("bilverksted"), ["bil", "verksted"]);
        assert_eq!(parts("hundematbil"), ["hund", "mat", "bil"]);
    }

    #[test]
    fn what_is_no_compound_is_left_whole() {
        for word in [
            "",
            "fotograf",
            "fotografi",
            "hund",
            "matog",
            "æøå",
            "日本語日本語",
            "hundematbilverksted",
        ] {
            assert!(parts(word).is_empty(), "{word}");
        }
    }

    #[test]
    fn words_of_compounds_are_learnt_from_them() {
        let words = "ridekurs ridelærer rideskole kurs lærer skole dans dansekurs danselærer danseskole skikurs";
        let learnt = learn(&words.split(' ').map(str::to_owned).collect());
        // «Danse» is «dans» with the letter between, and «ski» is too short to be sure of.
        assert_eq!(learnt.into_iter().collect::<Vec<_>>(), ["ride"]);
        assert!(learn(&BTreeSet::new()).is_empty());
    }

    #[test]
    fn a_long_word_of_nothing_is_soon_given_up() {
        let word = "matmatmat".repeat(4);
        assert!(parts(&word).is_empty());
    }

    #[test]
    fn the_ends_of_an_unknown_word_are_found() {
        let known = |part: &str| KNOWN.contains(&part);
        for word in ["fotografkurs", "drapsfotograf"] {
            let found = ends(word, &known);
            assert!(
                found.len() == 1 && &word[found[0].clone()] == "fotograf",
                "{word}: {found:?}"
            );
        }
        assert!(ends("mat", &known).is_empty());
        assert!(ends("æøåæøå", &known).is_empty());
    }
}
