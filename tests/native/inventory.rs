//! The inventory, and the status page that is made from it.

use crate::{
    showcase::{
        catalogue::ENTRIES,
        entry::{Kind, Status},
        inventory::{GROUPS, modules},
        pages,
    },
    sources,
};
use std::collections::BTreeSet;

/// The parts of the inventory that are made. A part that is done has a line here, and nothing of it may be missing from
/// then on.
const FINISHED: &[&str] = &["content", "forms", "foundation", "interactive", "service"];

#[test]
fn every_module_of_a_finished_part_is_there_with_docs_and_examples() {
    let modules = modules().expect("an inventory that can be read");
    for part in FINISHED {
        let members: Vec<_> = modules.iter().filter(|module| module.part == *part).collect();
        assert!(!members.is_empty(), "the inventory has no part {part}");
        for module in members {
            let name = module.name;
            let folder = sources::root().join(module.kind.folder()).join(name);
            assert!(folder.join("mod.rs").is_file(), "{part}: {name} has no folder");
            assert!(folder.join("docs.md").is_file(), "{part}: {name} has no docs.md");
            let entry = module
                .entry()
                .unwrap_or_else(|| panic!("{part}: {name} is not in the catalogue"));
            assert!(entry.examples.len() >= 2, "{part}: {name} has fewer than two examples");
            assert_ne!(entry.status, Status::Draft, "{part}: {name}");
        }
    }
}

#[test]
fn every_line_is_one_module_of_its_own() {
    let modules = modules().expect("an inventory that can be read");
    let names: BTreeSet<_> = modules.iter().map(|module| module.name).collect();
    let components: BTreeSet<_> = modules.iter().map(|module| module.component).collect();
    assert_eq!(names.len(), modules.len(), "a folder's name stands twice");
    assert_eq!(components.len(), modules.len(), "a component's name stands twice");
    for module in &modules {
        assert!(
            module
                .name
                .chars()
                .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_'),
            "{}",
            module.name
        );
        assert!(module.component.starts_with(char::is_uppercase), "{}", module.component);
    }
}

#[test]
fn every_group_has_a_norwegian_name_and_no_name_is_left_over() {
    let modules = modules().expect("an inventory that can be read");
    let used: BTreeSet<_> = modules.iter().map(|module| module.group).collect();
    let named: BTreeSet<_> = GROUPS.iter().map(|(group, _)| *group).collect();
    assert_eq!(named.len(), GROUPS.len(), "a group is named twice");
    assert_eq!(used, named);
}

#[test]
fn the_status_page_lists_every_module_once_with_its_status() {
    let modules = modules().expect("an inventory that can be read");
    let documents = pages::documents().expect("pages");
    let page = documents
        .iter()
        .find(|document| document.path == "status/")
        .expect("a status page");
    // The list begins after the sums, which show each status once.
    let (sums, list) = page.html.split_once("<h2 id=\"components\"").expect("a list");
    for module in &modules {
        let shown = list.matches(&format!("<code>{}</code>", module.component)).count();
        assert_eq!(shown, 1, "{}", module.component);
    }
    for kind in [Kind::Component, Kind::Pattern] {
        assert!(list.contains(kind.title()));
    }
    assert_eq!(list.matches("data-status=").count(), modules.len());
    assert_eq!(
        list.matches("data-status=\"planned\"").count(),
        modules.len() - ENTRIES.len()
    );
    for status in ["planned", "draft", "testable", "stable"] {
        let number = list.matches(&format!("data-status=\"{status}\"")).count();
        let sum = sums
            .split(&format!("data-status=\"{status}\""))
            .nth(1)
            .expect("a sum")
            .split("<strong>")
            .nth(1)
            .expect("a number");
        assert!(
            sum.starts_with(&format!("{number}<")),
            "{status}: {number}, but the page says {}",
            &sum[..8]
        );
    }
}
