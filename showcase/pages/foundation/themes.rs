//! Themes: the three of ours on the same small screen, what a theme decides, and how it is chosen.

use super::{
    super::theme_builder,
    Page, code_block,
    layout::{island, root_of},
    link, table,
};
use felles::styles::theme::{ColorName, FJORD, GRANITT, SOMMER, Theme};
use maud::{Markup, html};

pub const PATH: &str = "themes/";

const LINKS: &str = r#"<link rel="stylesheet" href="felles.css">
<link rel="stylesheet" href="granitt.css">

<html lang="nb" data-theme="granitt">"#;

const RUST: &str = r#"view! {
    <ThemeProvider theme="granitt" color_scheme=ColorScheme::Auto>
        <App />
    </ThemeProvider>
}"#;

pub fn page() -> Page {
    let page = super::page(
        PATH,
        "De tre temaene i felles, side om side, og hva et tema bestemmer.",
        &html! {
            p.felles-lead {
                "Et tema er åtte farger, en rundhet og to skrifter. Alt annet følger av dem, og er det samme i alle: kontrast, avstander, størrelser og "
                "hvordan ting virker."
            }
        },
        vec![
            ("skjerm", "Samme skjerm i tre temaer", screens()),
            ("verdier", "Hva et tema bestemmer", decisions()),
            ("bruk", "Slik velger du tema", usage()),
            ("eget", "Lag ditt eget", own()),
        ],
    );
    // The screens need the room of the list of what is on the page.
    Page {
        sections: Vec::new(),
        ..page
    }
}

fn screens() -> Markup {
    html! {
        ul.showcase-screens role="list" {
            @for theme in [FJORD, GRANITT, SOMMER] {
                li.showcase-screens__screen data-theme=(theme.name) { (island("screen", &[("data-screen", &theme.name)])) }
            }
        }
        p { "Skjermen følger fargeskjemaet du har valgt øverst på siden. Prøv den i mørkt og med kontrast." }
    }
}

fn decisions() -> Markup {
    let themes = [FJORD, GRANITT, SOMMER];
    let first = |families: &str| families.split(',').next().unwrap_or_default().to_owned();
    let headings = |theme: &Theme| first(theme.fonts.headings.as_deref().unwrap_or(&theme.fonts.text));
    let rows = html! {
        @for color in ColorName::ALL.into_iter().filter(|color| !color.is_signal()) {
            tr.felles-table__row {
                th.felles-table__cell scope="row" { code { (color.name()) } }
                @for theme in &themes {
                    td.felles-table__cell { code.showcase-hex data-theme=(theme.name) data-scheme="light" data-token={ "color-" (color.name()) "-base-default" } { (theme.colors[color]) } }
                }
            }
        }
        tr.felles-table__row { th.felles-table__cell scope="row" { "Rundhet" } @for theme in &themes { td.felles-table__cell { (theme.radius) " px" } } }
        tr.felles-table__row { th.felles-table__cell scope="row" { "Overskrifter" } @for theme in &themes { td.felles-table__cell { (headings(theme)) } } }
        tr.felles-table__row { th.felles-table__cell scope="row" { "Tekst" } @for theme in &themes { td.felles-table__cell { (first(&theme.fonts.text)) } } }
    };
    html! {
        p { "Fargene for informasjon, vellykket, advarsel og fare er like i alle tre. Et tema kan også ha sine egne." }
        (table("Hva temaene har valgt", &["Valg", "fjord", "granitt", "sommer"], &rows))
    }
}

fn usage() -> Markup {
    html! {
        p {
            "fjord er med i " code { "felles.css" } ". De andre er stilark for seg. " code { "data-theme" } " virker på siden og på hvilken som helst del av "
            "den, og temaer kan ligge i hverandre."
        }
        (code_block("Kode: et tema for hele siden", "HTML", "html", LINKS))
        p { "I Leptos gjør " (link(format!("{}components/theme_provider/", root_of(PATH)), "temaområdet")) " det samme:" }
        (code_block("Kode: et tema i Leptos", "Rust", "rust", RUST))
    }
}

fn own() -> Markup {
    html! {
        p {
            "Et eget tema er de samme valgene med andre verdier. Skalaer, mørkt og kontrast regnes ut, og du får vite det om en farge ikke går an å lese. "
            "Resultatet er et stilark, som lenkes på samme måte."
        }
        p { (link(format!("{}{}", root_of(PATH), theme_builder::PATH), "Åpne temabyggeren")) }
    }
}
