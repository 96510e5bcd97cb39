//! Pages that are only text, written in markdown beside this file.

use super::{Page, Section, checkout, markdown};
use anyhow::{Context, Result};
use maud::html;
use std::fs;

pub fn getting_started() -> Result<Page> {
    page(
        "getting_started.md",
        "getting-started/",
        "Kom i gang",
        "Ta felles i bruk i Leptos, i andre apper eller bare med HTML og CSS.",
    )
}

pub fn embed() -> Result<Page> {
    page(
        "embed.md",
        "embed/",
        "Bygg inn",
        "Bygg felles inn i en tjeneste i et hvilket som helst rammeverk: med én skriptlinje, fra npm eller bare med stilarket.",
    )
}

fn page(file: &str, path: &str, title: &str, description: &str) -> Result<Page> {
    let text = fs::read_to_string(checkout().join("showcase/pages").join(file))
        .with_context(|| format!("cannot read {file}"))?;
    let document = markdown::document(&text, title);
    let sections = document.sections.into_iter().map(|(id, title)| Section {
        id,
        title,
        parts: Vec::new(),
    });
    Ok(Page {
        path: path.to_owned(),
        title: title.to_owned(),
        description: description.to_owned(),
        beside_title: None,
        trail: Vec::new(),
        content: html! {
            (document.lead)
            div.showcase-prose { (document.body) }
        },
        sections: sections.collect(),
    })
}
