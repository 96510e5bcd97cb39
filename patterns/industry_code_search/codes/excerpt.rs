//! What a result shows of a code beside its name, and where the words of the query stand in it.

use super::{
    index::TermId,
    list::{IndustryCode, IndustryCodes},
    search::Way,
    tokens::{says_nothing, tokens},
};
use std::ops::Range;

/// Letters of an excerpt, about.
const LENGTH: usize = 160;
/// Letters of it before the first mark, about.
const LEAD: usize = 40;
/// Letters of a stem that is marked wherever a word begins with it.
const SHORTEST_BEGINNING: usize = 4;
/// Letters of a stem that is marked wherever it is in a word.
const SHORTEST_INSIDE: usize = 5;
const CUT: &str = "…";

/// A piece of what is known of a code. Text and ranges, never markup.
///
/// ```
/// # use felles::patterns::{ExcerptSource, INDUSTRY_CODES_FILE, IndustryCodes};
/// # let codes = IndustryCodes::read(INDUSTRY_CODES_FILE.as_bytes())?;
/// let found = codes.search("pedikyr", 1);
/// let excerpt = found.hits[0].excerpt.as_ref().expect("a note");
/// assert_eq!(excerpt.source, ExcerptSource::Included);
/// let marked: Vec<_> = excerpt.pieces().filter(|(_, is_marked)| *is_marked).collect();
/// assert_eq!(marked, [("pedikyr", true)]);
/// # Ok::<(), felles::patterns::IndustryCodesError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// About 160 letters, cut between words. «…» stands where something was cut off.
    pub text: String,
    /// Where words of the query stand in it: ranges of bytes, in order. Empty where none does.
    pub marks: Vec<Range<usize>>,
    /// What it is a piece of.
    pub source: ExcerptSource,
}

/// What an excerpt is a piece of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExcerptSource {
    /// What the code includes.
    Included,
    /// What the code also includes.
    Also,
    /// What the code above it includes.
    Above,
    /// The everyday words that the query found: they are felles', not the standard's.
    Words,
}

impl Excerpt {
    /// The text in pieces, in order, each with whether it is marked.
    pub fn pieces(&self) -> impl Iterator<Item = (&str, bool)> {
        pieces(&self.text, &self.marks)
    }
}

impl super::IndustryCodeHit<'_> {
    /// The name in pieces, in order, each with whether it is marked.
    pub fn name_pieces(&self) -> impl Iterator<Item = (&str, bool)> {
        pieces(self.code.name(), &self.name_marks)
    }
}

impl IndustryCode<'_> {
    /// What is known of it beside its name, from the beginning. `None` when there is nothing but the name.
    pub fn excerpt(self) -> Option<Excerpt> {
        Marker::new(self.codes, &[]).excerpt(self)
    }
}

fn pieces<'a>(text: &'a str, marks: &'a [Range<usize>]) -> impl Iterator<Item = (&'a str, bool)> {
    let starts = std::iter::once(0).chain(marks.iter().map(|mark| mark.end));
    let before = starts.zip(marks.iter().map(|mark| mark.start).chain([text.len()]));
    let between = before
        .enumerate()
        .flat_map(|(at, (start, end))| [(start..end, false), (marks.get(at).cloned().unwrap_or(0..0), true)]);
    between
        .map(|(range, is_marked)| (text.get(range).unwrap_or_default(), is_marked))
        .filter(|(piece, _)| !piece.is_empty())
}

/// Finds the words of a query in texts.
pub(super) struct Marker<'a> {
    codes: &'a IndustryCodes,
    /// Each term with the number of the word of the query that it is for.
    terms: Vec<(TermId, usize)>,
}

impl<'a> Marker<'a> {
    pub fn new(codes: &'a IndustryCodes, words: &[Vec<Way>]) -> Self {
        let terms = words.iter().enumerate().flat_map(|(number, ways)| {
            ways.iter()
                .flat_map(move |way| way.terms.iter().map(move |(term, _)| (*term, number)))
        });
        let mut terms: Vec<_> = terms.collect();
        terms.sort_unstable();
        terms.dedup();
        Self { codes, terms }
    }

    /// Where words of the query stand in a text.
    pub fn marks(&self, text: &str) -> Vec<Range<usize>> {
        self.found(text).into_iter().map(|(range, _)| range).collect()
    }

    fn found(&self, text: &str) -> Vec<(Range<usize>, usize)> {
        if self.terms.is_empty() {
            return Vec::new();
        }
        tokens(text)
            .filter_map(|token| Some((token.range, self.number(&token.word)?)))
            .collect()
    }

    /// The number of the word of the query that a word of a text is one of.
    fn number(&self, word: &str) -> Option<usize> {
        if says_nothing(word) {
            return None;
        }
        let index = &self.codes.index;
        let own = index.term_of_word(word);
        let is_in = |stem: &str| {
            let letters = stem.chars().count();
            letters >= SHORTEST_BEGINNING && word.starts_with(stem) || letters >= SHORTEST_INSIDE && word.contains(stem)
        };
        let exact = self.terms.iter().find(|(term, _)| Some(*term) == own);
        exact
            .or_else(|| self.terms.iter().find(|(term, _)| is_in(index.stem(*term))))
            .map(|(_, number)| *number)
    }

