//! Type: fonts, text styles, sizes, weights, line heights, letter spacings.

use super::{
    Page, number, property, table,
    tokens::{self, beginning},
    value,
};
use felles::styles::{
    modes::{FONT_SIZES, SIZES},
    theme::{FJORD, GRANITT, SOMMER, Theme},
    tokens::{BODIES, HEADINGS, TextStyle},
};
use maud::{Markup, html};

pub const PATH: &str = "typography/";

const HEADING: &str = "Søk om støtte";
const TEXT: &str = "Du har rett til å få vite hvorfor vi har gjort vedtaket, og du kan klage innen tre uker.";

pub fn page() -> Page {
    super::page(
        PATH,
        "Skrifter, tekststiler og størrelser i felles.",
        &html! {
            p.felles-lead {
                "Tekst skal være lett å lese for en som har det travelt. Størrelsene er i " code { "rem" } ", så de følger den størrelsen hver og en har "
                "valgt i nettleseren sin."
            }
        },
        vec![
            ("skrifter", "Skrifter", fonts()),
            (
                "overskrifter",
                "Overskrifter",
                styles("heading", HEADINGS.as_slice(), HEADING),
            ),
            ("brodtekst", "Brødtekst", bodies()),
            ("storrelser", "Størrelser", sizes()),
            ("vekt", "Vekt", weights()),
            ("luft", "Luft i og mellom linjer", room()),
            ("bruk", "Slik bruker du dem", usage()),
        ],
    )
}

fn fonts() -> Markup {
    html! {
        p { "Temaet velger skrift. Skriftene følger med felles som filer, med bokstavene for norsk og samisk." }
        ul.showcase-fonts role="list" {
            @for theme in [FJORD, GRANITT, SOMMER] { (font(&theme)) }
        }
        (table("Skriftene", &["Til", "Navn"], &html! {
            @for (token, use_for) in [
                ("font-family", "All tekst"),
                ("font-family-heading", "Overskrifter"),
                ("font-family-code", "Kode"),
            ] {
                tr.felles-table__row { td.felles-table__cell { (use_for) } td.felles-table__cell { (property(token)) } }
            }
        }))
    }
}

fn font(theme: &Theme) -> Markup {
    let first = |families: &str| families.split(',').next().unwrap_or_default().to_owned();
    let text = first(&theme.fonts.text);
    let headings = theme.fonts.headings.as_deref().map(first);
    html! {
        li data-theme=(theme.name) {
            div.showcase-fonts__heading { "Søknad om støtte" }
            p { "Šádde, blåbær og 1\u{a0}234\u{a0}567,89\u{a0}kr" }
            p.showcase-fonts__names {
                (theme.name) ": "
                @if let Some(headings) = headings { (headings) " og " }
                (text)
            }
        }
    }
}

/// Text styles, each drawn in itself, with what it is made of.
fn styles(kind: &str, styles: &[TextStyle], sample: &str) -> Markup {
    html! {
        ul.showcase-styles role="list" {
            @for style in styles {
                @let name = format!("{kind}-{}", style.name);
                @let property = |property: &str| format!("{name}-{property}");
                li {
                    p.showcase-styles__sample data-text-style=(name) data-kind=(kind) { (sample) }
                    dl.showcase-facts {
                        div { dt.felles-visually-hidden { "Stil" } dd { code { (name) } } }
                        div { dt { "Størrelse" } dd { (value(&property("font-size"), &px(style.size))) } }
                        div { dt { "Vekt" } dd { (value(&property("font-weight"), resolved(&property("font-weight")))) } }
                        div { dt { "Linjehøyde" } dd { (value(&property("line-height"), &number(resolved(&property("line-height"))))) } }
                        div { dt { "Tegnavstand" } dd { (value(&property("letter-spacing"), &number(resolved(&property("letter-spacing"))))) } }
                    }
                }
            }
        }
    }
}

/// The px of a font size, where text is as large as it is unless someone says otherwise.
fn px(size: u8) -> String {
    let px = usize::from(size).checked_sub(1).and_then(|index| FONT_SIZES.get(index));
    px.map(|px| format!("{px} px")).unwrap_or_default()
}

