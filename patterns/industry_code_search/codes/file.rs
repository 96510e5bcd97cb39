//! The file of a list: text, for it is kept with its history and sent compressed.
//!
//! ```text
//! felles industry codes 1
//! standard ⇥ source
//! codes ⇥ how many
//! code ⇥ name ⇥ short name ⇥ included ⇥ also included ⇥ everyday words, with commas
//! terms ⇥ how many
//! stem ⇥ what its words have after it, with commas ⇥ three signs for each code: two say how far on, one the weight
//! ```
//!
//! «Included» is `=` where it is that of the code above. Codes stand in the order of the tree, terms in that of the alphabet.

use super::{
    error::{IndustryCodesError, ListFault},
    index::{Index, Posting, Weight},
    list::{IndustryCodeEntry, IndustryCodes, Tree},
};
use std::{borrow::Cow, fmt::Write};

/// What this felles reads and writes.
pub(super) const VERSION: &str = "1";
const FIRST_WORDS: &str = "felles industry codes ";
const AS_ABOVE: &str = "=";
/// The signs of the numbers 0 to 63.
const SIGNS: &[u8; 64] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

impl IndustryCodes {
    /// Reads a list that [`to_text`](Self::to_text) wrote.
    ///
    /// ```
    /// use felles::patterns::{IndustryCodes, IndustryCodesError};
    ///
    /// let answer = b"<!doctype html><title>404</title>";
    /// assert_eq!(IndustryCodes::read(answer).err(), Some(IndustryCodesError::NotAList));
    /// ```
    ///
    /// # Errors
    /// Says why the list cannot be used: a page shows that it cannot search, and goes on without.
    pub fn read(bytes: &[u8]) -> Result<Self, IndustryCodesError> {
        let text = std::str::from_utf8(bytes).map_err(|_| IndustryCodesError::NotText)?;
        let mut lines = Lines {
            lines: text.split('\n'),
            read: 0,
        };
        let first = lines.next().unwrap_or_default();
        let version = first.strip_prefix(FIRST_WORDS).ok_or(IndustryCodesError::NotAList)?;
        if version != VERSION {
            let found = version.chars().take(20).collect();
            return Err(IndustryCodesError::Version { found });
        }
        let [standard, source] = lines.columns()?;

        let count = lines.count("codes")?;
        let before = lines.read;
        let mut entries: Vec<IndustryCodeEntry> = Vec::new();
        // What stands above, for the notes that are the same.
        let mut above: Vec<(usize, usize)> = Vec::new();
        for at in 0..count {
            let [code, name, short, included, also, words] = lines.columns()?;
            above.retain(|(_, length)| *length < code.len());
            let included = if included == AS_ABOVE {
                let above = above.last().ok_or_else(|| lines.fault(ListFault::Place))?;
                entries[above.0].included.clone()
            } else {
                included.to_owned()
            };
            above.push((at, code.len()));
            entries.push(IndustryCodeEntry {
                code: code.to_owned(),
                name: name.to_owned(),
                short: short.to_owned(),
                included,
                also: also.to_owned(),
                words: words
                    .split(", ")
                    .filter(|word| !word.is_empty())
                    .map(str::to_owned)
                    .collect(),
            });
        }
        let tree = Tree::of(entries).map_err(|(at, fault)| IndustryCodesError::Line {
            line: before + at + 1,
            fault,
        })?;
        let documents = tree.documents();

        let mut index = Index::new(documents.len());
        let mut postings = Vec::new();
        for _ in 0..lines.count("terms")? {
            let [stem, endings, places] = lines.columns()?;
            read_postings(places, &mut postings).map_err(|fault| lines.fault(fault))?;
            let words = endings.split(',').map(|ending| word(stem, ending));
            index.add(stem, words, &postings).map_err(|fault| lines.fault(fault))?;
        }
        Ok(Self {
            standard: standard.to_owned(),
            source: source.to_owned(),
            entries: tree.entries,
            by_code: tree.by_code,
            documents,
            index: index.ready(),
        })
    }

