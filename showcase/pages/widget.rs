//! How a component is used as an element of HTML: the code of each way to use it, and what can be said to the element.

// The one list of elements, which the package is made of too.
#[path = "../../widgets/elements/mod.rs"]
#[allow(dead_code)]
mod elements;

use super::{Entry, checkout, code_block, markdown};
use anyhow::{Context, Result};
use elements::{Attribute, ELEMENTS, Element};
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
            fieldset.showcase-ways__choices {
                legend.showcase-hidden { "Vis koden for" }
                @for (index, (way, name, ..)) in ways.iter().enumerate() {
                    label.showcase-ways__choice {
                        input type="radio" name="way" value=(way) checked[index == 0];
                        span { (name) }
                    }
                }
            }
            @for (way, name, language, source) in &ways {
                div.showcase-ways__way data-way=(way) {
                    (code_block(&format!("{name}: {}", entry.title), name, language, source))
                }
            }
        }
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
    html! {
        section {
            h2 id=(ELEMENT.0) { (ELEMENT.1) }
            p lang="en" { code { "<" (tag) ">" } ": " (markdown::inline(element.says)) }
            @for slot in element.slots { p lang="en" { "Content: " (markdown::inline(slot.says)) } }
            div.showcase-scroll role="region" tabindex="0" aria-label={ "Attributter: " (tag) } {
                table.showcase-props {
                    thead { tr { th scope="col" { "Attributt" } th scope="col" { "Godtar" } th scope="col" { "Standard" } th scope="col" { "Beskrivelse" } } }
                    tbody {
                        @for attribute in element.attributes() {
                            tr {
                                th scope="row" { code { (attribute.name) } }
                                td lang="en" { (attribute.kind.accepted()) }
                                td { (default(attribute)) }
                                td lang="en" { (markdown::inline(attribute.says)) }
                            }
                        }
                    }
                }
            }
            div.showcase-scroll role="region" tabindex="0" aria-label={ "Egenskaper, metoder og hendelser: " (tag) } {
                table.showcase-props {
                    thead { tr { th scope="col" { "Navn" } th scope="col" { "Slag" } th scope="col" { "Type" } th scope="col" { "Beskrivelse" } } }
                    tbody {
                        @for property in element.properties() { (row(property.name, "egenskap", property.r#type, property.says)) }
                        @for method in element.methods { (row(method.name, "metode", method.argument, method.says)) }
                        @for event in element.events() {
                            (row(event.name, if event.cancelable { "hendelse, kan stoppes" } else { "hendelse" }, event.detail, event.says))
                        }
                    }
                }
            }
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
        tr {
            th scope="row" { code { (name) } }
            td { (kind) }
            td { code { (r#type) } }
            td lang="en" { (markdown::inline(says)) }
        }
    }
}
