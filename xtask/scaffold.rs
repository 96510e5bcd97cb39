//! `cargo xtask new component|pattern NAME`: a folder of the usual shape, and its lines in the lists.

use crate::{lists, templates};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// What is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Component,
    Pattern,
}

impl Kind {
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "component" => Some(Self::Component),
            "pattern" => Some(Self::Pattern),
            _ => None,
        }
    }

    pub fn word(self) -> &'static str {
        match self {
            Self::Component => "component",
            Self::Pattern => "pattern",
        }
    }

    fn folder(self) -> &'static str {
        match self {
            Self::Component => "components",
            Self::Pattern => "patterns",
        }
    }
}

/// Makes the folder and edits the lists, or changes nothing. Gives what it wrote. The group is that of the inventory,
/// which an own one replaces.
pub fn new(root: &Path, kind: Kind, name: &str, group: Option<&str>) -> Result<Vec<PathBuf>> {
    check_name(root, name)?;
    let names = Names::of(name);
    let folder = root.join(kind.folder()).join(name);
    let list = root.join(kind.folder()).join("mod.rs");
    let catalogue = root.join("showcase").join("catalogue.rs");
    let inventory = read(&root.join("showcase").join("inventory.tsv"))?;
    let group = known_group(&inventory, kind, name, group)?;
    // Both lists are worked out before anything is written.
    let place = format!("{}/{name}", kind.folder());
    let modules = lists::with_module(&read(&list)?, name, &names.component);
    let entries = lists::with_entry(&read(&catalogue)?, &place, &names.title, group);
    let mut edited = Vec::new();
    for (file, text) in [(list, modules), (catalogue, entries)] {
        let text = text.with_context(|| format!("cannot find the list of modules in {}", file.display()))?;
        edited.push((file, text));
    }

    let files = [
        (folder.join("mod.rs"), names.fill(templates::MODULE)),
        (
            folder.join("style.rs"),
            names.fill(if kind == Kind::Pattern {
                templates::PATTERN_STYLE
            } else {
                templates::STYLE
            }),
        ),
        (folder.join("docs.md"), names.fill(templates::DOCS)),
        (folder.join("examples").join("basic.rs"), names.fill(templates::EXAMPLE)),
    ];
    fs::create_dir_all(folder.join("examples")).with_context(|| format!("cannot make {}", folder.display()))?;
    let written = files
        .iter()
        .chain(&edited)
        .try_for_each(|(file, text)| fs::write(file, text).with_context(|| format!("cannot write {}", file.display())));
    if written.is_err() {
        let _ = fs::remove_dir_all(&folder);
    }
    written?;
    Ok(files.into_iter().chain(edited).map(|(file, _)| file).collect())
}

fn known_group<'a>(inventory: &'a str, kind: Kind, name: &str, own: Option<&'a str>) -> Result<&'a str> {
    let groups = lists::groups(inventory, kind.word());
    let group = own.or_else(|| lists::group(inventory, kind.word(), name));
    group.filter(|group| groups.contains(group)).with_context(|| {
        let asked = own.map_or_else(
            || format!("{name} is not in showcase/inventory.tsv"),
            |own| format!("there is no group {own}"),
        );
        format!("{asked}. Say its group with --group, one of: {}", groups.join(", "))
    })
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}

/// Words that Rust keeps for itself.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

fn check_name(root: &Path, name: &str) -> Result<()> {
    let part = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    if !name.starts_with(|first: char| first.is_ascii_lowercase()) || !name.split('_').all(part) {
        bail!("{name:?} is not a name in snake_case, such as date_picker");
    }
    if KEYWORDS.contains(&name) {
        bail!("{name} is a word of Rust's own. Choose another name");
    }
    // One name in both, because both become the class .felles-name.
    for folder in ["components", "patterns"] {
        if root.join(folder).join(name).exists() {
            bail!("{folder}/{name} is there already");
        }
    }
    Ok(())
}

/// A name in each form it takes.
struct Names {
    /// `DatePicker`
    component: String,
    /// `date-picker`
    class: String,
    /// `Date picker`
    title: String,
}

impl Names {
    fn of(name: &str) -> Self {
        let component = name.split('_').map(capitalised).collect();
        let title = capitalised(&name.replace('_', " "));
        Self {
            component,
            class: name.replace('_', "-"),
            title,
        }
    }

