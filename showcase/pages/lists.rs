//! The pages that list what there is: all components, all patterns, and what a search found.

use super::{
    Kind, Page,
    inventory::group_title,
    layout::{grouped, island, link, root_of},
    status::badge,
};
use maud::html;

/// All of a kind, by group.
pub fn overview(kind: Kind) -> Page {
    let path = format!("{}/", kind.folder());
    let root = root_of(&path);
    let (lead, description) = match kind {
        Kind::Component => (
            "Byggeklossene: knapper, felt, beskjeder og alt annet en side er satt sammen av.",
            "Alle komponentene i felles, etter gruppe.",
        ),
        Kind::Pattern => (
            "Hele skjermbilder og deler av dem, satt sammen av komponenter.",
            "Alle mønstrene i felles, etter gruppe.",
        ),
    };
    let content = html! {
        p.felles-lead { (lead) }
        @if grouped(kind).next().is_none() { p { "Her er det ingenting ennå." } }
        @for (group, entries) in grouped(kind) {
            section {
                h2 { (group_title(group)) }
                ul.showcase-list role="list" {
                    @for entry in entries {
                        li {
                            (link(format!("{root}{}", entry.path()), entry.title))
                            " " code { (entry.code_name()) } " " (badge(Some(entry.status)))
                        }
                    }
                }
            }
        }
    };
    Page {
        path,
        title: kind.title().to_owned(),
        description: description.to_owned(),
        beside_title: None,
        trail: Vec::new(),
        content,
        sections: Vec::new(),
    }
}

/// Where the search in the header leads.
pub fn search() -> Page {
    let path = "search/".to_owned();
    let content = island("results", &[("data-root", &root_of(&path))]);
    Page {
        path,
        title: "Søk".to_owned(),
        description: "Finn en komponent eller et mønster i felles.".to_owned(),
        beside_title: None,
        trail: Vec::new(),
        content,
        sections: Vec::new(),
    }
}
