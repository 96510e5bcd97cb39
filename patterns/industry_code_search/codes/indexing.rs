//! Makes the index of a list.

use super::{
    compound,
    error::{IndustryCodesError, ListFault},
    index::{Index, Posting, Weight},
    list::{IndustryCodeEntry, IndustryCodes, Placed, Tree},
    stem::Stems,
    tokens::{says_nothing, tokens},
};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What a compound's words count beside the word itself.
const OF_A_COMPOUND: f32 = 0.5;

/// Where a word stands.
#[derive(Clone, Copy)]
enum Part {
    Name,
    Short,
    Words,
    Included,
    Also,
    /// The everyday words of the codes above.
    WordsAbove,
    NameAbove,
    NotesAbove,
    /// The names further up, but for the section's.
    NamesHigher,
}

/// Each part with its weight, and how much its length lessens it: BM25F's w and b. A long note says less with each word, but a
/// long list of everyday words does not.
const PARTS: [(Part, f32, f32); 9] = [
    (Part::Name, 5.0, 0.3),
    (Part::Short, 2.0, 0.3),
    (Part::Words, 7.0, 0.0),
    (Part::Included, 1.5, 0.6),
    (Part::Also, 1.0, 0.6),
    (Part::WordsAbove, 3.0, 0.0),
    (Part::NameAbove, 1.0, 0.3),
    (Part::NotesAbove, 0.5, 0.6),
    (Part::NamesHigher, 0.4, 0.3),
];

impl IndustryCodes {
    /// Makes a list with its index, of entries in the order of the tree: each followed by those that belong to it.
    ///
    /// Takes a second or so for a whole standard: do it once, and keep [`to_text`](Self::to_text).
    ///
    /// ```
    /// use felles::patterns::{IndustryCodeEntry, IndustryCodes};
    ///
    /// let entry = |code: &str, name: &str| IndustryCodeEntry {
    ///     code: code.into(),
    ///     name: name.into(),
    ///     ..Default::default()
    /// };
    /// let entries = vec![
    ///     entry("S", "Annen tjenesteyting"),
    ///     entry("96", "Annen personlig tjenesteyting"),
    ///     entry("96.0", "Annen personlig tjenesteyting"),
    ///     entry("96.02", "Frisering"),
    ///     IndustryCodeEntry { words: vec!["hårklipp".into()], ..entry("96.020", "Frisering") },
    /// ];
    /// let codes = IndustryCodes::build("SN2030", "Ingen kilde", entries)?;
    /// assert_eq!(codes.search("hårklipp", 5).count, 1);
    /// # Ok::<(), felles::patterns::IndustryCodesError>(())
    /// ```
    ///
    /// # Errors
    /// [`IndustryCodesError::Line`] with the number of the entry that has no name, another form than codes have, or not its place.
    pub fn build(standard: &str, source: &str, entries: Vec<IndustryCodeEntry>) -> Result<Self, IndustryCodesError> {
        let entries = entries.into_iter().map(|entry| tidy(&entry)).collect();
        let tree = Tree::of(entries).map_err(|(at, fault)| IndustryCodesError::Line { line: at + 1, fault })?;
        let documents = tree.documents();
        let index = index(&tree, &documents).map_err(|fault| IndustryCodesError::Line { line: 0, fault })?;
        Ok(Self {
            standard: one_line(standard),
            source: one_line(source),
            entries: tree.entries,
            by_code: tree.by_code,
            documents,
            index,
        })
    }
}

