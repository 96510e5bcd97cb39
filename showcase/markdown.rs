//! docs.md as HTML. Raw HTML in it is shown as text.

use super::pages::code_block;
use maud::{Markup, PreEscaped, html};
use pulldown_cmark::{CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd, html::push_html};

/// A text in two parts, with what a table of contents needs.
pub struct Document {
    /// What comes before the first heading.
    pub lead: Markup,
    /// The rest.
    pub body: Markup,
    /// The headings of the second level: id and text.
    pub sections: Vec<(String, String)>,
}

/// Reads a text. `name` names its code blocks and tables, which must be told apart on the page.
pub fn document(text: &str, name: &str) -> Document {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut events = Parser::new_ext(text, options).peekable();
    let mut output = Vec::new();
    let mut lead_end = None;
    let mut sections = Vec::new();
    let mut regions = 0..;
    while let Some(event) = events.next() {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                let inner: Vec<_> = events
                    .by_ref()
                    .take_while(|event| !matches!(event, Event::End(TagEnd::Heading(_))))
                    .collect();
                let title = plain(&inner);
                let id = slug(&title);
                lead_end.get_or_insert(output.len());
                output.push(Event::Html(format!("<{level} id=\"{id}\">").into()));
                output.extend(inner);
                output.push(Event::Html(format!("</{level}>").into()));
                if level == pulldown_cmark::HeadingLevel::H2 {
                    sections.push((id, title));
                }
            }
            Event::Start(Tag::CodeBlock(kind)) => {
                let inner: Vec<_> = events
                    .by_ref()
                    .take_while(|event| !matches!(event, Event::End(TagEnd::CodeBlock)))
                    .collect();
                let language = match &kind {
                    CodeBlockKind::Fenced(language) => language.as_ref(),
                    CodeBlockKind::Indented => "",
                };
                let label = format!("Kode {}: {name}", regions.next().unwrap_or_default() + 1);
                output.push(markup(code_block(&label, caption(language), language, &plain(&inner))));
            }
            Event::Start(Tag::Table(columns)) => {
                let label = format!("Tabell {}: {name}", regions.next().unwrap_or_default() + 1);
                output.push(Event::Html(
                    format!(
                        "<div class=\"showcase-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{}\">",
                        escaped(&label)
                    )
                    .into(),
                ));
                output.push(Event::Start(Tag::Table(columns)));
            }
            Event::End(TagEnd::Table) => {
                output.push(Event::End(TagEnd::Table));
                output.push(Event::Html("</div>".into()));
            }
            Event::Html(raw) | Event::InlineHtml(raw) => output.push(Event::Text(raw)),
            other => output.push(other),
        }
    }
    let body = output.split_off(lead_end.unwrap_or(output.len()));
    Document {
        lead: rendered(output),
        body: rendered(body),
        sections,
    }
}

/// A short text, such as a doc comment, without a paragraph around it where it is only one.
pub fn inline(text: &str) -> Markup {
    let events: Vec<_> = Parser::new(text)
        .map(|event| match event {
            Event::Html(raw) | Event::InlineHtml(raw) => Event::Text(raw),
            // Links in doc comments lead into the crate's own documentation.
            other => other,
        })
        .filter(|event| !matches!(event, Event::Start(Tag::Link { .. }) | Event::End(TagEnd::Link)))
        .collect();
    let paragraphs = events
        .iter()
        .filter(|event| matches!(event, Event::Start(Tag::Paragraph)))
        .count();
    let is_paragraph = |event: &Event| matches!(event, Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph));
    rendered(
        events
            .into_iter()
            .filter(|event| paragraphs > 1 || !is_paragraph(event))
            .collect(),
    )
}

/// What a language is called above its code.
fn caption(language: &str) -> &str {
    match language {
        "html" => "HTML",
        "rust" => "Rust",
        "toml" => "Cargo.toml",
        "js" => "JavaScript",
        "jsx" => "React",
        _ => "",
    }
}

fn rendered(events: Vec<Event>) -> Markup {
    let mut output = String::new();
    push_html(&mut output, events.into_iter());
    PreEscaped(output)
}

fn markup(markup: Markup) -> Event<'static> {
    Event::Html(CowStr::from(markup.into_string()))
}

fn escaped(text: &str) -> String {
    html! { (text) }.into_string()
}

fn plain(events: &[Event]) -> String {
    let texts = events.iter().map(|event| match event {
        Event::Text(text) | Event::Code(text) => text.as_ref(),
        Event::SoftBreak | Event::HardBreak => " ",
        _ => "",
    });
    texts.collect()
}

/// An id made of a heading: its letters and digits, with `-` between the words.
fn slug(title: &str) -> String {
    let letters = title.chars().map(|letter| {
        if letter.is_alphanumeric() {
            letter.to_ascii_lowercase()
        } else {
            ' '
        }
    });
    letters
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join("-")
}
