//! Answers a query.

use super::{
    compound,
    excerpt::{Excerpt, Marker},
    index::TermId,
    list::{IndustryCode, IndustryCodes},
    related,
    spelling::Misspelt,
    stem::Stems,
    tokens::{says_nothing, tokens},
};
use std::ops::Range;

/// Letters of a query that are read; what comes after them is not looked at.
const LONGEST_QUERY: usize = 300;
/// Words of a query that are looked up.
const MOST_WORDS: usize = 12;
/// Letters of the longest word that is taken apart.
const LONGEST_WORD: usize = 40;
/// Letters after which what is written may be the beginning of a word.
const SHORTEST_BEGINNING: usize = 3;
/// The most words that a beginning stands for, shortest first.
const MOST_BEGINNINGS: usize = 40;
/// The most words that a mistake may be for.
const MOST_SPELLINGS: usize = 20;
/// Letters that kin have in common, at least, and the share of a word that they are.
const SHORTEST_KIN: usize = 5;
const LEAST_KIN: (usize, usize) = (3, 5);
/// A code that is worth less than this share of the best is no answer.
const LEAST_SHARE: f32 = 0.2;

/// What each way to a word counts.
const WHOLE: f32 = 1.0;
const BEGINNING: f32 = 0.75;
/// The same, where what is written is a word itself: `bar` is hardly the beginning of «barnehage».
const BEGINNING_BESIDE_WHOLE: f32 = 0.4;
const COMPOUND: f32 = 0.6;
const MISSPELT: f32 = 0.7;
/// The word as bokmål writes it, and a word of the same base.
const NYNORSK: f32 = 0.9;
const ONE_BASE: f32 = 0.7;
const ENDS: f32 = 0.35;
const KIN: f32 = 0.35;

/// The answer to a query.
#[derive(Debug)]
pub struct IndustryCodeHits<'a> {
    /// How many codes answer the query: what a page announces.
    pub count: usize,
    /// The best of them, best first: as many as were asked for.
    pub hits: Vec<IndustryCodeHit<'a>>,
}

/// A code that answers a query.
#[derive(Debug)]
pub struct IndustryCodeHit<'a> {
    /// The code.
    pub code: IndustryCode<'a>,
    /// What it is worth: only to be compared within one answer.
    pub score: f32,
    /// Where words of the query stand in the name: ranges of bytes, in order.
    pub name_marks: Vec<Range<usize>>,
    /// What else is known of it, where it answers the query best. `None` when there is nothing but the name.
    pub excerpt: Option<Excerpt>,
}

