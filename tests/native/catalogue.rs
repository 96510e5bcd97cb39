//! The catalogue against the folders: nothing is shown that is not there, nothing is there that is not shown.

use crate::{
    showcase::{
        catalogue::ENTRIES,
        entry::{Entry, Kind, Status},
        inventory,
    },
    sources,
};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

const KINDS: [Kind; 2] = [Kind::Component, Kind::Pattern];

fn folder(entry: &Entry) -> PathBuf {
    sources::root().join(entry.kind.folder()).join(entry.name)
}

fn names(folder: &Path, keep: impl Fn(&Path) -> bool) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = entries
        .map(|entry| entry.expect("a folder that can be read").path())
        .filter(|path| keep(path));
    paths
        .map(|path| path.file_stem().expect("a name").to_string_lossy().into_owned())
        .collect()
}

#[test]
fn every_folder_is_in_the_catalogue_and_the_other_way_round() {
    for kind in KINDS {
        let folders = names(&sources::root().join(kind.folder()), Path::is_dir);
        let listed = ENTRIES
            .iter()
            .filter(|entry| entry.kind == kind)
            .map(|entry| entry.name.to_owned())
            .collect();
        assert_eq!(
            folders,
            listed,
            "folders of {}/ on the left, lines of showcase/catalogue.rs on the right",
            kind.folder()
        );
    }
}

#[test]
fn every_example_file_is_listed_and_the_other_way_round() {
    for entry in ENTRIES {
        let files = names(&folder(entry).join("examples"), |path| {
            path.extension().is_some_and(|ending| ending == "rs")
        });
        let listed: BTreeSet<_> = entry.examples.iter().map(|example| example.name.to_owned()).collect();
        assert_eq!(
            listed.len(),
            entry.examples.len(),
            "{} lists an example twice",
            entry.name
        );
        assert_eq!(
            files, listed,
            "files of {}/examples/ on the left, its line on the right",
            entry.name
        );
    }
}

#[test]
fn lines_stand_in_the_order_of_their_names_components_first() {
    let order: Vec<_> = ENTRIES
        .iter()
        .map(|entry| (entry.kind == Kind::Pattern, entry.name))
        .collect();
    assert!(order.is_sorted(), "{order:?}");
}

#[test]
fn titles_are_there_and_tell_things_apart() {
    let titles: BTreeSet<_> = ENTRIES.iter().map(|entry| entry.title).collect();
    assert_eq!(titles.len(), ENTRIES.len(), "two entries have the same title");
    for entry in ENTRIES {
        let titles: BTreeSet<_> = entry.examples.iter().map(|example| example.title).collect();
        assert_eq!(
            titles.len(),
            entry.examples.len(),
            "two examples of {} have the same title",
            entry.name
        );
        for title in titles.iter().chain([&entry.title]) {
            assert!(
                !title.trim().is_empty() && title.trim() == *title,
                "{}: «{title}»",
                entry.name
            );
        }
    }
}

#[test]
fn every_entry_is_a_module_of_the_inventory_in_the_same_group() {
    let modules = inventory::modules().expect("an inventory that can be read");
    for entry in ENTRIES {
        let module = modules.iter().find(|module| module.name == entry.name);
        let module = module.unwrap_or_else(|| panic!("{} is not in showcase/inventory.tsv", entry.name));
        assert_eq!(module.kind, entry.kind, "{}", entry.name);
        assert_eq!(module.group, entry.group, "{}", entry.name);
        assert_eq!(module.component, entry.code_name(), "what {} exports", entry.name);
    }
}

/// In this order; a folder may say more between them.
const HEADINGS: [&str; 4] = [
    "Når det passer",
    "Når det ikke passer",
    "Slik bruker du det godt",
    "Tilgjengelighet",
];

#[test]
fn every_entry_has_docs_with_what_one_looks_for() {
    for entry in ENTRIES {
        let docs = sources::read(&folder(entry).join("docs.md"));
        let headings: Vec<_> = docs.lines().filter_map(|line| line.strip_prefix("## ")).collect();
        let known: Vec<_> = headings
            .iter()
            .copied()
            .filter(|heading| HEADINGS.contains(heading))
            .collect();
        assert_eq!(known, HEADINGS, "headings of {}/docs.md", entry.name);
        assert!(
            !docs.lines().any(|line| line.starts_with("# ")),
            "{}/docs.md: the page has the h1",
            entry.name
        );
        let lead = docs.split("\n## ").next().unwrap_or_default().trim();
        assert!(
            lead.len() > 20,
            "{}/docs.md does not begin by saying what it is",
            entry.name
        );
    }
}

#[test]
fn every_example_is_a_file_that_can_be_run_and_shown() {
    for entry in ENTRIES {
        for example in entry.examples {
            let name = entry.example_key(example);
            assert!(example.source.contains("pub fn example() -> impl IntoView"), "{name}");
            assert!(
                !example.source.contains("//!"),
                "{name}: an included file cannot begin with //!"
            );
        }
    }
}

/// What a test file of each kind is called. Those on the server renderer go over all examples by themselves.
fn missing_tests(entry: &Entry) -> Vec<String> {
    let files = [
        format!("tests/browser/{}.rs", entry.name),
        format!("tests/e2e/{}.spec.ts", entry.name),
    ];
    files
        .into_iter()
        .filter(|file| !sources::root().join(file).is_file())
        .collect()
}

#[test]
fn what_people_may_try_has_tests_of_all_kinds() {
    for entry in ENTRIES.iter().filter(|entry| entry.status != Status::Draft) {
        assert_eq!(missing_tests(entry), [""; 0], "{} is {:?}", entry.name, entry.status);
    }
    let never = Entry {
        kind: Kind::Component,
        name: "never_made",
        title: "",
        group: "",
        status: Status::Testable,
        examples: &[],
    };
    assert_eq!(
        missing_tests(&never),
        ["tests/browser/never_made.rs", "tests/e2e/never_made.spec.ts"]
    );
}