/// A token's value; that of the token it stands for.
fn resolved(name: &str) -> &'static str {
    let value = tokens::value(name);
    match value
        .strip_prefix("var(--felles-")
        .and_then(|rest| rest.strip_suffix(')'))
    {
        Some(other) => tokens::value(other),
        None => value,
    }
}

fn bodies() -> Markup {
    html! {
        (styles("body", BODIES.as_slice(), TEXT))
        p { "Linjehøyden er en annen for tekst som er kort, og for tekst som er lang:" }
        (table("Linjehøyder for kort og lang tekst", &["Til", "Verdi", "Navn"], &html! {
            @for (token, use_for) in [
                ("body-short-line-height", "Kort tekst, på én eller to linjer"),
                ("body-long-line-height", "Lang tekst, som artikler"),
            ] {
                tr.felles-table__row { td.felles-table__cell { (use_for) } td.felles-table__cell { (number(resolved(token))) } td.felles-table__cell { (property(token)) } }
            }
        }))
    }
}

/// How many times the usual text a size mode's is, in percent.
fn percent(rem: &str) -> String {
    let of = |rem: &str| rem.parse::<f64>().unwrap_or_default();
    let usual = SIZES.first().map_or(1.0, |(_, rem)| of(rem));
    format!("{:.0} %", of(rem) / usual * 100.0)
}

fn sizes() -> Markup {
    let rows = html! {
        @for (index, px) in FONT_SIZES.iter().enumerate() {
            @let token = format!("font-size-{}", index + 1);
            tr.felles-table__row {
                td.felles-table__cell { (px) " px" }
                td.felles-table__cell { (property(&token)) }
                td.felles-table__cell { span.showcase-letters data-token=(token) aria-hidden="true" { "Aa" } }
            }
        }
    };
    html! {
        p {
            "Alle størrelser på tekst er en av disse, i nettlesere som har 16 px som vanlig størrelse. " code { "data-size" } " på et element over gjør alle større eller mindre: "
            @for (index, (name, rem)) in SIZES.iter().enumerate() {
                @if index > 0 { ", " }
                code { (name) } " er " (percent(rem))
            }
            "."
        }
        (table("Skriftstørrelser", &["Størrelse", "Navn", "Prøve"], &rows))
    }
}

fn weights() -> Markup {
    let rows = html! {
        @for token in beginning("font-weight-") {
            @let name = format!("font-weight-{}", token.name);
            tr.felles-table__row {
                td.felles-table__cell { (token.value) }
                td.felles-table__cell { (property(&name)) }
                td.felles-table__cell { span.showcase-weight data-token=(name) { "Vedtak" } }
            }
        }
    };
    table("Vekter", &["Vekt", "Navn", "Prøve"], &rows)
}

fn room() -> Markup {
    let lines = html! {
        @for token in beginning("line-height-") {
            @let name = format!("line-height-{}", token.name);
            tr.felles-table__row {
                td.felles-table__cell { (number(token.value)) }
                td.felles-table__cell { (property(&name)) }
                td.felles-table__cell { span.showcase-lines data-token=(name) { (TEXT) } }
            }
        }
    };
    let letters = html! {
        @for token in beginning("letter-spacing-") {
            @let name = format!("letter-spacing-{}", token.name);
            tr.felles-table__row { td.felles-table__cell { (number(token.value)) } td.felles-table__cell { (property(&name)) } }
        }
    };
    html! {
        (table("Linjehøyder", &["Linjehøyde", "Navn", "Prøve"], &lines))
        p { "Store bokstaver står tettere enn små. Tekststilene har den tegnavstanden som passer størrelsen." }
        (table("Tegnavstander", &["Avstand", "Navn"], &letters))
    }
}

fn usage() -> Markup {
    html! {
        ul {
            li { "La komponentene sette stilen: overskrift, ingress, avsnitt og løpende tekst gjør det riktig." }
            li { "Velg overskriftens nivå etter hvor den hører til, og størrelsen etter hvor viktig den er." }
            li { "Hold linjene på 60 til 70 tegn. Lengre linjer mister øyet tråden på." }
            li { "Tall som skal sammenlignes, står under hverandre med like brede sifre." }
        }
    }
}
