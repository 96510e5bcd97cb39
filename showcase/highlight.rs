//! Source code as HTML, its tokens told apart by classes. Nothing is lost or added: without its tags it is the source.

use maud::{Escaper, Markup, PreEscaped};
use std::fmt::Write as _;

/// What a piece of code is to a reader.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Token {
    Plain,
    Comment,
    Text,
    Keyword,
    /// A type, a component or an element.
    Name,
    /// A macro, an attribute of an element.
    Special,
    Number,
}

impl Token {
    const fn class(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Comment => Some("comment"),
            Self::Text => Some("text"),
            Self::Keyword => Some("keyword"),
            Self::Name => Some("name"),
            Self::Special => Some("special"),
            Self::Number => Some("number"),
        }
    }
}

/// Code in a language by the name that a fenced block gives; one that is not known stays as it is.
pub fn highlight(language: &str, source: &str) -> Markup {
    let next: fn(&str, &mut Place) -> (usize, Token) = match language {
        "rust" => rust,
        "html" => html,
        _ => |source, _| (source.len(), Token::Plain),
    };
    let mut output = String::with_capacity(source.len() * 2);
    let mut place = Place::default();
    let mut rest = source;
    while !rest.is_empty() {
        let (length, token) = next(rest, &mut place);
        let (piece, after) = rest.split_at(length);
        write(&mut output, piece, token);
        rest = after;
    }
    PreEscaped(output)
}

fn write(output: &mut String, piece: &str, token: Token) {
    if let Some(class) = token.class() {
        output.push_str("<span class=\"showcase-code__");
        output.push_str(class);
        output.push_str("\">");
    }
    // Writing to a String cannot fail.
    let _ = Escaper::new(output).write_str(piece);
    if token.class().is_some() {
        output.push_str("</span>");
    }
}

/// What must be known of what came before.
#[derive(Default)]
struct Place {
    /// Rust: the last token was `<` or `</`. HTML: inside a tag.
    in_tag: bool,
}

const KEYWORDS: &[&str] = &[
    "as", "async", "await", "break", "const", "continue", "crate", "dyn", "else", "enum", "extern", "false", "fn",
    "for", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub", "ref", "return", "self", "Self",
    "static", "struct", "super", "trait", "true", "type", "unsafe", "use", "where", "while",
];

fn rust(source: &str, place: &mut Place) -> (usize, Token) {
    let after_bracket = std::mem::take(&mut place.in_tag);
    if source.starts_with("//") {
        return (source.find('\n').unwrap_or(source.len()), Token::Comment);
    }
    if source.starts_with("/*") {
        return (block_comment(source), Token::Comment);
    }
    if let Some(length) = string(source) {
        return (length, Token::Text);
    }
    let first = source.chars().next().unwrap_or_default();
    if first == '\'' {
        return quote(source);
    }
    if first.is_ascii_digit() {
        let end = source.find(|letter: char| !letter.is_alphanumeric() && letter != '_');
        return (end.unwrap_or(source.len()), Token::Number);
    }
    if first.is_alphabetic() || first == '_' {
        let end = source
            .find(|letter: char| !letter.is_alphanumeric() && letter != '_')
            .unwrap_or(source.len());
        let (word, after) = source.split_at(end);
        let macro_call = after.starts_with('!') && !after.starts_with("!=");
        let token = if KEYWORDS.contains(&word) {
            Token::Keyword
        } else if macro_call {
            Token::Special
        } else if after_bracket || first.is_uppercase() {
            Token::Name
        } else {
            Token::Plain
        };
        return (end, token);
    }
    place.in_tag = first == '<' || (first == '/' && after_bracket);
    (first.len_utf8(), Token::Plain)
}

/// They may be nested.
fn block_comment(source: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(rest) = source.get(at..) {
        if rest.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else if let Some(letter) = rest.chars().next() {
            at += letter.len_utf8();
        } else {
            break;
        }
    }
    source.len()
}

/// A string with what may stand before it (`r#"`, `b"`, `c"`), up to its end or that of the source.
fn string(source: &str) -> Option<usize> {
    let prefix = source.find('"').filter(|&at| at <= 20)?;
    let marks = &source[..prefix];
    let letters = marks.trim_end_matches('#');
    let hashes = &marks[letters.len()..];
    match letters {
        "r" | "br" | "cr" => {
            let end = format!("\"{hashes}");
            let after = &source[prefix + 1..];
            Some(after.find(&end).map_or(source.len(), |at| prefix + 1 + at + end.len()))
        }
        "" | "b" | "c" if hashes.is_empty() => {
            let mut escaped = false;
            for (at, letter) in source[prefix + 1..].char_indices() {
                match letter {
                    '"' if !escaped => return Some(prefix + 1 + at + 1),
                    _ => escaped = letter == '\\' && !escaped,
                }
            }
            Some(source.len())
        }
        _ => None,
    }
}

/// A character, or a lifetime.
fn quote(source: &str) -> (usize, Token) {
    let mut letters = source.char_indices().skip(1);
    let (_, first) = letters.next().unwrap_or_default();
    if first == '\\' {
        let end = source.char_indices().skip(3).find(|(_, letter)| *letter == '\'');
        let end = end.map_or(source.len(), |(at, _)| at + 1);
        return (end, Token::Text);
    }
    if let Some((at, '\'')) = letters.next() {
        return (at + 1, Token::Text);
    }
    let end = source[1..].find(|letter: char| !letter.is_alphanumeric() && letter != '_');
    (end.map_or(source.len(), |at| at + 1), Token::Plain)
}

fn html(source: &str, place: &mut Place) -> (usize, Token) {
    if source.starts_with("<!--") {
        return (source.find("-->").map_or(source.len(), |at| at + 3), Token::Comment);
    }
    if !place.in_tag {
        let Some(rest) = source.strip_prefix('<') else {
            return (source.find('<').unwrap_or(source.len()), Token::Plain);
        };
        let name = rest.find(|letter: char| letter.is_whitespace() || letter == '>');
        place.in_tag = true;
        return (name.map_or(source.len(), |at| at + 1), Token::Name);
    }
    let first = source.chars().next().unwrap_or_default();
    match first {
        '>' => {
            place.in_tag = false;
            (1, Token::Name)
        }
        '"' | '\'' => (source[1..].find(first).map_or(source.len(), |at| at + 2), Token::Text),
        _ if first.is_alphabetic() => {
            let end = source.find(|letter: char| !letter.is_alphanumeric() && letter != '-' && letter != '_');
            (end.unwrap_or(source.len()), Token::Special)
        }
        _ => (first.len_utf8(), Token::Plain),
    }
}