    fn fill(&self, template: &str) -> String {
        template
            .replace("COMPONENT", &self.component)
            .replace("CLASS", &self.class)
            .replace("TITLE", &self.title)
    }
}

fn capitalised(word: &str) -> String {
    let (first, rest) = word.split_at(word.len().min(1));
    first.to_ascii_uppercase() + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lists as they are in this checkout, alone in a folder.
    fn copy_of_lists() -> tempfile::TempDir {
        let copy = tempfile::tempdir().expect("temporary folder");
        for file in [
            "components/mod.rs",
            "patterns/mod.rs",
            "showcase/catalogue.rs",
            "showcase/inventory.tsv",
        ] {
            let to = copy.path().join(file);
            fs::create_dir_all(to.parent().expect("a folder")).expect("made");
            fs::copy(crate::paths::root().join(file), to).expect(file);
        }
        copy
    }

    #[test]
    fn a_folder_of_the_usual_shape_that_rust_can_read_and_lines_in_both_lists() {
        for (kind, folder, group) in [
            (Kind::Component, "components", "status"),
            (Kind::Pattern, "patterns", "search"),
        ] {
            let copy = copy_of_lists();
            let written = new(copy.path(), kind, "zebra_crossing", Some(group)).expect("made");
            assert_eq!(written.len(), 6);
            for file in &written {
                let text = read(file).expect("written");
                if file.extension().is_some_and(|ending| ending == "rs") {
                    syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
                }
                assert!(
                    !text.contains("CLASS") && !text.contains("COMPONENT"),
                    "{} has a gap",
                    file.display()
                );
            }
            let module = read(&copy.path().join(folder).join("zebra_crossing/mod.rs")).expect("written");
            assert!(
                module.contains("pub fn ZebraCrossing(") && module.contains("\"felles-zebra-crossing\""),
                "{module}"
            );
            let list = read(&copy.path().join(folder).join("mod.rs")).expect("written");
            assert!(list.contains("    zebra_crossing { ZebraCrossing }\n"), "{list}");
            let catalogue = read(&copy.path().join("showcase/catalogue.rs")).expect("written");
            let entry = format!("    {folder}/zebra_crossing \"Zebra crossing\", \"{group}\", Draft {{\n");
            assert!(catalogue.contains(&entry), "{catalogue}");
        }
    }

    #[test]
    fn bad_names_say_why_and_change_nothing() {
        let copy = copy_of_lists();
        fs::create_dir(copy.path().join("patterns").join("search")).expect("made");
        let before = read(&copy.path().join("components/mod.rs")).expect("read");
        for (name, why) in [
            ("", "snake_case"),
            ("DatePicker", "snake_case"),
            ("date-picker", "snake_case"),
            ("date__picker", "snake_case"),
            ("_date", "snake_case"),
            ("2d_map", "snake_case"),
            ("dato_velgær", "snake_case"),
            ("../evil", "snake_case"),
            ("type", "Rust"),
            ("search", "there already"),
        ] {
            let error = new(copy.path(), Kind::Component, name, Some("status"))
                .expect_err(name)
                .to_string();
            assert!(error.contains(why), "{name}: {error}");
        }
        assert_eq!(read(&copy.path().join("components/mod.rs")).expect("read"), before);
    }

    #[test]
    fn the_group_is_that_of_the_inventory_or_a_known_one() {
        let inventory = read(&crate::paths::root().join("showcase/inventory.tsv")).expect("read");
        assert_eq!(
            known_group(&inventory, Kind::Component, "box", None).expect("in the inventory"),
            "layout"
        );
        assert!(known_group(&inventory, Kind::Component, "zebra", None).is_err());
        let error = known_group(&inventory, Kind::Component, "zebra", Some("stripes"))
            .expect_err("unknown")
            .to_string();
        assert!(error.contains("stripes") && error.contains("form controls"), "{error}");
    }

    #[test]
    fn a_list_that_is_not_understood_leaves_nothing_behind() {
        let copy = copy_of_lists();
        fs::write(copy.path().join("components/mod.rs"), "mod by_hand;").expect("written");
        assert!(new(copy.path(), Kind::Component, "zebra", Some("status")).is_err());
        assert!(!copy.path().join("components/zebra").exists());
    }
}
