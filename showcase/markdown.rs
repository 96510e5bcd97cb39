//! docs.md as HTML. Raw HTML in it is shown as text.

use super::pages::{code_block, table};
use maud::{Markup, PreEscaped, html};
use pulldown_cmark::{CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd, html::push_html};

/// A text in two parts, with what a table of contents needs.
pub struct Document {
    /// What comes before the first heading: its paragraphs are leads.
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
            Event::Start(Tag::Table(_)) => {
                let inner: Vec<_> = events
                    .by_ref()
                    .take_while(|event| !matches!(event, Event::End(TagEnd::Table)))
                    .collect();
                let caption = format!("Tabell {}: {name}", regions.next().unwrap_or_default() + 1);
                output.push(markup(table_of(&caption, inner)));
            }
            Event::Html(raw) | Event::InlineHtml(raw) => output.push(Event::Text(raw)),
            other => output.push(other),
        }
    }
    let body = output.split_off(lead_end.unwrap_or(output.len()));
    let lead = output.into_iter().map(|event| match event {
        Event::Start(Tag::Paragraph) => Event::Html("<p class=\"felles-lead\">".into()),
        Event::End(TagEnd::Paragraph) => Event::Html("</p>".into()),
        other => other,
    });
    Document {
        lead: rendered(lead.collect()),
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

/// A table, of what stands between its start and its end. The first row is its head.
fn table_of(caption: &str, events: Vec<Event>) -> Markup {
    let mut rows: Vec<Vec<Markup>> = Vec::new();
    let mut cell = Vec::new();
    for event in events {
        match event {
            Event::Start(Tag::TableHead | Tag::TableRow) => rows.push(Vec::new()),
            Event::Start(Tag::TableCell) | Event::End(TagEnd::TableHead | TagEnd::TableRow) => {}
            Event::End(TagEnd::TableCell) => {
                if let Some(row) = rows.last_mut() {
                    row.push(rendered(std::mem::take(&mut cell)));
                }
            }
            Event::Html(raw) | Event::InlineHtml(raw) => cell.push(Event::Text(raw)),
            other => cell.push(other),
        }
    }
    let mut rows = rows.into_iter();
    let heads = rows.next().unwrap_or_default();
    let rows = html! {
        @for row in rows {
            tr.felles-table__row { @for cell in row { td.felles-table__cell { (cell) } } }
        }
    };
    table(caption, "showcase-table", &heads, &rows)
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

fn plain(events: &[Event]) -> String {
    let texts = events.iter().map(|event| match event {
        Event::Text(text) | Event::Code(text) => text.as_ref(),
        Event::SoftBreak | Event::HardBreak => " ",
        _ => "",
    });
    texts.collect()
}

/// An id made of a heading: its letters and digits, with `-` between the words.
pub fn slug(title: &str) -> String {
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
