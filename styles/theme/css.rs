//! A theme as a style sheet.
//!
//! A theme gives each of the eleven steps that contrast changes two values, `--felles-normal-…` and `--felles-contrast-…`.
//! `modes.css` makes `--felles-color-…` of the one that is asked for, wherever a theme or a scheme begins. That the theme
//! keeps both is what lets a light area lie in a contrast area: custom properties are inherited with their `var()` already
//! replaced, so what an ancestor has chosen between cannot be chosen anew from the outcome.
//!
//! Contrast is no third scheme beside light and dark, but a second pair of them. Its dark half is the algorithm's contrast
//! scheme; its light half is the light scale with stronger lines and text, for the algorithm has none. So a user who asks
//! the system for more contrast keeps the light page they have, a page prints on white, and a widget in a page that is
//! light stays readable there.

use super::{ColorName, Theme, font_face::fallback};
use crate::styles::{
    LAYERS,
    color::{Hex, Scale, Scheme, Step},
    rule::{Declarations, in_tokens_layer, quoted},
};

/// The words that name a font by kind. They may not be quoted.
const GENERIC: [&str; 13] = [
    "-apple-system",
    "cursive",
    "emoji",
    "fantasy",
    "math",
    "monospace",
    "sans-serif",
    "serif",
    "system-ui",
    "ui-monospace",
    "ui-rounded",
    "ui-sans-serif",
    "ui-serif",
];

impl Theme {
    /// The theme as a file of its own, to be linked beside `felles.css`, before or after it. It holds in every element
    /// with its name in `data-theme`, and asks for its fonts, from `fonts/` beside it, where they are used.
    pub fn to_css(&self) -> String {
        let tokens = in_tokens_layer(&self.rules(&[]));
        format!("{LAYERS}\n{}{tokens}", self.font_faces())
    }

    /// Its rules. They also hold for the elements that are named.
    pub(in crate::styles) fn rules(&self, also: &[&str]) -> [String; 2] {
        TokenWriter::default().rules(self, also)
    }
}

/// Writes the tokens of a theme that someone is making, again and again: the scales of colours that are as they were the
/// last time are kept.
///
/// What it writes is the theme's [`to_css`](Theme::to_css) without its fonts, for a sheet that is made in the page
/// (`CSSStyleSheet`): there the addresses of files would be those of the page. Link the fonts beside it.
///
/// ```
/// use felles::styles::theme::{FJORD, Theme, TokenWriter};
///
/// let mut tokens = TokenWriter::default();
/// let first = tokens.write(&FJORD);
/// assert!(FJORD.to_css().contains(&first));
/// assert_ne!(tokens.write(&Theme { radius: 2, ..FJORD }), first);
/// ```
#[derive(Debug, Default)]
pub struct TokenWriter {
    scales: [Option<(Hex, Declarations)>; ColorName::ALL.len()],
}

impl TokenWriter {
    /// The tokens, as a sheet.
    pub fn write(&mut self, theme: &Theme) -> String {
        in_tokens_layer(&self.rules(theme, &[]))
    }

    fn rules(&mut self, theme: &Theme, also: &[&str]) -> [String; 2] {
        let name = format!("[data-theme={}]", quoted(&theme.name));
        let mut selectors = also.to_vec();
        selectors.push(&name);
        let mut css = Declarations::default();
        for (color, kept) in ColorName::ALL.into_iter().zip(&mut self.scales) {
            let hex = theme.colors[color];
            if kept.as_ref().is_none_or(|(known, _)| *known != hex) {
                *kept = Some((hex, scale(color.name(), hex)));
            }
            css.extend(kept.iter().map(|(_, scale)| scale));
        }
        theme.declare_rest(&mut css);
        [css.rule(&selectors), painted().rule(&[&name])]
    }
}

impl Theme {
    /// All but the scales.
    fn declare_rest(&self, css: &mut Declarations) {
        let visited = Scheme::ALL.map(|scheme| Scale::new(self.link_visited, scheme)[Step::BaseDefault]);
        css.token("link-color-visited", light_dark(visited[0], visited[1]));
        css.token("font-family", family_list(&self.fonts.text));
        let headings = self.fonts.headings.as_deref().map(family_list);
        css.token(
            "font-family-heading",
            headings.as_deref().unwrap_or("var(--felles-font-family)"),
        );
        for (name, px) in radii(self.radius) {
            css.token(format_args!("border-radius-{name}"), format_args!("{px}px"));
        }
    }
}

/// What a theme's area must say for itself: the colours of its page and its font are inherited as they came out outside.
fn painted() -> Declarations {
    let mut css = Declarations::default();
    css.property("background-color", "var(--felles-color-neutral-background-default)");
    css.property("color", "var(--felles-color-neutral-text-default)");
    css.property("font-family", "var(--felles-font-family)");
    css
}

fn scale(color: &str, hex: Hex) -> Declarations {
    let mut css = Declarations::default();
    let [light, dark, contrast] = Scheme::ALL.map(|scheme| Scale::new(hex, scheme));
    for step in Step::ALL {
        let kind = if step.is_base() { "color" } else { "normal" };
        css.token(
            format_args!("{kind}-{color}-{}", step.name()),
            light_dark(light[step], dark[step]),
        );
    }
    for step in Step::ALL.into_iter().filter(|step| !step.is_base()) {
        css.token(
            format_args!("contrast-{color}-{}", step.name()),
            light_dark(light[step.firmer()], contrast[step]),
        );
    }
    css
}

fn light_dark(light: Hex, dark: Hex) -> String {
    format!("light-dark({light}, {dark})")
}

/// Small things are rounded less than large ones, and large ones only up to a point.
fn radii(base: u8) -> [(&'static str, f32); 5] {
    let base = f32::from(base);
    [
        ("sm", (base / 2.0).min(4.0)),
        ("md", base.min(8.0)),
        ("lg", (base * 2.0).min(20.0)),
        ("xl", (base * 3.0).min(28.0)),
        ("default", base),
    ]
}

fn family_list(families: &str) -> String {
    let mut list = Vec::new();
    for family in families.split(',').map(str::trim) {
        if GENERIC.contains(&family) {
            list.push(family.to_owned());
            continue;
        }
        list.push(quoted(family));
        list.extend(fallback(family).as_deref().map(quoted));
    }
    list.join(", ")
}
