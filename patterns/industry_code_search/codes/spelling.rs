//! Spelling mistakes: one letter wrong, missing, too many, or in its neighbour's place.

use std::cmp::Ordering;

/// Words of so many letters or fewer are taken as they are written: too many others are one letter away.
const LONGEST_EXACT: usize = 4;

/// A word that may be misspelt.
pub(super) struct Misspelt {
    letters: Vec<char>,
    mask: u32,
}

impl Misspelt {
    /// `None` for words that are too short.
    pub fn new(word: &str) -> Option<Self> {
        let letters: Vec<char> = word.chars().collect();
        (letters.len() > LONGEST_EXACT).then(|| Self {
            mask: mask(word),
            letters,
        })
    }

    /// Whether it is one mistake away from another word, whose [`mask`] is given: nearly all words are told apart by that.
    pub fn may_be(&self, other: &str, other_mask: u32) -> bool {
        // A changed letter is two differences: one letter gone, one new.
        (self.mask ^ other_mask).count_ones() <= 2 && one_edit(&self.letters, other)
    }
}

/// Which letters a word has: a bit for each of them.
pub(super) fn mask(word: &str) -> u32 {
    word.chars().fold(0, |mask, letter| {
        mask | 1
            << match letter {
                'a'..='z' => letter as u32 - 'a' as u32,
                'æ' => 26,
                'ø' => 27,
                'å' => 28,
                '0'..='9' => 29,
                _ => 30,
            }
    })
}

/// Whether two words are the same but for one edit. A word is no mistake for itself.
fn one_edit(word: &[char], other: &str) -> bool {
    let other_length = other.chars().count();
    if word.len().abs_diff(other_length) > 1 {
        return false;
    }
    let same_start = word
        .iter()
        .zip(other.chars())
        .take_while(|(one, two)| **one == *two)
        .count();
    let rest = &word[same_start..];
    let other_rest = || other.chars().skip(same_start);
    let is_rest = |rest: &[char], skipped: usize| rest.iter().copied().eq(other_rest().skip(skipped));
    let swapped = || {
        let mut two = other_rest();
        rest.len() > 1
            && two.next() == Some(rest[1])
            && two.next() == Some(rest[0])
            && two.eq(rest[2..].iter().copied())
    };
    match word.len().cmp(&other_length) {
        Ordering::Greater => is_rest(&rest[1..], 0),
        Ordering::Less => is_rest(rest, 1),
        Ordering::Equal => !rest.is_empty() && (is_rest(&rest[1..], 1) || swapped()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn may_be(word: &str, other: &str) -> bool {
        Misspelt::new(word).is_some_and(|word| word.may_be(other, mask(other)))
    }

    #[test]
    fn one_mistake_is_forgiven() {
        for mistake in [
            "frisørr", "frisr", "friser", "firsør", "xfrisør", "risør", "frisøx", "frisrø",
        ] {
            assert!(may_be(mistake, "frisør"), "{mistake}");
        }
    }

    #[test]
    fn two_mistakes_and_none_are_not() {
        for other in ["frisør", "firsøx", "friør m", "fr", "", "frisørene", "rfisrø"] {
            assert!(!may_be(other, "frisør"), "{other}");
        }
        assert!(!may_be("take", "taket"), "words of four letters are taken as they are");
        assert!(may_be("taket", "take"), "a fifth letter may be one too many");
    }

    #[test]
    fn any_letters_at_all_may_be_compared() {
        let words = ["", "a", "日本語日本", "🦀🦀🦀🦀🦀", "ååååå", "aaaaaaaaaaaaaaaa"];
        for one in words {
            for two in words {
                assert!(!may_be(one, two), "{one} {two}");
            }
        }
    }
}
