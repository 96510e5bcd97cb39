//! The index: which codes have which words, and how much each word weighs in each.

use super::{
    error::ListFault,
    spelling::{Misspelt, mask},
    tokens::says_nothing,
};
use std::ops::Range;

/// Letters of a stem that is a word of a compound though nobody writes it so.
const SHORTEST_STEM: usize = 4;
/// After so much of a word's weight, more of it hardly counts: BM25's k₁.
const SATURATION: f32 = 1.2;

/// The number of a term. A term is all words with one stem.
pub(super) type TermId = u32;

/// A document (a code that can be chosen), and the weight of a term in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Posting {
    pub document: u16,
    pub weight: Weight,
}

/// A weight in one of 64 steps, each a ninth more than the one before: from 0.05 to 34.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Weight(u8);

impl Weight {
    const LEAST: f32 = 0.05;
    const STEP: f32 = 1.109;
    /// How many there are.
    pub const STEPS: u8 = 64;

    pub fn of(value: f32) -> Self {
        let step = (value / Self::LEAST).ln() / Self::STEP.ln();
        // The clamp makes it whole and small, also when the value is none.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        Self(step.round().clamp(0.0, f32::from(Self::STEPS - 1)) as u8)
    }

    pub fn from_step(step: u8) -> Option<Self> {
        (step < Self::STEPS).then_some(Self(step))
    }

    pub fn step(self) -> u8 {
        self.0
    }

    pub fn value(self) -> f32 {
        Self::LEAST * Self::STEP.powi(i32::from(self.0))
    }
}

#[derive(Debug, Default)]
pub(super) struct Index {
    /// All stems and words, one after the other.
    letters: String,
    /// In the order of their stems.
    terms: Vec<Term>,
    /// In alphabetical order, when the index is ready.
    words: Vec<Word>,
    postings: Vec<Posting>,
    /// What each weight gives of the most that a term can give.
    gains: Vec<f32>,
    documents: usize,
}

#[derive(Debug)]
struct Term {
    stem: Range<u32>,
    postings: Range<u32>,
}

#[derive(Debug)]
struct Word {
    letters: Range<u32>,
    term: TermId,
    mask: u32,
}

impl Index {
    pub fn new(documents: usize) -> Self {
        let weights = (0..Weight::STEPS).map(|step| Weight(step).value());
        Self {
            gains: weights
                .map(|weight| weight * (SATURATION + 1.0) / (weight + SATURATION))
                .collect(),
            documents,
            ..Self::default()
        }
    }

