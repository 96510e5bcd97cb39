//! What a search answers, on its own: what a server sends to a page, and a page shows.

use super::codes::{ExcerptSource, IndustryCode, IndustryCodeHit, IndustryCodes};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// How many suggestions a page shows.
const MOST: usize = 8;

/// The answer to a query, on its own: it holds nothing of the list.
///
/// ```
/// use felles::patterns::{INDUSTRY_CODES_FILE, IndustryCodes};
///
/// let codes = IndustryCodes::read(INDUSTRY_CODES_FILE.as_bytes())?;
/// let answer = codes.answer("frisør");
/// assert_eq!(answer.suggestions[0].code, "96.020");
/// # Ok::<(), felles::patterns::IndustryCodesError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct IndustryCodeAnswer {
    /// What was asked.
    pub query: String,
    /// How many codes answer it.
    pub count: usize,
    /// The best of them, best first.
    pub suggestions: Vec<IndustryCodeSuggestion>,
}

/// A code to choose.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct IndustryCodeSuggestion {
    /// The code: `43.320`. It is what is chosen.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Where words of the query stand in the name: ranges of bytes, in order.
    pub name_marks: Vec<Range<usize>>,
    /// The names of the codes it belongs to, from the section down. Those that say the same as the one below are left out.
    pub path: Vec<String>,
    /// What else is known of it; may be empty.
    pub excerpt: String,
    /// Where words of the query stand in the excerpt.
    pub excerpt_marks: Vec<Range<usize>>,
    /// The excerpt is everyday words of felles, and not the standard's own.
    pub is_everyday: bool,
}

/// A place in the tree of codes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct IndustryCodeLevel {
    /// The way there, from the section down to the one that is open. Nothing at the top.
    pub path: Vec<IndustryCodeBranch>,
    /// What can be opened there.
    pub branches: Vec<IndustryCodeBranch>,
    /// What can be chosen there.
    pub codes: Vec<IndustryCodeSuggestion>,
}

/// A code that others belong to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct IndustryCodeBranch {
    /// The code: `F`, `43`, `43.3` or `43.32`.
    pub code: String,
    /// Its name.
    pub name: String,
}

impl IndustryCodes {
    /// The answer to a query as a page shows it: the best eight codes.
    pub fn answer(&self, query: &str) -> IndustryCodeAnswer {
        let found = self.search(query, MOST);
        IndustryCodeAnswer {
            query: query.trim().to_owned(),
            count: found.count,
            suggestions: found.hits.into_iter().map(IndustryCodeSuggestion::from).collect(),
        }
    }

    /// A code that can be chosen, as a page shows it. `None` for what is not in the list, and for a code that others belong to.
    pub fn suggestion(&self, code: &str) -> Option<IndustryCodeSuggestion> {
        self.get(code).filter(|code| code.is_selectable()).map(suggestion)
    }

    /// What can be opened and chosen below a code; at the top where there is none, or none of this name.
    ///
    /// Codes that hold only one code are passed over: their one code stands in their place.
    ///
    /// ```
    /// # use felles::patterns::{INDUSTRY_CODES_FILE, IndustryCodes};
    /// # let codes = IndustryCodes::read(INDUSTRY_CODES_FILE.as_bytes())?;
    /// assert_eq!(codes.level(None).branches.len(), 21);
    /// let finishing = codes.level(Some("43.3"));
    /// assert!(finishing.codes.iter().any(|code| code.code == "43.320"));
    /// # Ok::<(), felles::patterns::IndustryCodesError>(())
    /// ```
    pub fn level(&self, code: Option<&str>) -> IndustryCodeLevel {
        let open = code
            .and_then(|code| self.get(code))
            .filter(|code| !code.is_selectable());
        let open = open.map(only_branch);
        let mut level = IndustryCodeLevel::default();
        let Some(open) = open else {
            level.branches = self.sections().into_iter().map(branch).collect();
            return level;
        };
        level.path = open.path().into_iter().chain([open]).map(branch).collect();
        for code in open.below() {
            match only_code(code) {
                Some(code) => level.codes.push(suggestion(code)),
                None => level.branches.push(branch(code)),
            }
        }
        level
    }
}

