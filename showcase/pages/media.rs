//! The pictures, sounds and films of the examples.
//!
//! They lie beside every page that shows them, so an example names one as `media/fjord.svg`, whatever its own address is
//! and wherever the site lies.

use super::{
    catalogue::ENTRIES,
    entry::{Entry, Example},
};
use anyhow::{Context, Result};
use std::{collections::BTreeSet, fs, path::Path};

/// What their addresses begin with, and the folder they lie in.
pub const FOLDER: &str = "media/";

/// Those of them that lie elsewhere in the sources, with the place seen from that folder.
pub const ELSEWHERE: [(&str, &str); 2] = [
    (
        "industry_codes.txt",
        "../../patterns/industry_code_search/industry_codes.txt",
    ),
    ("postnummer.tsv", "../../components/postal_code_field/postnummer.tsv"),
];

/// The files that an example names.
pub fn named(example: &Example) -> BTreeSet<&'static str> {
    let names = example.source.split(FOLDER).skip(1);
    let is_of_name = |letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter);
    names
        .map(|rest| rest.split(|letter| !is_of_name(letter)).next().unwrap_or_default())
        .filter(|name| name.contains('.'))
        .collect()
}

/// Puts them beside the pages: each component's, and each of its examples alone.
pub fn write(sources: &Path, staging: &Path) -> Result<()> {
    for entry in ENTRIES {
        for example in entry.examples {
            for page in places(entry, example) {
                copy(sources, &staging.join(page), &named(example))?;
            }
        }
    }
    Ok(())
}

fn places(entry: &Entry, example: &Example) -> [String; 2] {
    [entry.path(), format!("examples/{}/", entry.example_key(example))]
}

fn copy(sources: &Path, page: &Path, names: &BTreeSet<&str>) -> Result<()> {
    if names.is_empty() {
        return Ok(());
    }
    let place = page.join(FOLDER);
    fs::create_dir_all(&place).with_context(|| format!("cannot make {}", place.display()))?;
    for name in names {
        let elsewhere = ELSEWHERE.iter().find(|(known, _)| known == name);
        let source = sources.join(elsewhere.map_or(*name, |(_, place)| place));
        fs::copy(source, place.join(name)).with_context(|| format!("cannot copy {FOLDER}{name}"))?;
    }
    Ok(())
}