    /// The list as [`read`](Self::read) reads it.
    ///
    /// ```
    /// # use felles::patterns::{INDUSTRY_CODES_FILE, IndustryCodes};
    /// let codes = IndustryCodes::read(INDUSTRY_CODES_FILE.as_bytes())?;
    /// assert!(codes.to_text() == INDUSTRY_CODES_FILE);
    /// # Ok::<(), felles::patterns::IndustryCodesError>(())
    /// ```
    pub fn to_text(&self) -> String {
        let mut text = format!(
            "{FIRST_WORDS}{VERSION}\n{}\t{}\ncodes\t{}\n",
            self.standard,
            self.source,
            self.entries.len()
        );
        for placed in &self.entries {
            let IndustryCodeEntry {
                code,
                name,
                short,
                included,
                also,
                words,
            } = &placed.entry;
            let above = placed.above.map(|above| &self.entries[above].entry.included);
            let same = !included.is_empty() && above == Some(included);
            let included = if same { AS_ABOVE } else { included };
            let _ = writeln!(
                text,
                "{code}\t{name}\t{short}\t{included}\t{also}\t{}",
                words.join(", ")
            );
        }
        let words = self.index.words();
        let _ = writeln!(text, "terms\t{}", words.len());
        for (term, words) in self.index.terms().zip(words) {
            let stem = self.index.stem(term);
            let endings: Vec<_> = words.iter().filter_map(|word| word.strip_prefix(stem)).collect();
            let _ = writeln!(
                text,
                "{stem}\t{}\t{}",
                endings.join(","),
                write_postings(self.index.postings(term))
            );
        }
        text
    }
}

fn word<'a>(stem: &'a str, ending: &str) -> Cow<'a, str> {
    if ending.is_empty() {
        stem.into()
    } else {
        format!("{stem}{ending}").into()
    }
}

fn write_postings(postings: &[Posting]) -> String {
    let mut signs = String::with_capacity(postings.len() * 3);
    let mut next = 0;
    for posting in postings {
        let on = posting.document - next;
        next = posting.document + 1;
        for number in [on / 64, on % 64, posting.weight.step().into()] {
            // No list has so many codes that a step is longer than two signs: `build` refuses it.
            signs.push(char::from(SIGNS[usize::from(number) % SIGNS.len()]));
        }
    }
    signs
}

fn read_postings(signs: &str, postings: &mut Vec<Posting>) -> Result<(), ListFault> {
    postings.clear();
    let (each, rest) = signs.as_bytes().as_chunks::<3>();
    if !rest.is_empty() {
        return Err(ListFault::Index);
    }
    let mut next = 0_u16;
    for [high, low, weight] in each {
        let on = number(*high)? * 64 + number(*low)?;
        let document = next.checked_add(on).ok_or(ListFault::Number)?;
        next = document.checked_add(1).ok_or(ListFault::Number)?;
        let weight = u8::try_from(number(*weight)?).ok().and_then(Weight::from_step);
        postings.push(Posting {
            document,
            weight: weight.ok_or(ListFault::Number)?,
        });
    }
    Ok(())
}

fn number(sign: u8) -> Result<u16, ListFault> {
    Ok(match sign {
        b'0'..=b'9' => u16::from(sign - b'0'),
        b'A'..=b'Z' => u16::from(sign - b'A') + 10,
        b'a'..=b'z' => u16::from(sign - b'a') + 36,
        b'-' => 62,
        b'_' => 63,
        _ => return Err(ListFault::Number),
    })
}

struct Lines<'a> {
    lines: std::str::Split<'a, char>,
    read: usize,
}

impl<'a> Lines<'a> {
    fn next(&mut self) -> Option<&'a str> {
        self.read += 1;
        self.lines.next()
    }

    /// The columns of the next line, which ends with a line feed as all do.
    fn columns<const COUNT: usize>(&mut self) -> Result<[&'a str; COUNT], IndustryCodesError> {
        let line = self.next().ok_or(IndustryCodesError::CutOff)?;
        // What is after the last line feed is no whole line.
        if self.lines.clone().next().is_none() {
            return Err(IndustryCodesError::CutOff);
        }
        let mut columns = [""; COUNT];
        let mut found = line.split('\t');
        for column in &mut columns {
            *column = found.next().ok_or_else(|| self.fault(ListFault::Columns))?;
        }
        if found.next().is_some() {
            return Err(self.fault(ListFault::Columns));
        }
        Ok(columns)
    }

    /// The line that begins a part, and how many lines it has.
    fn count(&mut self, part: &str) -> Result<usize, IndustryCodesError> {
        let [name, count] = self.columns()?;
        if name != part {
            return Err(self.fault(ListFault::Columns));
        }
        count.parse().map_err(|_| self.fault(ListFault::Number))
    }

    fn fault(&self, fault: ListFault) -> IndustryCodesError {
        IndustryCodesError::Line { line: self.read, fault }
    }
}