    /// Adds a term. Terms come in the order of their stems.
    pub fn add<'a>(
        &mut self,
        stem: &str,
        words: impl Iterator<Item = std::borrow::Cow<'a, str>>,
        postings: &[Posting],
    ) -> Result<(), ListFault> {
        let in_order = self.terms.last().is_none_or(|last| self.text(&last.stem) < stem);
        let known = postings
            .iter()
            .all(|posting| usize::from(posting.document) < self.documents);
        let once = postings.is_sorted_by(|one, next| one.document < next.document);
        if !in_order || !known || !once || postings.is_empty() {
            return Err(ListFault::Index);
        }
        let too_many = |_| ListFault::Index;
        let term = TermId::try_from(self.terms.len()).map_err(too_many)?;
        let stem = self.write(stem)?;
        for word in words {
            let letters = self.write(&word)?;
            self.words.push(Word {
                mask: mask(&word),
                letters,
                term,
            });
        }
        let start = u32::try_from(self.postings.len()).map_err(too_many)?;
        self.postings.extend_from_slice(postings);
        let end = u32::try_from(self.postings.len()).map_err(too_many)?;
        self.terms.push(Term {
            stem,
            postings: start..end,
        });
        Ok(())
    }

    /// Puts the words in order, when all are there.
    pub fn ready(mut self) -> Self {
        let letters = std::mem::take(&mut self.letters);
        self.words
            .sort_unstable_by(|one, other| slice(&letters, &one.letters).cmp(slice(&letters, &other.letters)));
        self.letters = letters;
        self
    }

    fn write(&mut self, text: &str) -> Result<Range<u32>, ListFault> {
        let start = u32::try_from(self.letters.len()).map_err(|_| ListFault::Index)?;
        self.letters.push_str(text);
        let end = u32::try_from(self.letters.len()).map_err(|_| ListFault::Index)?;
        Ok(start..end)
    }

    fn text(&self, range: &Range<u32>) -> &str {
        slice(&self.letters, range)
    }

    /// The term with a stem.
    pub fn term(&self, stem: &str) -> Option<TermId> {
        let at = self
            .terms
            .binary_search_by(|term| self.text(&term.stem).cmp(stem))
            .ok()?;
        TermId::try_from(at).ok()
    }

    /// The term of a word as it is written.
    pub fn term_of_word(&self, word: &str) -> Option<TermId> {
        let at = self
            .words
            .binary_search_by(|known| self.text(&known.letters).cmp(word))
            .ok()?;
        Some(self.words[at].term)
    }

    /// The term of a word of a compound.
    pub fn term_of_part(&self, part: &str) -> Option<TermId> {
        if says_nothing(part) {
            return None;
        }
        let stem = || {
            (part.chars().count() >= SHORTEST_STEM)
                .then(|| self.term(part))
                .flatten()
        };
        self.term_of_word(part).or_else(stem)
    }

    /// The words that begin so, with their terms.
    pub fn beginning<'a>(&'a self, beginning: &'a str) -> impl Iterator<Item = (&'a str, TermId)> {
        let start = self.words.partition_point(|word| self.text(&word.letters) < beginning);
        let words = self.words[start..]
            .iter()
            .map(|word| (self.text(&word.letters), word.term));
        words.take_while(move |(word, _)| word.starts_with(beginning))
    }

    /// The terms of the words that it may be a mistake for.
    pub fn misspelt<'a>(&'a self, word: &'a Misspelt) -> impl Iterator<Item = TermId> {
        let like = |known: &&Word| word.may_be(self.text(&known.letters), known.mask);
        self.words.iter().filter(like).map(|known| known.term)
    }

    pub fn stem(&self, term: TermId) -> &str {
        self.terms.get(term as usize).map_or("", |term| self.text(&term.stem))
    }

    pub fn postings(&self, term: TermId) -> &[Posting] {
        self.terms.get(term as usize).map_or(&[], |term| {
            &self.postings[term.postings.start as usize..term.postings.end as usize]
        })
    }

    /// The documents of a term, and what each gains by it: BM25.
    pub fn gains(&self, term: TermId) -> impl Iterator<Item = (usize, f32)> {
        let postings = self.postings(term);
        let rarity = rarity(self.documents, postings.len());
        let gain = move |posting: &Posting| rarity * self.gains[usize::from(posting.weight.step())];
        postings
            .iter()
            .map(move |posting| (usize::from(posting.document), gain(posting)))
    }

    pub fn terms(&self) -> impl Iterator<Item = TermId> {
        (0..).take(self.terms.len())
    }

    /// All words of each term, by its number.
    pub fn words(&self) -> Vec<Vec<&str>> {
        let mut words = vec![Vec::new(); self.terms.len()];
        for word in &self.words {
            words[word.term as usize].push(self.text(&word.letters));
        }
        words
    }
}

fn slice<'a>(letters: &'a str, range: &Range<u32>) -> &'a str {
    &letters[range.start as usize..range.end as usize]
}

/// How much it tells that a term is there: the fewer have it, the more.
#[allow(clippy::cast_precision_loss)] // Codes are counted in hundreds.
fn rarity(documents: usize, with_term: usize) -> f32 {
    (1.0 + (documents as f32 - with_term as f32 + 0.5) / (with_term as f32 + 0.5)).ln()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weight_is_about_what_it_was_made_of() {
        for value in [0.05, 0.3, 1.0, 7.5, 30.0] {
            let kept = Weight::of(value).value();
            assert!((kept / value - 1.0).abs() < 0.06, "{value}: {kept}");
        }
        for none in [0.0, -1.0, f32::NAN, f32::INFINITY] {
            assert!(Weight::of(none).step() < Weight::STEPS, "{none}");
        }
        assert_eq!(Weight::from_step(64), None);
    }

    #[test]
    fn what_is_rare_tells_more() {
        assert!(rarity(819, 1) > rarity(819, 100));
        assert!(rarity(819, 819) > 0.0);
    }

    #[test]
    fn what_cannot_be_is_refused() {
        let mut index = Index::new(2);
        let posting = |document| Posting {
            document,
            weight: Weight(1),
        };
        let mut add = |stem: &str, postings: &[Posting]| index.add(stem, [stem.into()].into_iter(), postings);
        assert_eq!(add("b", &[posting(0), posting(1)]), Ok(()));
        assert_eq!(add("a", &[posting(0)]), Err(ListFault::Index), "out of order");
        assert_eq!(add("c", &[posting(2)]), Err(ListFault::Index), "no such document");
        assert_eq!(
            add("c", &[posting(1), posting(0)]),
            Err(ListFault::Index),
            "documents out of order"
        );
        assert_eq!(add("c", &[]), Err(ListFault::Index), "in no document");
    }
}
