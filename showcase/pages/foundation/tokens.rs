//! The tokens, read from the sheets that hold them, and the sheet that draws them on these pages.

use felles::{
    components::icons,
    styles::{
        MODES, TOKENS,
        color::Step,
        tokens::{BODIES, HEADINGS},
    },
};
use std::fmt::Write;

/// What the pages of the foundation link besides the sheets of all pages.
pub const SHEET: &str = "showcase-tokens.css";

/// What themes, modes and contrast tell each other; nobody else uses it.
const INTERNAL: [&str; 6] = ["tokens", "if-", "normal-", "contrast-", "size-factor", "size-unit"];

/// A custom property of a sheet: its name without `--felles-`, and its first value.
pub struct Token<'a> {
    pub name: &'a str,
    pub value: &'a str,
}

/// What a sheet declares, once each, in its order.
pub fn declared(css: &str) -> Vec<Token<'_>> {
    let mut found: Vec<Token> = Vec::new();
    for line in css.lines() {
        let declaration = line
            .trim()
            .strip_prefix("--felles-")
            .and_then(|line| line.split_once(':'));
        if let Some((name, value)) = declaration
            && !found.iter().any(|token| token.name == name)
        {
            let value = value.trim().trim_end_matches(';');
            found.push(Token { name, value });
        }
    }
    found
}

/// Every token that people may use.
pub fn tokens() -> Vec<Token<'static>> {
    let mut tokens = declared(TOKENS);
    tokens.extend(declared(MODES));
    tokens.retain(|token| !INTERNAL.iter().any(|internal| token.name.starts_with(internal)));
    tokens
}

/// Those whose names begin alike, by what comes after.
pub fn beginning(start: &str) -> Vec<Token<'static>> {
    let of_start = |token: Token<'static>| {
        let name = token.name.strip_prefix(start)?;
        Some(Token { name, ..token })
    };
    tokens().into_iter().filter_map(of_start).collect()
}

/// The value of one.
pub fn value(name: &str) -> &'static str {
    tokens()
        .into_iter()
        .find(|token| token.name == name)
        .map_or("", |token| token.value)
}

/// `showcase-tokens.css`: what `data-token`, `data-on` and `data-text-style` stand for.
///
/// The rules of showcase.css say what is done with it: `--showcase-token` is the colour of a swatch, the length of a bar.
pub fn sheet() -> String {
    let mut css = String::from("/* Made by the prerenderer, of the tokens. */\n");
    for (name, icon) in [("copy", icons::FILES), ("copied", icons::CHECKMARK)] {
        let _ = writeln!(
            css,
            ":root {{ --showcase-icon-{name}: url(\"{}\"); }}",
            data_address(icon.data)
        );
    }
    let contrast = declared(TOKENS)
        .into_iter()
        .filter(|token| token.name.starts_with("contrast-"));
    for Token { name, .. } in tokens().into_iter().chain(contrast) {
        let _ = writeln!(
            css,
            "[data-token=\"{name}\"] {{ --showcase-token: var(--felles-{name}); }}"
        );
    }
    for step in Step::ALL.map(Step::name) {
        let _ = writeln!(
            css,
            "[data-on=\"{step}\"] {{ --showcase-on: var(--felles-color-{step}); }}"
        );
    }
    for (kind, styles) in [("heading", HEADINGS.as_slice()), ("body", BODIES.as_slice())] {
        for style in styles {
            let name = format!("{kind}-{}", style.name);
            let _ = write!(css, "[data-text-style=\"{name}\"] {{");
            for property in ["font-size", "font-weight", "line-height", "letter-spacing"] {
                let _ = write!(css, " {property}: var(--felles-{name}-{property});");
            }
            css.push_str(" }\n");
        }
    }
    css
}

/// Shapes as the address of an image, to be used as a mask.
fn data_address(shapes: &str) -> String {
    let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\">{shapes}</svg>");
    let escaped = svg
        .replace('"', "'")
        .replace('<', "%3C")
        .replace('>', "%3E")
        .replace('#', "%23");
    format!("data:image/svg+xml,{escaped}")
}
