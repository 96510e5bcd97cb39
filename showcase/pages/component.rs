//! The page of a component or pattern: what it is, its examples with their source, how to use it, what it takes.

use super::{
    Entry, Page, Section, checkout, code_block,
    entry::Example,
    example_root,
    layout::root_of,
    markdown, props,
    props::{Component, Folder, Variants},
    status::badge,
    table, widget,
};
use anyhow::{Context, Result};
use maud::{Markup, PreEscaped, html};
use std::fs;

pub fn page(entry: &'static Entry) -> Result<Page> {
    let folder = checkout().join(entry.kind.folder()).join(entry.name);
    let docs =
        fs::read_to_string(folder.join("docs.md")).with_context(|| format!("cannot read docs.md of {}", entry.name))?;
    let element = widget::element(entry);
    let code = element.map(|element| widget::code(entry, element, &docs)).transpose()?;
    // Where docs.md tells of the element in its own words, these need not be said again.
    let element = element.filter(|_| !docs.contains("\n## Som eget HTML-element\n"));
    let docs = markdown::document(&docs, entry.title);
    let known = props::read(&folder).map_err(anyhow::Error::msg)?;
    let shared = props::read(&checkout().join("components")).map_err(anyhow::Error::msg)?;
    let root = root_of(&entry.path());
    let content = html! {
        (docs.lead)
        section {
            h2 #eksempler { "Eksempler" }
            @for example in entry.examples { (self::example(entry, example, &root)) }
        }
        @if let Some(code) = &code { (code) }
        section.showcase-prose { (docs.body) }
        @if !known.components.is_empty() {
            section {
                h2 #egenskaper { "Egenskaper" }
                @for component in &known.components { (self::props(component, &known, &shared)) }
            }
        }
        @if let Some(element) = element { (widget::about(element)) }
    };
    let examples = entry
        .examples
        .iter()
        .map(|example| (anchor(example), example.title.to_owned()));
    let mut sections = vec![Section {
        id: "eksempler".to_owned(),
        title: "Eksempler".to_owned(),
        parts: examples.collect(),
    }];
    sections.extend(code.is_some().then(|| section(widget::CODE)));
    sections.extend(docs.sections.into_iter().map(|(id, title)| Section {
        id,
        title,
        parts: Vec::new(),
    }));
    if !known.components.is_empty() {
        let parts = known.components.iter().filter(|_| known.components.len() > 1);
        let parts = parts
            .map(|component| (component_anchor(component), component.name.clone()))
            .collect();
        sections.push(Section {
            id: "egenskaper".to_owned(),
            title: "Egenskaper".to_owned(),
            parts,
        });
    }
    sections.extend(element.is_some().then(|| section(widget::ELEMENT)));
    Ok(Page {
        path: entry.path(),
        title: entry.title.to_owned(),
        description: format!(
            "{} ({}) i felles: eksempler, kode og råd om bruk.",
            entry.title,
            entry.code_name()
        ),
        beside_title: Some(html! { code.showcase-title__code { (entry.code_name()) } (badge(Some(entry.status))) }),
        trail: vec![(format!("{}/", entry.kind.folder()), entry.kind.title())],
        content,
        sections,
    })
}

fn section((id, title): (&str, &str)) -> Section {
    Section {
        id: id.to_owned(),
        title: title.to_owned(),
        parts: Vec::new(),
    }
}

fn anchor(example: &Example) -> String {
    format!("eksempel-{}", example.name.replace('_', "-"))
}

fn component_anchor(component: &Component) -> String {
    format!("egenskaper-{}", component.name)
}

fn example(entry: &Entry, example: &Example, root: &str) -> Markup {
    let key = entry.example_key(example);
    html! {
        section.showcase-example aria-labelledby=(anchor(example)) {
            div.showcase-example__head {
                h3 id=(anchor(example)) { (example.title) }
                a.felles-link.showcase-example__alone href={ (root) "examples/" (key) "/" } {
                    "Åpne alene" span.felles-visually-hidden { ": " (example.title) }
                }
            }
            div.showcase-example__card {
                div.showcase-stage data-example=(key) { (PreEscaped(example_root::html(&key, example))) }
                (code_block(&format!("Kildekode: {}", example.title), &format!("{}.rs", example.name), "rust", example.source))
            }
        }
    }
}

/// What a component takes. Required first, as one must know those.
fn props(component: &Component, known: &Folder, shared: &Folder) -> Markup {
    let mut sorted: Vec<_> = component.props.iter().collect();
    sorted.sort_by_key(|prop| !prop.required);
    let own = |r#type: &str| known.variants.iter().find(|variants| mentions(r#type, &variants.name));
    let shared = |r#type: &str| shared.variants.iter().find(|variants| mentions(r#type, &variants.name));
    let rows = html! {
        @for prop in sorted {
            tr.felles-table__row {
                th.felles-table__cell scope="row" {
                    code { (prop.name.trim_start_matches("r#")) }
                    @if prop.required { " " span.showcase-props__required { "påkrevd" } }
                }
                td.felles-table__cell { code { (prop.r#type) } }
                td.felles-table__cell lang="en" { (default(prop, own(&prop.r#type).or_else(|| shared(&prop.r#type)))) }
                td.felles-table__cell lang="en" {
                    (markdown::inline(&prop.doc))
                    @if let Some(variants) = own(&prop.r#type) { (variants_with_docs(variants)) }
                    @else if let Some(variants) = shared(&prop.r#type) { " " (variant_names(variants)) }
                }
            }
        }
    };
    html! {
        h3 id=(component_anchor(component)) { code { (component.name) } }
        p lang="en" { (markdown::inline(component.doc.split("\n\n").next().unwrap_or_default())) }
        (table(
            &format!("Egenskaper: {}", component.name),
            "showcase-table showcase-props",
            &["Navn", "Type", "Standard", "Beskrivelse"],
            &rows,
        ))
    }
}

fn mentions(r#type: &str, name: &str) -> bool {
    r#type
        .split(|letter: char| !letter.is_alphanumeric())
        .any(|word| word == name)
}

fn default(prop: &props::Prop, variants: Option<&Variants>) -> Markup {
    let from_type = || {
        let first = variants?.variants.iter().find(|variant| variant.is_default)?;
        (!prop.r#type.contains("Option"))
            .then(|| format!("{}::{}", variants.map_or("", |variants| &variants.name), first.name))
    };
    match &prop.default {
        props::Default::Said(said) => markdown::inline(said),
        props::Default::Code(code) => html! { code { (code) } },
        props::Default::None if prop.required => html! { span lang="nb" { "–" } },
        props::Default::None => match (
            from_type(),
            mentions(&prop.r#type, "bool") && !prop.r#type.contains("Option"),
        ) {
            (Some(code), _) => html! { code { (code) } },
            (None, true) => html! { code { "false" } },
            (None, false) => html! { span lang="nb" { "ingen" } },
        },
    }
}

/// The names that a prop may have, and what each means.
fn variants_with_docs(variants: &Variants) -> Markup {
    html! {
        ul.showcase-props__variants role="list" {
            @for variant in &variants.variants {
                li { code { (variant.name) } " " (markdown::inline(&variant.doc)) }
            }
        }
    }
}

/// The names alone, for what many components share.
fn variant_names(variants: &Variants) -> Markup {
    html! {
        @for (index, variant) in variants.variants.iter().enumerate() {
            @if index > 0 { ", " }
            code { (variant.name) }
        }
    }
}