    /// The piece of a code's notes that answers the query best. Where none does: the everyday words that do, or the beginning of
    /// the notes.
    pub fn excerpt(&self, code: IndustryCode<'_>) -> Option<Excerpt> {
        let above = code.above().map_or("", IndustryCode::included);
        let notes = [
            (code.included(), ExcerptSource::Included),
            (code.also(), ExcerptSource::Also),
            (if above == code.included() { "" } else { above }, ExcerptSource::Above),
        ];
        let windows = notes
            .iter()
            .map(|(text, source)| (self.best_window(text), *text, *source));
        // Of equal ones the first.
        let best = windows.rev().max_by_key(|(window, ..)| window.worth)?;
        if best.0.worth > 0 {
            return Some(excerpt_of(best.1, &best.0, best.2));
        }
        let words: Vec<_> = code
            .words()
            .filter(|words| !self.marks(words).is_empty())
            .take(5)
            .collect();
        if !words.is_empty() && self.marks(code.name()).is_empty() {
            let text = words.join(", ");
            return Some(Excerpt {
                marks: self.marks(&text),
                text,
                source: ExcerptSource::Words,
            });
        }
        let (text, source) = notes.into_iter().find(|(text, _)| !text.is_empty())?;
        Some(excerpt_of(text, &Window::default(), source))
    }

    /// The part of a text in which most words of the query are.
    fn best_window(&self, text: &str) -> Window {
        let found = self.found(text);
        let windows = found.iter().enumerate().map(|(at, (first, _))| {
            let within: Vec<_> = found[at..]
                .iter()
                .take_while(|(range, _)| range.end <= first.start + LENGTH - LEAD)
                .collect();
            let mut numbers: Vec<_> = within.iter().map(|(_, number)| *number).collect();
            numbers.sort_unstable();
            numbers.dedup();
            // Another word of the query is worth more than the same one again.
            let worth = numbers.len() * 100 + within.len().min(99);
            Window {
                worth,
                marks: within.into_iter().map(|(range, _)| range.clone()).collect(),
            }
        });
        windows.rev().max_by_key(|window| window.worth).unwrap_or_default()
    }
}

/// A part of a text, by its marks.
#[derive(Default)]
struct Window {
    worth: usize,
    marks: Vec<Range<usize>>,
}

fn excerpt_of(text: &str, window: &Window, source: ExcerptSource) -> Excerpt {
    let first = window.marks.first().map_or(0, |mark| mark.start);
    let start = if first <= LEAD {
        0
    } else {
        word_start(text, first - LEAD, first)
    };
    let last = window.marks.last().map_or(0, |mark| mark.end);
    let end = if text.len() <= start + LENGTH {
        text.len()
    } else {
        word_end(text, last.max(start), start + LENGTH)
    };
    let mut piece = String::with_capacity(end - start + 2 * CUT.len());
    if start > 0 {
        piece.push_str(CUT);
    }
    let moved = piece.len();
    piece.push_str(text[start..end].trim_end_matches([' ', ',', ';', ':', '(']));
    if end < text.len() {
        piece.push_str(CUT);
    }
    let marks = window
        .marks
        .iter()
        .map(|mark| mark.start - start + moved..mark.end - start + moved)
        .collect();
    Excerpt {
        text: piece,
        marks,
        source,
    }
}

/// Where the first whole word after a byte begins, and not after another.
fn word_start(text: &str, from: usize, before: usize) -> usize {
    let space = text.as_bytes()[from..before].iter().position(|byte| *byte == b' ');
    space.map_or(before, |space| from + space + 1)
}

/// Where the last whole word before a byte ends, and not before another.
fn word_end(text: &str, after: usize, before: usize) -> usize {
    let before = before.max(after).min(text.len());
    let space = text.as_bytes()[after..before].iter().rposition(|byte| *byte == b' ');
    space.map_or_else(|| text.ceil_char_boundary(before), |space| after + space)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_the_whole_text_in_order() {
        let all = |text: &str, marks: &[(usize, usize)]| {
            let marks: Vec<_> = marks.iter().map(|(start, end)| *start..*end).collect();
            pieces(text, &marks)
                .map(|(piece, is_marked)| format!("{is_marked}:{piece}"))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            all("en frisør her", &[(3, 10)]),
            ["false:en ", "true:frisør", "false: her"]
        );
        assert_eq!(all("frisør", &[(0, 7)]), ["true:frisør"]);
        assert_eq!(all("a b", &[(0, 1), (2, 3)]), ["true:a", "false: ", "true:b"]);
        assert_eq!(all("ingen", &[]), ["false:ingen"]);
        assert!(all("", &[]).is_empty());
    }

    #[test]
    fn an_excerpt_is_cut_between_words() {
        let text = "ååååååå ".repeat(60);
        let [start, end] = [240, 247].map(|at| text.ceil_char_boundary(at));
        for window in [
            Window::default(),
            Window {
                worth: 1,
                marks: std::iter::once(start..end).collect(),
            },
        ] {
            let excerpt = excerpt_of(&text, &window, ExcerptSource::Included);
            assert!(excerpt.text.chars().count() <= LENGTH + 20, "{}", excerpt.text);
            assert!(excerpt.text.ends_with(CUT));
            for mark in &excerpt.marks {
                assert!(excerpt.text.get(mark.clone()).is_some());
            }
        }
        let endless = "å".repeat(1_000);
        assert!(
            !excerpt_of(&endless, &Window::default(), ExcerptSource::Also)
                .text
                .is_empty()
        );
    }
}
