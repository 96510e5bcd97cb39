//! How a component is used as an element of HTML: the code of each way to use it, and what can be said to the element.

// The one list of elements, which the package is made of too.
#[path = "../../widgets/elements/mod.rs"]
#[allow(dead_code)]
pub mod elements;

use super::{Entry, checkout, code_block, layout::drawn, markdown, table};
use anyhow::{Context, Result};
use elements::{Attribute, ELEMENTS, Element};
use felles::prelude::*;
use leptos::prelude::*;
use maud::{Markup, html};
use std::fs;

/// Where the heading of the code leads.
pub const CODE: (&str, &str) = ("kode", "Kode");
/// Where the heading of the element's attributes leads.
pub const ELEMENT: (&str, &str) = ("widget", "Egenskaper som HTML-element");

/// The element of a component or pattern, if it has one.
pub fn element(entry: &Entry) -> Option<&'static Element> {
    ELEMENTS.iter().find(|element| element.module() == entry.name)
}

/// The code of the ways to use it, one of which is seen at a time: in Leptos, as an element, and as HTML with the style sheet.
pub fn code(entry: &Entry, element: &Element, docs: &str) -> Result<Markup> {
    let file = checkout()
        .join("widgets/examples")
        .join(format!("{}.html", element.name));
    let widget = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let leptos = entry
        .examples
        .first()
        .map(|example| ("leptos", "Leptos", "rust", example.source.to_owned()));
    let plain = only_html(docs).map(|html| ("html", "HTML + CSS", "html", html));
    let ways = leptos
        .into_iter()
        .chain([("widget", "Widget", "html", widget)])
        .chain(plain);
    let ways: Vec<_> = ways.collect();
    Ok(html! {
        section.showcase-ways {
            h2 id=(CODE.0) { (CODE.1) }
            (choices(ways.iter().map(|(way, name, ..)| (*way, *name)).collect()))
            @for (way, name, language, source) in &ways {
                div.showcase-ways__way data-way=(way) {
                    (code_block(&format!("{name}: {}", entry.title), name, language, source))
                }
            }
        }
    })
}

/// Which of the ways is seen. The sheet follows the radio buttons, so it takes no script.
fn choices(ways: Vec<(&'static str, &'static str)>) -> Markup {
    let first = ways.first().map(|(way, _)| *way);
    drawn("showcase-code", || {
        view! {
            <ToggleGroup
                class="showcase-ways__choices"
                label="Vis koden for"
                hide_label=true
                variant=ToggleGroupVariant::Secondary
                size=Size::Sm
                name="way"
                selected=first
            >
                {ways
                    .into_iter()
                    .map(|(way, name)| view! { <ToggleGroupItem value=way>{name}</ToggleGroupItem> })
                    .collect_view()}
            </ToggleGroup>
        }
        .into_any()
    })
}

/// The first block of HTML under the heading that all docs have.
fn only_html(docs: &str) -> Option<String> {
    let (_, rest) = docs.split_once("\n## Bare HTML og CSS\n")?;
    let (_, rest) = rest.split_once("```html\n")?;
    let (html, _) = rest.split_once("\n```")?;
    Some(html.to_owned())
}

/// What can be said to an element, and what it says. In the words of the list, which are English, as those of the code are.
pub fn about(element: &Element) -> Markup {
    let tag = element.tag();
    let attributes = html! {
        @for attribute in element.attributes() {
            tr.felles-table__row {
                th.felles-table__cell scope="row" { code { (attribute.name) } }
                td.felles-table__cell lang="en" { (attribute.kind.accepted()) }
                td.felles-table__cell { (default(attribute)) }
                td.felles-table__cell lang="en" { (markdown::inline(attribute.says)) }
            }
        }
    };
    let others = html! {
        @for property in element.properties() { (row(property.name, "egenskap", property.r#type, property.says)) }
        @for method in element.methods { (row(method.name, "metode", method.argument, method.says)) }
        @for event in element.events() {
            (row(event.name, if event.cancelable { "hendelse, kan stoppes" } else { "hendelse" }, event.detail, event.says))
        }
    };
    html! {
        section {
            h2 id=(ELEMENT.0) { (ELEMENT.1) }
            p lang="en" { code { "<" (tag) ">" } ": " (markdown::inline(element.says)) }
            @for slot in element.slots { p lang="en" { "Content: " (markdown::inline(slot.says)) } }
            (table(
                &format!("Attributter: {tag}"),
                "showcase-table showcase-props",
                &["Attributt", "Godtar", "Standard", "Beskrivelse"],
                &attributes,
            ))
            (table(
                &format!("Egenskaper, metoder og hendelser: {tag}"),
                "showcase-table showcase-props",
                &["Navn", "Slag", "Type", "Beskrivelse"],
                &others,
            ))
        }
    }
}

fn default(attribute: &Attribute) -> Markup {
    match attribute.default {
        "" => html! { "ingen" },
        default => html! { code { (default) } },
    }
}

fn row(name: &str, kind: &str, r#type: &str, says: &str) -> Markup {
    html! {
        tr.felles-table__row {
            th.felles-table__cell scope="row" { code { (name) } }
            td.felles-table__cell { (kind) }
            td.felles-table__cell { code { (r#type) } }
            td.felles-table__cell lang="en" { (markdown::inline(says)) }
        }
    }
}
