//! `cargo xtask codes`: writes the list of industry codes with its index, from the standard as Statistisk sentralbyrå published it
//! and our everyday words.

// The search itself: pure Rust, which the commands may use though they know nothing else of the crate.
#[path = "../patterns/industry_code_search/codes/mod.rs"]
#[allow(dead_code, unused_imports)]
mod industry_codes;

use crate::paths;
use crate::run::ask;
use crate::step::step;
use anyhow::{Context, Result, bail};
use industry_codes::{IndustryCodeEntry, IndustryCodes};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;
use std::process::Command;

/// The standard: an array of codes with names, and an object of notes by code.
const CODES: &str = "xtask/industry_codes/naeringskoder.json";
const NOTES: &str = "xtask/industry_codes/naeringskoder-notes.json";
const WORDS: &str = "patterns/industry_code_search/synonyms.tsv";
const LIST: &str = "patterns/industry_code_search/industry_codes.txt";

const STANDARD: &str = "SN2007";
const SOURCE: &str = "Statistisk sentralbyrå";

/// What the list may weigh as servers send it.
const MOST_BYTES: usize = 250_000;

/// Writes the list, and says what it weighs.
pub fn codes() -> Result<()> {
    step("industry codes", |_| {
        let root = paths::root();
        let file = root.join(LIST);
        fs::write(&file, made(&root)?.to_text())?;
        let brotli = brotli(&file)?;
        println!("  {LIST}: {brotli} bytes as sent");
        if brotli > MOST_BYTES {
            bail!("{LIST} is larger than {MOST_BYTES} bytes as sent");
        }
        Ok(())
    })
}

fn made(root: &Path) -> Result<IndustryCodes> {
    let read = |file: &str| fs::read_to_string(root.join(file)).with_context(|| format!("cannot read {file}"));
    let codes = serde_json::from_str(&read(CODES)?).context(CODES)?;
    let notes = serde_json::from_str(&read(NOTES)?).context(NOTES)?;
    let words = words(&read(WORDS)?)?;
    Ok(IndustryCodes::build(STANDARD, SOURCE, entries(&codes, &notes, words)?)?)
}

/// The entries in the order of the tree.
fn entries(codes: &Value, notes: &Value, mut words: HashMap<String, Vec<String>>) -> Result<Vec<IndustryCodeEntry>> {
    let mut below: BTreeMap<&str, Vec<IndustryCodeEntry>> = BTreeMap::new();
    for code in codes.as_array().context("codes are no array")? {
        let text = |key: &str| code[key].as_str().unwrap_or_default().to_owned();
        let note = |key: &str| included(notes[text("code")][key].as_str().unwrap_or_default());
        let entry = IndustryCodeEntry {
            code: text("code"),
            name: text("name"),
            short: text("short"),
            included: note("inc"),
            also: note("also"),
            words: words.remove(&text("code")).unwrap_or_default(),
        };
        below
            .entry(code["parent"].as_str().unwrap_or_default())
            .or_default()
            .push(entry);
    }
    if let Some(code) = words.keys().next() {
        bail!("{WORDS} has words for {code}, which is no code");
    }
    let mut entries = Vec::new();
    take("", &mut below, &mut entries);
    if let Some(lost) = below.keys().next() {
        bail!("{CODES} has codes below {lost}, which is no code");
    }
    Ok(entries)
}

fn take(above: &str, below: &mut BTreeMap<&str, Vec<IndustryCodeEntry>>, entries: &mut Vec<IndustryCodeEntry>) {
    let mut codes = below.remove(above).unwrap_or_default();
    codes.sort_by(|one, other| one.code.cmp(&other.code));
    for entry in codes {
        let code = entry.code.clone();
        entries.push(entry);
        take(&code, below, entries);
    }
}

/// A note without the sentences that say where something else belongs: a few notes have them among what is included.
fn included(note: &str) -> String {
    let sentences = note.split_inclusive(". ").filter(|sentence| !is_elsewhere(sentence));
    sentences.collect::<String>().trim().trim_end_matches('.').to_owned()
}

fn is_elsewhere(sentence: &str) -> bool {
    let names_another = sentence
        .split(|letter: char| !letter.is_ascii_digit() && letter != '.')
        .any(is_class);
    sentence.contains("grupperes under")
        || sentence.contains("grupperes i næring")
        || names_another && sentence.contains("grupperes")
}

/// `43.2` or longer.
fn is_class(word: &str) -> bool {
    let word = word.trim_matches('.');
    word.len() >= 4 && word.as_bytes()[2] == b'.'
}

/// Everyday words by code, of a table with a heading.
fn words(table: &str) -> Result<HashMap<String, Vec<String>>> {
    let mut words = HashMap::new();
    for line in table.lines().skip(1) {
        let (code, of_code) = line.split_once('\t').with_context(|| format!("{WORDS}: {line}"))?;
        let of_code = of_code.split(", ").map(str::to_owned).collect();
        if words.insert(code.to_owned(), of_code).is_some() {
            bail!("{WORDS} has {code} twice");
        }
    }
    Ok(words)
}

/// The size of a file as servers send it: node compresses as they do.
fn brotli(file: &Path) -> Result<usize> {
    const MEASURE: &str = "
const { readFileSync } = require('node:fs');
console.log(require('node:zlib').brotliCompressSync(readFileSync(process.argv[1])).length);";
    let answer = ask(Command::new("node").args(["-e", MEASURE, "--"]).arg(file)).context("node cannot measure")?;
    answer.trim().parse().context("node did not answer with a size")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_what_its_sources_give_and_not_too_large() {
        let root = paths::root();
        let found = fs::read_to_string(root.join(LIST)).unwrap_or_default();
        let made = made(&root).expect("the sources").to_text();
        assert!(
            found == made,
            "{LIST} is not what its sources give. Do: cargo xtask codes"
        );
        let brotli = brotli(&root.join(LIST)).expect("a size");
        assert!(brotli <= MOST_BYTES, "{brotli}");
    }

    #[test]
    fn what_belongs_elsewhere_is_no_part_of_a_note() {
        assert_eq!(
            included("service på anlegg. Blikkenslagerarbeid på tak grupperes under 43.911."),
            "service på anlegg"
        );
        assert_eq!(included("dyrking av korn, mais mv."), "dyrking av korn, mais mv");
        assert_eq!(included("museum som ikke kan grupperes under 91.021"), "");
        assert_eq!(included(""), "");
    }

    #[test]
    fn everyday_words_stand_in_order_and_once() {
        let table = fs::read_to_string(paths::root().join(WORDS)).expect("the words");
        let codes: Vec<_> = table
            .lines()
            .skip(1)
            .filter_map(|line| line.split('\t').next())
            .collect();
        assert!(codes.is_sorted_by(|one, next| one < next), "{codes:?}");
        for (code, words) in words(&table).expect("a table") {
            let mut once = words.clone();
            once.sort();
            once.dedup();
            assert_eq!(once.len(), words.len(), "{code} has a word twice");
            assert!(
                words.iter().all(|word| !word.is_empty() && word.trim() == word),
                "{code}"
            );
        }
    }
}
