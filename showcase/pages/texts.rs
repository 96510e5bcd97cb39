//! Pages that are only text, written in markdown beside this file.

use super::{Page, Section, checkout, markdown};
use anyhow::{Context, Result};
use maud::html;
use std::fs;

pub fn getting_started() -> Result<Page> {
    let text = fs::read_to_string(checkout().join("showcase/pages/getting_started.md"))
        .context("cannot read getting_started.md")?;
    let document = markdown::document(&text, "Kom i gang");
    let sections = document.sections.into_iter().map(|(id, title)| Section {
        id,
        title,
        parts: Vec::new(),
    });
    Ok(Page {
        path: "getting-started/".to_owned(),
        title: "Kom i gang".to_owned(),
        description: "Ta felles i bruk i Leptos, i andre apper eller bare med HTML og CSS.".to_owned(),
        beside_title: None,
        trail: Vec::new(),
        content: html! {
            div.showcase-lead { (document.lead) }
            div.showcase-prose { (document.body) }
        },
        sections: sections.collect(),
    })
}
