//! The sheet `modes.css`: what `data-theme`, `data-color`, `data-size` and `data-color-scheme` mean, on any element.
//!
//! Custom properties are inherited with their `var()` already replaced, so each rule that depends on a mode is declared
//! anew wherever that mode may change: the colours of the scales where a theme or a scheme begins, the colours of the
//! context there and where a colour is chosen, the sizes where a size is chosen.
//!
//! A mode that must be known further in, where another one changes, is inherited as a switch: `initial`, which is no value,
//! so that `var(--felles-if-…, this)` is this, or nothing, so that it is nothing. Plain rules with an ancestor in the
//! selector would ask for *an* ancestor, not for the nearest.

use super::{
    color::Step,
    rule::{Declarations, in_tokens_layer},
    theme::ColorName,
    tokens::{BODIES, HEADINGS, TextStyle},
};

const ON: &str = "initial";
/// Written with no space in it, as every printer writes it.
const OFF: &str = "";

/// Size modes: name, and body text in rem. The first holds where nothing is said.
pub const SIZES: [(&str, &str); 3] = [("md", "1.125"), ("sm", "1"), ("lg", "1.3125")];

/// The spacings there are, in units of 4 px in `md`.
pub const SPACINGS: [u8; 20] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 18, 22, 26, 30];

/// The font sizes from 1, in px in `md`.
pub const FONT_SIZES: [u8; 10] = [12, 14, 16, 18, 21, 24, 30, 36, 48, 60];

/// `modes.css`.
pub fn css() -> String {
    let mut rules = color_switches();
    rules.extend(scheme_switches());
    rules.push(scale_colors().rule(&[":root", "[data-theme]", "[data-color-scheme]"]));
    rules.push(context_colors().rule(&[":root", "[data-theme]", "[data-color-scheme]", "[data-color]"]));
    rules.extend(schemes());
    rules.extend(sizes());
    format!(
        "/* What data-theme, data-color, data-size and data-color-scheme mean, on any element.\n   \
         Made by styles/modes.rs: cargo xtask css. */\n{}",
        in_tokens_layer(&rules)
    )
}

/// Which of the eight colours is chosen.
fn color_switches() -> Vec<String> {
    let [first, others @ ..] = ColorName::ALL;
    let selector = |color: ColorName| format!("[data-color=\"{}\"]", color.name());
    let mut none_but_first = Declarations::default();
    none_but_first.token(format_args!("if-{}", first.name()), ON);
    for color in others {
        none_but_first.token(format_args!("if-{}", color.name()), OFF);
    }
    let mut selectors = vec![":root".to_owned()];
    selectors.extend(ColorName::ALL.map(selector));

    let mut rules = vec![none_but_first.rule(&selectors)];
    for color in others {
        let mut only = Declarations::default();
        only.token(format_args!("if-{}", first.name()), OFF);
        only.token(format_args!("if-{}", color.name()), ON);
        rules.push(only.rule(&[selector(color)]));
    }
    rules
}

/// Whether more contrast is asked for: by the page, or by the user where the page follows the user.
fn scheme_switches() -> [String; 3] {
    let (mut normal, mut contrast) = (Declarations::default(), Declarations::default());
    normal.token("if-normal", ON);
    normal.token("if-contrast", OFF);
    contrast.token("if-normal", OFF);
    contrast.token("if-contrast", ON);
    [
        normal.rule(&[":root", "[data-color-scheme]"]),
        contrast.rule(&["[data-color-scheme=\"contrast\"]"]),
        contrast.rule_where(
            "(prefers-contrast: more)",
            &[":root:not([data-color-scheme])", "[data-color-scheme=\"auto\"]"],
        ),
    ]
}

/// The steps of each scale that contrast changes; the others are the theme's own.
fn scale_colors() -> Declarations {
    let mut css = Declarations::default();
    for color in ColorName::ALL.map(ColorName::name) {
        for step in Step::ALL.into_iter().filter(|step| !step.is_base()).map(Step::name) {
            css.token(
                format_args!("color-{color}-{step}"),
                format_args!(
                    "var(--felles-if-normal, var(--felles-normal-{color}-{step})) \
                     var(--felles-if-contrast, var(--felles-contrast-{color}-{step}))"
                ),
            );
        }
    }
    css.token("color-focus-inner", "var(--felles-color-neutral-background-default)");
    css.token("color-focus-outer", "var(--felles-color-neutral-text-default)");
    css
}

fn context_colors() -> Declarations {
    let mut css = Declarations::default();
    for step in Step::ALL.map(Step::name) {
        let choice = ColorName::ALL.map(|color| {
            let color = color.name();
            format!("var(--felles-if-{color}, var(--felles-color-{color}-{step}))")
        });
        css.token(format_args!("color-{step}"), choice.join(" "));
    }
    css
}

fn schemes() -> Vec<String> {
    let scheme = |value: &str| {
        let mut css = Declarations::default();
        css.property("color-scheme", value);
        css
    };
    let mut rules: Vec<String> = [
        ("auto", "light dark"),
        ("light", "light"),
        ("dark", "dark"),
        ("contrast", "dark"),
    ]
    .map(|(name, value)| scheme(value).rule(&[format!("[data-color-scheme=\"{name}\"]")]))
    .to_vec();

    let mut painted = Declarations::default();
    painted.property("background-color", "var(--felles-color-neutral-background-default)");
    painted.property("color", "var(--felles-color-neutral-text-default)");
    rules.push(painted.rule(&["[data-color-scheme]"]));
    rules.push(scheme("light").rule_where("print", &["[data-color-scheme]"]));
    rules
}

fn sizes() -> Vec<String> {
    let mut rules = Vec::new();
    for (index, (name, factor)) in SIZES.into_iter().enumerate() {
        let mut css = Declarations::default();
        css.token("size-factor", factor);
        let selector = format!("[data-size=\"{name}\"]");
        let selectors = [":root", &selector];
        rules.push(css.rule(&selectors[usize::from(index > 0)..]));
    }
    let mut css = Declarations::default();
    // In this order, so that what is cut off comes out as in Designsystemet: 55 px for a button in `lg`, not 56.
    css.token("size-unit", "calc(1rem * (4 / 18) * var(--felles-size-factor))");
    for spacing in SPACINGS {
        let name = format!("size-{spacing}");
        if spacing == 0 {
            css.token(name, "0px");
        } else {
            css.token(
                name,
                format_args!("round(down, calc(var(--felles-size-unit) * {spacing}), 1px)"),
            );
        }
    }
    for (number, px) in (1..).zip(FONT_SIZES) {
        css.token(
            format_args!("font-size-{number}"),
            format_args!("round(calc(var(--felles-size-factor) * {px}rem / 18), 1px)"),
        );
    }
    for (kind, styles) in [("heading", HEADINGS.as_slice()), ("body", BODIES.as_slice())] {
        for TextStyle { name, size, .. } in styles {
            css.token(
                format_args!("{kind}-{name}-font-size"),
                format_args!("var(--felles-font-size-{size})"),
            );
        }
    }
    rules.push(css.rule(&[":root", "[data-size]"]));

    let mut text = Declarations::default();
    text.property("font-size", "var(--felles-body-md-font-size)");
    rules.push(text.rule(&["[data-size]:not(:root)"]));
    rules
}
