//! The tokens that are the same in every theme, and the sheet `tokens.css`: these and fjord.

use super::{
    rule::{Declarations, in_tokens_layer},
    theme::FJORD,
};

/// From which width in px, at the usual size of text, a layout may have room for more. Smaller than the first is a phone.
///
/// Custom properties cannot stand in a media query, so a sheet writes them out, in `rem`, for what grows with the text
/// needs more room too: `@media (min-width: 48rem)` is from `md` on. `--felles-breakpoint-…` serves as a limit of widths.
pub const BREAKPOINTS: [(&str, u16); 5] = [("sm", 480), ("md", 768), ("lg", 1024), ("xl", 1280), ("2xl", 1440)];

/// What lies above what, where the browser's top layer (dialogs, popovers) does not decide: name, `z-index`, what for.
pub const Z_INDEXES: [(&str, u16, &str); 4] = [
    ("raised", 1, "a part of a component above its neighbours"),
    ("sticky", 100, "what stays in view while the page is scrolled"),
    (
        "floating",
        150,
        "lists and tips of a control, where there is no top layer",
    ),
    ("announcement", 200, "what the page tells on its own account"),
];

/// Letter spacings in em, from 1. Large letters stand closer than small ones.
const LETTER_SPACINGS: [&str; 9] = [
    "-0.01em",
    "-0.005em",
    "-0.0025em",
    "-0.0015em",
    "0",
    "0.0015em",
    "0.0025em",
    "0.005em",
    "0.015em",
];

const LINE_HEIGHTS: [(&str, &str); 3] = [("sm", "1.3"), ("md", "1.5"), ("lg", "1.7")];

const WEIGHTS: [(&str, &str); 3] = [("regular", "400"), ("medium", "500"), ("semibold", "600")];

/// A text style: which of the font sizes it has, and which of the letter spacings.
#[derive(Debug)]
pub struct TextStyle {
    /// Its name, as it stands in `--felles-heading-…` or `--felles-body-…`.
    pub name: &'static str,
    /// The number of its font size, from 1.
    pub size: u8,
    spacing: usize,
}

const fn style(name: &'static str, size: u8, spacing: usize) -> TextStyle {
    TextStyle { name, size, spacing }
}

/// The styles of headings, the largest first.
pub const HEADINGS: [TextStyle; 7] = [
    style("2xl", 10, 1),
    style("xl", 9, 1),
    style("lg", 8, 2),
    style("md", 7, 3),
    style("sm", 6, 5),
    style("xs", 5, 6),
    style("2xs", 4, 6),
];

/// The styles of all other text, the largest first.
pub const BODIES: [TextStyle; 5] = [
    style("xl", 6, 8),
    style("lg", 5, 8),
    style("md", 4, 8),
    style("sm", 3, 7),
    style("xs", 2, 6),
];

const CODE_FONTS: &str =
    r#"ui-monospace, "SFMono-Regular", "Cascadia Mono", "Segoe UI Mono", Menlo, Consolas, monospace"#;

/// A layer of black: offset below, blur, opacity.
type ShadowLayer = (u8, u8, &'static str);

const SHADOWS: [(&str, &[ShadowLayer]); 5] = [
    ("xs", &[(0, 1, "0.16"), (1, 2, "0.12")]),
    ("sm", &[(0, 1, "0.15"), (1, 2, "0.12"), (2, 4, "0.1")]),
    ("md", &[(0, 1, "0.14"), (2, 4, "0.12"), (4, 8, "0.12")]),
    ("lg", &[(0, 1, "0.13"), (3, 5, "0.13"), (6, 12, "0.14")]),
    ("xl", &[(0, 1, "0.12"), (4, 8, "0.16"), (12, 24, "0.16")]),
];

/// Motion explains, or is not there.
const MOTIONS: [(&str, &str); 2] = [("fast", "120ms"), ("normal", "180ms")];

/// `tokens.css`: the design tokens of fjord, the default theme.
///
/// Fjord weighs nothing at the root, so that another theme there wins wherever its sheet is linked.
pub fn css() -> String {
    let mut still = Declarations::default();
    for (name, _) in MOTIONS {
        still.token(format_args!("motion-{name}"), "0s");
    }
    let mut rules = vec![
        same_in_every_theme().rule(&[":root"]),
        still.rule_where("(prefers-reduced-motion: reduce)", &[":root"]),
    ];
    rules.extend(FJORD.rules(&[":where(:root)"]));
    format!(
        "/* The design tokens, and fjord, the default theme. Names and meanings: see the Colour page of the showcase.\n   \
         A colour holds its light and its dark value; the element that uses it decides by its color-scheme.\n   \
         Made by styles/tokens.rs: cargo xtask css. */\n{}",
        in_tokens_layer(&rules)
    )
}

fn same_in_every_theme() -> Declarations {
    let mut css = Declarations::default();
    css.token("tokens", 1);
    declare_text(&mut css);
    css.token("border-radius-full", "9999px");
    css.token("border-width-default", "1px");
    css.token("border-width-focus", "3px");
    css.token("focus-offset", "3px");
    css.token("opacity-disabled", "0.3");
    for (name, layers) in SHADOWS {
        css.token(format_args!("shadow-{name}"), shadow(layers));
    }
    for (name, duration) in MOTIONS {
        css.token(format_args!("motion-{name}"), duration);
    }
    css.token("motion-easing", "cubic-bezier(0.2, 0, 0, 1)");
    for (name, z_index, _) in Z_INDEXES {
        css.token(format_args!("layer-{name}"), z_index);
    }
    for (name, px) in BREAKPOINTS {
        css.token(format_args!("breakpoint-{name}"), format_args!("{}rem", px / 16));
    }
    css
}

fn declare_text(css: &mut Declarations) {
    css.token("font-family-code", CODE_FONTS);
    for (name, weight) in WEIGHTS {
        css.token(format_args!("font-weight-{name}"), weight);
    }
    for (name, height) in LINE_HEIGHTS {
        css.token(format_args!("line-height-{name}"), height);
    }
    for (number, spacing) in (1..).zip(LETTER_SPACINGS) {
        css.token(format_args!("letter-spacing-{number}"), spacing);
    }
    for (kind, styles, weight, height) in [
        ("heading", HEADINGS.as_slice(), "semibold", "sm"),
        ("body", BODIES.as_slice(), "regular", "md"),
    ] {
        for TextStyle { name, spacing, .. } in styles {
            css.token(
                format_args!("{kind}-{name}-font-weight"),
                format_args!("var(--felles-font-weight-{weight})"),
            );
            css.token(
                format_args!("{kind}-{name}-line-height"),
                format_args!("var(--felles-line-height-{height})"),
            );
            css.token(
                format_args!("{kind}-{name}-letter-spacing"),
                LETTER_SPACINGS[spacing - 1],
            );
        }
    }
    css.token("body-short-line-height", "var(--felles-line-height-sm)");
    css.token("body-long-line-height", "var(--felles-line-height-lg)");
}

fn shadow(layers: &[ShadowLayer]) -> String {
    let px = |length: &u8| {
        if *length == 0 {
            "0".to_owned()
        } else {
            format!("{length}px")
        }
    };
    let layers: Vec<String> = layers
        .iter()
        .map(|(y, blur, alpha)| format!("0 {} {} rgb(0 0 0 / {alpha})", px(y), px(blur)))
        .collect();
    layers.join(", ")
}