/// The file has a line for each entry.
fn tidy(entry: &IndustryCodeEntry) -> IndustryCodeEntry {
    let words = entry
        .words
        .iter()
        .flat_map(|word| word.split(','))
        .map(one_line)
        .filter(|word| !word.is_empty());
    IndustryCodeEntry {
        words: words.collect(),
        code: one_line(&entry.code),
        name: one_line(&entry.name),
        short: one_line(&entry.short),
        included: one_line(&entry.included),
        also: one_line(&entry.also),
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn index(tree: &Tree, documents: &[usize]) -> Result<Index, ListFault> {
    let texts: Vec<Vec<String>> = documents.iter().map(|at| texts(tree, *at)).collect();
    let vocabulary = Vocabulary::of(texts.iter().flatten());
    let lengths: Vec<Vec<f32>> = texts
        .iter()
        .map(|parts| parts.iter().map(|part| length(part)).collect())
        .collect();
    let averages: Vec<f32> = (0..PARTS.len())
        .map(|part| average(lengths.iter().map(|lengths| lengths[part])))
        .collect();

    let mut terms: BTreeMap<&str, BTreeMap<usize, f32>> = BTreeMap::new();
    for (document, (texts, lengths)) in texts.iter().zip(&lengths).enumerate() {
        for (part, (_, weight, length_counts)) in PARTS.iter().enumerate() {
            let relative = if averages[part] > 0.0 {
                lengths[part] / averages[part]
            } else {
                1.0
            };
            let each = weight / (1.0 - length_counts + length_counts * relative);
            for token in tokens(&texts[part]).filter(|token| !says_nothing(&token.word)) {
                for (stem, share) in vocabulary.stems_in(&token.word) {
                    *terms.entry(stem).or_default().entry(document).or_default() += each * share;
                }
            }
        }
    }
    let mut index = Index::new(documents.len());
    for (stem, documents) in &terms {
        let postings: Result<Vec<_>, _> = documents
            .iter()
            .map(|(document, weight)| posting(*document, *weight))
            .collect();
        let words = vocabulary.words_of(stem);
        index.add(stem, words.map(Into::into), &postings?)?;
    }
    Ok(index.ready())
}

fn posting(document: usize, weight: f32) -> Result<Posting, ListFault> {
    // Two signs of the file tell how far on a document is.
    let document = u16::try_from(document).ok().filter(|document| *document < 64 * 64);
    Ok(Posting {
        document: document.ok_or(ListFault::Number)?,
        weight: Weight::of(weight),
    })
}

/// What is searched of a code, in the order of [`PARTS`].
fn texts(tree: &Tree, at: usize) -> Vec<String> {
    let own = &tree.entries[at].entry;
    let above: Vec<&Placed> = std::iter::successors(tree.entries[at].above, |at| tree.entries[*at].above)
        .map(|at| &tree.entries[at])
        .collect();
    let text = |part: Part| match part {
        Part::Name => own.name.clone(),
        Part::Short => own.short.clone(),
        Part::Words => own.words.join(", "),
        Part::Included => own.included.clone(),
        Part::Also => own.also.clone(),
        Part::WordsAbove => joined(above.iter().flat_map(|above| above.entry.words.iter())),
        Part::NameAbove => joined(
            above
                .iter()
                .take(1)
                .map(|above| &above.entry.name)
                .filter(|name| **name != own.name),
        ),
        Part::NotesAbove => {
            let notes = above
                .iter()
                .take(1)
                .flat_map(|above| [&above.entry.included, &above.entry.also]);
            joined(notes.filter(|note| **note != own.included && **note != own.also))
        }
        Part::NamesHigher => joined(
            above
                .iter()
                .skip(1)
                .filter(|above| above.level > 1)
                .map(|above| &above.entry.name),
        ),
    };
    PARTS.iter().map(|(part, ..)| text(*part)).collect()
}

fn joined<'a>(texts: impl Iterator<Item = &'a String>) -> String {
    texts.map(String::as_str).collect::<Vec<_>>().join(", ")
}

#[allow(clippy::cast_precision_loss)] // Notes have hundreds of words, not millions.
fn length(text: &str) -> f32 {
    tokens(text).filter(|token| !says_nothing(&token.word)).count() as f32
}

/// The average of those that are there at all.
fn average(lengths: impl Iterator<Item = f32>) -> f32 {
    let (sum, count) = lengths
        .filter(|length| *length > 0.0)
        .fold((0.0, 0.0), |(sum, count), length| (sum + length, count + 1.0));
    if count > 0.0 { sum / count } else { 0.0 }
}

/// All words of a list, each with its stem and, for a compound, those of its words.
struct Vocabulary {
    stems: HashMap<String, Vec<(String, f32)>>,
    words: BTreeMap<String, BTreeSet<String>>,
}

impl Vocabulary {
    fn of<'a>(texts: impl Iterator<Item = &'a String>) -> Self {
        let mut found: BTreeSet<String> = texts
            .flat_map(|text| tokens(text))
            .map(|token| token.word)
            .filter(|word| !says_nothing(word))
            .collect();
        let learnt = compound::learn(&found);
        found.extend(learnt.into_iter().filter(|part| !says_nothing(part)));
        let stems = Stems::new();
        let mut words: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for word in &found {
            words.entry(stems.of(word)).or_default().insert(word.clone());
        }
        let known = |part: &str| found.contains(part) || part.chars().count() > 3 && words.contains_key(part);
        let stems_in = |word: &String| {
            let parts = compound::split(word, &known).into_iter().map(|part| {
                let part = &word[part];
                (
                    if found.contains(part) {
                        stems.of(part)
                    } else {
                        part.to_owned()
                    },
                    OF_A_COMPOUND,
                )
            });
            std::iter::once((stems.of(word), 1.0)).chain(parts).collect()
        };
        let stems = found.iter().map(|word| (word.clone(), stems_in(word))).collect();
        Self { stems, words }
    }

    fn stems_in(&self, word: &str) -> impl Iterator<Item = (&str, f32)> {
        self.stems
            .get(word)
            .into_iter()
            .flatten()
            .map(|(stem, share)| (stem.as_str(), *share))
    }

    fn words_of(&self, stem: &str) -> impl Iterator<Item = &str> {
        self.words.get(stem).into_iter().flatten().map(String::as_str)
    }
}
