//! The codes themselves: a tree of sections, divisions, groups, classes and the codes that one chooses among.

use super::{error::ListFault, index::Index};
use std::collections::HashMap;

/// The level of codes that are chosen: `01.110`.
pub(super) const SELECTABLE: u8 = 5;

/// What is known of one code, to [build](IndustryCodes::build) a list of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IndustryCodeEntry {
    /// The code: `A`, `01`, `01.1`, `01.11` or `01.110`.
    pub code: String,
    /// Its name.
    pub name: String,
    /// A shorter name, or nothing.
    pub short: String,
    /// What it includes, in words: the note of the standard. Never what it excludes.
    pub included: String,
    /// What it also includes.
    pub also: String,
    /// Everyday words that people look for it by.
    pub words: Vec<String>,
}

/// A standard for industry classification with the index of its words. See the [module](self) for how it is made and searched.
///
/// It is large: share it (`Rc`, `Arc`), do not copy it.
#[derive(Debug)]
pub struct IndustryCodes {
    pub(super) standard: String,
    pub(super) source: String,
    pub(super) entries: Vec<Placed>,
    /// The entry of each document of the index: those that can be chosen, in order.
    pub(super) documents: Vec<usize>,
    pub(super) by_code: HashMap<String, usize>,
    pub(super) index: Index,
}

/// An entry in its place in the tree.
#[derive(Debug)]
pub(super) struct Placed {
    pub entry: IndustryCodeEntry,
    pub level: u8,
    pub above: Option<usize>,
    /// The first entry after all that belong to this one.
    pub end: usize,
}

/// Entries in their places.
pub(super) struct Tree {
    pub entries: Vec<Placed>,
    pub by_code: HashMap<String, usize>,
}

impl Tree {
    /// Puts each entry below the last one of a higher level. An error has the number of the entry, from 0.
    pub fn of(entries: Vec<IndustryCodeEntry>) -> Result<Self, (usize, ListFault)> {
        let mut placed: Vec<Placed> = Vec::with_capacity(entries.len());
        let mut by_code = HashMap::with_capacity(entries.len());
        let mut above: Vec<usize> = Vec::new();
        for (at, entry) in entries.into_iter().enumerate() {
            let fault = |fault| (at, fault);
            let level = level(&entry.code).ok_or(fault(ListFault::CodeForm))?;
            while above.len() >= usize::from(level) {
                end(&mut placed, &mut above, at);
            }
            // A division names no section; from there on each code begins with the one above.
            let parent = above.last().copied();
            let belongs = parent.is_none_or(|parent| level < 3 || entry.code.starts_with(&placed[parent].entry.code));
            if above.len() + 1 != usize::from(level) || !belongs {
                return Err(fault(ListFault::Place));
            }
            if entry.name.is_empty() {
                return Err(fault(ListFault::NoName));
            }
            if by_code.insert(entry.code.clone(), at).is_some() {
                return Err(fault(ListFault::Twice));
            }
            placed.push(Placed {
                entry,
                level,
                above: parent,
                end: at + 1,
            });
            above.push(at);
        }
        let all = placed.len();
        while !above.is_empty() {
            end(&mut placed, &mut above, all);
        }
        Ok(Self {
            entries: placed,
            by_code,
        })
    }

    /// The entries that can be chosen.
    pub fn documents(&self) -> Vec<usize> {
        (0..self.entries.len())
            .filter(|at| self.entries[*at].level == SELECTABLE)
            .collect()
    }
}

fn end(placed: &mut [Placed], above: &mut Vec<usize>, at: usize) {
    if let Some(last) = above.pop() {
        placed[last].end = at;
    }
}

/// The level that the form of a code tells.
fn level(code: &str) -> Option<u8> {
    let is_form = |form: &str| {
        code.len() == form.len()
            && code.bytes().zip(form.bytes()).all(|(found, form)| match form {
                b'A' => found.is_ascii_uppercase(),
                b'0' => found.is_ascii_digit(),
                other => found == other,
            })
    };
    let at = ["A", "00", "00.0", "00.00", "00.000"]
        .iter()
        .position(|form| is_form(form))?;
    u8::try_from(at + 1).ok()
}