impl IndustryCodes {
    /// The codes for what somebody wants to do, in their own words; or whose code begins with the digits of the query.
    ///
    /// A query may be anything: of a long one the beginning is read. Nothing, or words that say nothing, finds nothing.
    ///
    /// ```
    /// # use felles::patterns::{INDUSTRY_CODES_FILE, IndustryCodes};
    /// # let codes = IndustryCodes::read(INDUSTRY_CODES_FILE.as_bytes())?;
    /// let found = codes.search("nettbutikk for strikketøy", 3);
    /// assert_eq!(found.hits[0].code.code(), "47.912");
    /// assert!(found.count >= found.hits.len());
    ///
    /// // A mistake is forgiven; digits find codes.
    /// assert_eq!(codes.search("røyrlegar", 1).hits[0].code.code(), "43.221");
    /// assert_eq!(codes.search("4332", 1).hits[0].code.name(), "Snekkerarbeid");
    /// # Ok::<(), felles::patterns::IndustryCodesError>(())
    /// ```
    pub fn search(&self, query: &str, most: usize) -> IndustryCodeHits<'_> {
        let end = query
            .char_indices()
            .nth(LONGEST_QUERY)
            .map_or(query.len(), |(at, _)| at);
        let query = query[..end].trim();
        if let Some(digits) = digits(query) {
            return self.with_digits(&digits, most);
        }
        let stems = Stems::new();
        let words = words(query);
        let ways: Vec<Vec<Way>> = words.iter().map(|word| self.ways(word, &stems)).collect();
        let scores = self.scores(&ways);
        let best = scores.iter().copied().fold(0.0, f32::max);
        let mut found: Vec<(usize, f32)> = scores
            .into_iter()
            .enumerate()
            .filter(|(_, score)| *score > 0.0 && *score >= best * LEAST_SHARE)
            .collect();
        // Of equal ones the first of the standard, which the sort keeps in order.
        found.sort_by(|(_, one), (_, other)| other.total_cmp(one));
        let marker = Marker::new(self, &ways);
        let hits = found.iter().take(most).map(|(document, score)| {
            let code = self.code(self.documents[*document]);
            IndustryCodeHit {
                code,
                score: *score,
                name_marks: marker.marks(code.name()),
                excerpt: marker.excerpt(code),
            }
        });
        IndustryCodeHits {
            count: found.len(),
            hits: hits.collect(),
        }
    }

    fn with_digits<'a>(&'a self, digits: &str, most: usize) -> IndustryCodeHits<'a> {
        let begins = |code: &IndustryCode<'_>| {
            code.code()
                .bytes()
                .filter(u8::is_ascii_digit)
                .take(digits.len())
                .eq(digits.bytes())
        };
        let found: Vec<_> = self.selectable().filter(begins).collect();
        let marker = Marker::new(self, &[]);
        let hit = |code: &IndustryCode<'a>| IndustryCodeHit {
            code: *code,
            score: 1.0,
            name_marks: Vec::new(),
            excerpt: marker.excerpt(*code),
        };
        IndustryCodeHits {
            count: found.len(),
            hits: found.iter().take(most).map(hit).collect(),
        }
    }

    /// All ways to understand a word of a query.
    fn ways(&self, word: &str, stems: &Stems) -> Vec<Way> {
        let index = &self.index;
        let letters = word.chars().count();
        let mut ways = Vec::new();
        let whole = index.term(&stems.of(word)).or_else(|| index.term_of_word(word));
        ways.extend(whole.map(|term| Way::one(term, WHOLE)));
        if letters > LONGEST_WORD {
            return ways;
        }
        if letters >= SHORTEST_BEGINNING {
            let mut longer: Vec<_> = index.beginning(word).filter(|(_, term)| Some(*term) != whole).collect();
            longer.sort_by_key(|(longer, _)| longer.len());
            let weight = if whole.is_some() {
                BEGINNING_BESIDE_WHOLE
            } else {
                BEGINNING
            };
            #[allow(clippy::cast_precision_loss)] // Words are short.
            let share = |longer: &str| weight * (word.len() as f32 / longer.len() as f32).sqrt();
            ways.extend(
                longer
                    .into_iter()
                    .take(MOST_BEGINNINGS)
                    .map(|(longer, term)| Way::one(term, share(longer))),
            );
        }
        let known = |part: &str| index.term_of_part(part).is_some();
        let terms = |parts: Vec<Range<usize>>, weight: f32| Way {
            terms: parts
                .into_iter()
                .filter_map(|part| Some((index.term_of_part(&word[part])?, weight)))
                .collect(),
        };
        let compound = terms(compound::split(word, &known), COMPOUND);
        if whole.is_none() {
            ways.extend(self.related(word, stems));
        }
        if whole.is_none() && ways.is_empty() {
            if let Some(misspelt) = Misspelt::new(word) {
                ways.extend(
                    index
                        .misspelt(&misspelt)
                        .take(MOST_SPELLINGS)
                        .map(|term| Way::one(term, MISSPELT)),
                );
            }
            if ways.is_empty() && compound.terms.is_empty() {
                ways.push(terms(compound::ends(word, &known), ENDS));
                ways.extend(self.half_known(word, &known));
                ways.extend(self.kin(word).map(|term| Way::one(term, KIN)));
            }
        }
        ways.push(compound);
        ways.retain(|way| !way.terms.is_empty());
        ways
    }

    /// A word as bokmål writes it, and words of the same base.
    fn related(&self, word: &str, stems: &Stems) -> Vec<Way> {
        let index = &self.index;
        let bokmal = related::in_bokmal(word).into_iter();
        let bokmal = bokmal.filter_map(|word| index.term(&stems.of(&word)).or_else(|| index.term_of_word(&word)));
        let one_base = related::of_one_base(word).into_iter();
        let one_base = one_base.filter_map(|word| index.term_of_word(&word));
        bokmal
            .map(|term| Way::one(term, NYNORSK))
            .chain(one_base.map(|term| Way::one(term, ONE_BASE)))
            .collect()
    }

    /// A compound whose last word is known, and whose first words begin with what is left: «hudterapeut» is a «terapeut» of
    /// «hudpleie».
    fn half_known(&self, word: &str, known: &impl Fn(&str) -> bool) -> Vec<Way> {
        let Some(last) = compound::ending(word, known) else {
            return Vec::new();
        };
        let Some(term) = self.index.term_of_part(&word[last.clone()]) else {
            return Vec::new();
        };
        let first = &word[..last.start];
        let bare = first
            .strip_suffix(['s', 'e'])
            .filter(|bare| bare.chars().count() >= SHORTEST_BEGINNING);
        let begins = [Some(first), bare].into_iter().flatten();
        begins
            .filter(|first| first.chars().count() >= SHORTEST_BEGINNING)
            .flat_map(|first| self.index.beginning(first))
            .take(MOST_BEGINNINGS)
            .map(|(_, beginning)| Way {
                terms: vec![(term, ENDS), (beginning, ENDS)],
            })
            .collect()
    }

    /// The words that begin as most of a word does: an «illustratør» makes «illustrasjoner».
    fn kin<'a>(&'a self, word: &'a str) -> impl Iterator<Item = TermId> + use<'a> {
        let letters = word.chars().count();
        let least = (letters * LEAST_KIN.0 / LEAST_KIN.1).max(SHORTEST_KIN);
        let beginnings = word.char_indices().skip(least).map(|(at, _)| &word[..at]);
        let longest = beginnings
            .take_while(|beginning| self.index.beginning(beginning).next().is_some())
            .last();
        let kin = longest
            .into_iter()
            .flat_map(|beginning| self.index.beginning(beginning));
        kin.take(MOST_BEGINNINGS).map(|(_, term)| term)
    }

    /// What each document is worth: of each word its best way, and more when more of the words are there.
    fn scores(&self, words: &[Vec<Way>]) -> Vec<f32> {
        let count = self.documents.len();
        let mut sums = vec![0.0; count];
        let mut hits = vec![0.0_f32; count];
        for ways in words {
            let mut best = vec![0.0_f32; count];
            for way in ways {
                let mut gains = vec![0.0; count];
                for (term, weight) in &way.terms {
                    for (document, gain) in self.index.gains(*term) {
                        gains[document] += gain * weight;
                    }
                }
                for (best, gain) in best.iter_mut().zip(&gains) {
                    *best = best.max(*gain);
                }
            }
            for ((sum, hits), best) in sums.iter_mut().zip(&mut hits).zip(best) {
                *sum += best;
                *hits += f32::from(best > 0.0);
            }
        }
        #[allow(clippy::cast_precision_loss)] // At most MOST_WORDS.
        let all = words.len() as f32;
        sums.iter()
            .zip(hits)
            .map(|(sum, hits)| if hits > 0.0 { sum * (hits / all).sqrt() } else { 0.0 })
            .collect()
    }
}

/// A way to understand a word: terms that are looked for together, each with what it counts.
pub(super) struct Way {
    pub terms: Vec<(TermId, f32)>,
}

impl Way {
    fn one(term: TermId, weight: f32) -> Self {
        Self {
            terms: vec![(term, weight)],
        }
    }
}

/// The words of a query that say something, each once.
fn words(query: &str) -> Vec<String> {
    let mut words = Vec::new();
    for token in tokens(query) {
        if !says_nothing(&token.word) && !words.contains(&token.word) {
            words.push(token.word);
        }
        if words.len() == MOST_WORDS {
            break;
        }
    }
    words
}

/// The digits of a query that is (the beginning of) a code: `43.32`, `4332`, `43 320`.
fn digits(query: &str) -> Option<String> {
    let is_code = |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ' ');
    let digits: String = query.chars().filter(char::is_ascii_digit).collect();
    (query.chars().all(is_code) && matches!(digits.len(), 2..=5)).then_some(digits)
}