/// The one code that can be chosen in a branch, where there is no other.
fn only_code(code: IndustryCode<'_>) -> Option<IndustryCode<'_>> {
    if code.is_selectable() {
        return Some(code);
    }
    match code.below()[..] {
        [only] => only_code(only),
        _ => None,
    }
}

/// The branch itself, or the first one in it where there is more than one thing to choose among.
fn only_branch(code: IndustryCode<'_>) -> IndustryCode<'_> {
    match code.below()[..] {
        [only] if !only.is_selectable() => only_branch(only),
        _ => code,
    }
}

fn branch(code: IndustryCode<'_>) -> IndustryCodeBranch {
    IndustryCodeBranch {
        code: code.code().to_owned(),
        name: code.name().to_owned(),
    }
}

fn path(code: IndustryCode<'_>) -> Vec<String> {
    let mut names: Vec<&str> = code.path().into_iter().map(IndustryCode::name).collect();
    names.push(code.name());
    names.dedup();
    names.pop();
    names.into_iter().map(str::to_owned).collect()
}

fn suggestion(code: IndustryCode<'_>) -> IndustryCodeSuggestion {
    IndustryCodeSuggestion {
        code: code.code().to_owned(),
        name: code.name().to_owned(),
        path: path(code),
        excerpt: code.excerpt().map(|excerpt| excerpt.text).unwrap_or_default(),
        ..IndustryCodeSuggestion::default()
    }
}

impl From<IndustryCodeHit<'_>> for IndustryCodeSuggestion {
    fn from(hit: IndustryCodeHit<'_>) -> Self {
        let is_everyday = hit
            .excerpt
            .as_ref()
            .is_some_and(|excerpt| excerpt.source == ExcerptSource::Words);
        let (excerpt, excerpt_marks) = hit
            .excerpt
            .map(|excerpt| (excerpt.text, excerpt.marks))
            .unwrap_or_default();
        Self {
            code: hit.code.code().to_owned(),
            name: hit.code.name().to_owned(),
            name_marks: hit.name_marks,
            path: path(hit.code),
            excerpt,
            excerpt_marks,
            is_everyday,
        }
    }
}

crate::static_prop!(IndustryCodeAnswer, IndustryCodeLevel, IndustryCodeSuggestion);

/// A text in pieces, in order, each with whether it is marked. Marks that are no ranges of the text are passed over.
pub(super) fn pieces(text: &str, marks: &[Range<usize>]) -> Vec<(String, bool)> {
    let mut found = Vec::new();
    let mut done = 0;
    for mark in marks {
        let (Some(before), Some(marked)) = (text.get(done..mark.start), text.get(mark.clone())) else {
            continue;
        };
        found.push((before.to_owned(), false));
        found.push((marked.to_owned(), true));
        done = mark.end;
    }
    found.push((text.get(done..).unwrap_or_default().to_owned(), false));
    found.retain(|(piece, _)| !piece.is_empty());
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_in_pieces_is_the_whole_text() {
        let joined = |text: &str, marks: &[Range<usize>]| -> String {
            pieces(text, marks).into_iter().map(|(piece, _)| piece).collect()
        };
        let name = "Frisør og blåmaling";
        for marks in [
            vec![],
            vec![0..7],
            vec![0..7, 11..15],
            vec![5..6],
            vec![3..2],
            vec![0..7, 2..4],
            vec![100..200],
        ] {
            assert_eq!(joined(name, &marks), name, "{marks:?}");
        }
        assert_eq!(
            pieces(name, &[0..7]),
            [("Frisør".to_owned(), true), (" og blåmaling".to_owned(), false)]
        );
    }
}