impl IndustryCodes {
    /// What the standard is called: «SN2007».
    pub fn standard(&self) -> &str {
        &self.standard
    }

    /// Who it comes from: to be shown wherever its codes are.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// A code of any level. `None` for what is not in the list.
    ///
    /// ```
    /// # use felles::patterns::{INDUSTRY_CODES_FILE, IndustryCodes};
    /// # let codes = IndustryCodes::read(INDUSTRY_CODES_FILE.as_bytes())?;
    /// let carpentry = codes.get("43.320").expect("a code of the standard");
    /// assert_eq!(carpentry.name(), "Snekkerarbeid");
    /// assert!(carpentry.is_selectable());
    /// assert!(codes.get("43.32").is_some_and(|class| !class.is_selectable()));
    /// assert!(codes.get("43.321").is_none());
    /// # Ok::<(), felles::patterns::IndustryCodesError>(())
    /// ```
    pub fn get(&self, code: &str) -> Option<IndustryCode<'_>> {
        self.by_code.get(code).map(|at| self.code(*at))
    }

    /// The sections, A to U, that browsing begins with.
    pub fn sections(&self) -> Vec<IndustryCode<'_>> {
        self.below(0, self.entries.len())
    }

    /// How many codes there are to choose among.
    pub fn selectable_count(&self) -> usize {
        self.documents.len()
    }

    /// The codes to choose among, in the order of the standard.
    pub fn selectable(&self) -> impl Iterator<Item = IndustryCode<'_>> {
        self.documents.iter().map(|at| self.code(*at))
    }

    pub(super) fn code(&self, at: usize) -> IndustryCode<'_> {
        IndustryCode { codes: self, at }
    }

    fn below(&self, from: usize, end: usize) -> Vec<IndustryCode<'_>> {
        let mut at = from;
        let mut found = Vec::new();
        while at < end {
            found.push(self.code(at));
            at = self.entries[at].end;
        }
        found
    }
}

/// One code of a list, of any level.
#[derive(Clone, Copy)]
pub struct IndustryCode<'a> {
    pub(super) codes: &'a IndustryCodes,
    pub(super) at: usize,
}

impl<'a> IndustryCode<'a> {
    /// The code: `43.320`.
    pub fn code(self) -> &'a str {
        &self.placed().entry.code
    }

    /// Its name: «Snekkerarbeid».
    pub fn name(self) -> &'a str {
        &self.placed().entry.name
    }

    /// The shorter name, where there is one; else the name.
    pub fn short(self) -> &'a str {
        let entry = &self.placed().entry;
        if entry.short.is_empty() {
            &entry.name
        } else {
            &entry.short
        }
    }

    /// What it includes, in words. May be empty.
    pub fn included(self) -> &'a str {
        &self.placed().entry.included
    }

    /// What it also includes. May be empty.
    pub fn also(self) -> &'a str {
        &self.placed().entry.also
    }

    /// The everyday words it is found by; those of the codes above it too, nearest first.
    pub fn words(self) -> impl Iterator<Item = &'a str> {
        let own = self.placed().entry.words.iter();
        let above = self
            .path()
            .into_iter()
            .rev()
            .flat_map(|above| above.placed().entry.words.iter());
        own.chain(above).map(String::as_str)
    }

    /// Whether it is one to choose: of the fifth level.
    pub fn is_selectable(self) -> bool {
        self.placed().level == SELECTABLE
    }

    /// The code that it belongs to. None for a section.
    pub fn above(self) -> Option<Self> {
        self.placed().above.map(|at| self.codes.code(at))
    }

    /// The codes that it belongs to, from the section down, without itself.
    pub fn path(self) -> Vec<Self> {
        let mut path: Vec<_> = std::iter::successors(self.above(), |code| code.above()).collect();
        path.reverse();
        path
    }

    /// The codes right below it. None below a code that is chosen.
    pub fn below(self) -> Vec<Self> {
        self.codes.below(self.at + 1, self.placed().end)
    }

    fn placed(self) -> &'a Placed {
        &self.codes.entries[self.at]
    }
}

impl PartialEq for IndustryCode<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}

impl Eq for IndustryCode<'_> {}

impl std::fmt::Debug for IndustryCode<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} {}", self.code(), self.name())
    }
}
