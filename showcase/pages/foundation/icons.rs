//! All icons of the crate, by category, with the words they are found by.

use super::{Page, example_root, layout::island, link};
use felles::prelude::*;
use leptos::prelude::*;
use maud::{Markup, PreEscaped, html};

pub const PATH: &str = "icons/";

/// A line an icon: its name in code, its category, and the words that people may look for. Written by `cargo xtask icons`.
const WORDS: &str = include_str!("../../icons.tsv");

/// The categories as Aksel names them, in the order that the page shows them.
const CATEGORIES: &[(&str, &str)] = &[
    ("Arrows", "Piler"),
    ("Interface", "Grensesnitt"),
    ("Status", "Status"),
    ("Files and application", "Filer og søknader"),
    ("People", "Folk"),
    ("Law and security", "Lov og sikkerhet"),
    ("Money", "Penger"),
    ("Home", "Hjem"),
    ("Workplace", "Arbeid"),
    ("Wellness", "Helse"),
    ("Accessibility", "Tilgjengelighet"),
    ("Media", "Media"),
    ("Statistics and math", "Tall og statistikk"),
    ("Transportation", "Reise"),
    ("Nature and animals", "Natur"),
    ("Development", "Utvikling"),
];

/// One icon, with what is known of it.
pub struct Found {
    pub name: &'static str,
    icon: icondata_core::Icon,
    pub category: &'static str,
    words: &'static str,
}

/// The set of the crate, in its order. An icon that the table does not know has no category, and is on no page.
pub fn found() -> Vec<Found> {
    let lines: Vec<[&str; 3]> = WORDS.lines().filter_map(columns).collect();
    let icons = icons::SET.iter().map(|(name, icon)| {
        let line = lines.iter().find(|[known, ..]| known == name);
        let [_, category, words] = line.copied().unwrap_or_default();
        Found {
            name,
            icon,
            category,
            words,
        }
    });
    icons.collect()
}

fn columns(line: &'static str) -> Option<[&'static str; 3]> {
    let mut columns = line.split('\t');
    Some([columns.next()?, columns.next()?, columns.next()?])
}

pub fn page() -> Page {
    let icons = found();
    let mut sections = vec![("finn", "Finn et ikon", search())];
    sections.push(("alle", "Alle ikonene", all(&icons)));
    sections.push(("bruk", "Slik bruker du dem", usage()));
    super::page(
        PATH,
        "Alle ikonene i felles, med søk på norsk og engelsk.",
        &html! {
            p.felles-lead {
                (icons.len()) " ikoner til offentlige tjenester, et utvalg av Navs " (link("https://aksel.nav.no/ikoner", "Aksel-ikoner"))
                ". De har fargen til teksten de står i, og bare de du bruker, kommer med i appen."
            }
        },
        sections,
    )
}

fn search() -> Markup {
    html! { div.showcase-script.showcase-icons__search { (island("icons", &[])) } }
}

fn all(icons: &[Found]) -> Markup {
    html! {
        @for (category, title) in CATEGORIES {
            section.showcase-icons data-icons {
                h3 { (title) }
                ul.showcase-icons__list role="list" {
                    @for icon in icons.iter().filter(|icon| icon.category == *category) { (tile(icon, title)) }
                }
            }
        }
    }
}

/// An icon that gives its name in Rust when it is pressed.
fn tile(found: &Found, category: &str) -> Markup {
    let icon = found.icon;
    let code = format!("icons::{}", found.name);
    let words = format!("{} {} {}", found.name.replace('_', " "), found.words, category).to_lowercase();
    html! {
        li data-words=(words) {
            button.showcase-icons__icon type="button" data-copy=(code) aria-label={ "Kopier " (code) } disabled {
                (PreEscaped(example_root::static_html(move || view! { <Icon icon=icon /> }.into_any())))
                span { @for part in found.name.split_inclusive('_') { (part) wbr; } }
            }
        }
    }
}

fn usage() -> Markup {
    let page = format!("{}components/icon/", super::layout::root_of(PATH));
    html! {
        p { "Trykk på et ikon for å kopiere navnet, og bruk det i " (link(page, "ikonkomponenten")) ":" }
        (super::code_block("Kode: et ikon", "Rust", "rust", r#"view! { <Icon icon=icons::CALENDAR /> " Fristen er 1. mars" }"#))
        ul {
            li { "Et ikon står ved ord. Få ikoner forstås av alle uten." }
            li { "Samme ikon betyr det samme overalt." }
            li { "Piler langs linjen skal snu der teksten går fra høyre: " code { "directional=true" } "." }
        }
    }
}
