//! The inventory: every module that is there or will be, read from `inventory.tsv`.

use super::{
    catalogue::ENTRIES,
    entry::{Entry, Kind},
};

const FILE: &str = include_str!("inventory.tsv");

/// One module of the inventory.
#[derive(Debug)]
pub struct Module {
    /// Which part of the work it belongs to.
    #[cfg_attr(not(test), allow(dead_code, reason = "tests ask which parts are finished"))]
    pub part: &'static str,
    pub kind: Kind,
    pub group: &'static str,
    /// The name of its folder.
    pub name: &'static str,
    /// What it exports.
    pub component: &'static str,
}

impl Module {
    /// Its line in the catalogue. A module that has none is planned.
    pub fn entry(&self) -> Option<&'static Entry> {
        ENTRIES
            .iter()
            .find(|entry| entry.kind == self.kind && entry.name == self.name)
    }
}

/// All modules, as they stand in the file. A line that cannot be read is an error with its number.
pub fn modules() -> Result<Vec<Module>, String> {
    let mut lines = FILE.lines().enumerate();
    match lines.next() {
        Some((_, "part\tkind\tgroup\tmodule\tcomponent")) => {}
        other => return Err(format!("inventory.tsv begins with {other:?}")),
    }
    lines
        .map(|(index, line)| module(line).ok_or_else(|| format!("inventory.tsv, line {}: {line}", index + 1)))
        .collect()
}

fn module(line: &'static str) -> Option<Module> {
    let mut columns = line.split('\t');
    let [part, kind, group, name, component] = std::array::from_fn(|_| columns.next().filter(|text| !text.is_empty()));
    let kind = match kind? {
        "component" => Kind::Component,
        "pattern" => Kind::Pattern,
        _ => return None,
    };
    let module = Module {
        part: part?,
        kind,
        group: group?,
        name: name?,
        component: component?,
    };
    columns.next().is_none().then_some(module)
}

/// The groups in the order that pages show them, with their Norwegian names.
pub const GROUPS: &[(&str, &str)] = &[
    ("layout", "Oppsett"),
    ("text", "Tekst"),
    ("actions", "Handlinger"),
    ("form structure", "Skjemaoppbygging"),
    ("form controls", "Skjemakontroller"),
    ("status", "Status og beskjeder"),
    ("disclosure", "Vis og skjul"),
    ("overlays", "Over siden"),
    ("navigation", "Navigasjon"),
    ("lists", "Lister"),
    ("data", "Data"),
    ("media", "Bilder og media"),
    ("page chrome", "Sidens ramme"),
    ("forms", "Skjemaer"),
    ("processes", "Prosesser"),
    ("feedback", "Tilbakemelding"),
    ("search", "Søk"),
    ("articles", "Artikler"),
    ("comparison", "Sammenligning"),
    ("calendars", "Kalendere"),
    ("dashboards", "Oversikter"),
    ("inbox", "Innboks"),
    ("actors", "Aktører"),
    ("rights", "Rettigheter"),
    ("settings", "Innstillinger"),
];

/// What a group is called on the pages.
pub fn group_title(group: &'static str) -> &'static str {
    GROUPS
        .iter()
        .find(|(known, _)| *known == group)
        .map_or(group, |(_, title)| title)
}
