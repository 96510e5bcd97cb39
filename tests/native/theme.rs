//! Themes: their sheets, their warnings, and what they promise beyond their scales.

use felles::{
    components::Color,
    runtime::Language,
    styles::{
        color::{Hex, Scale, Scheme, Step},
        theme::{ColorName, FJORD, GRANITT, SOMMER, Theme, Warning},
    },
};

const THEMES: [Theme; 3] = [FJORD, GRANITT, SOMMER];

/// The value a sheet gives a custom property, by its name without `--felles-`.
fn value<'a>(css: &'a str, name: &str) -> Option<&'a str> {
    let start = format!("\n    --felles-{name}: ");
    let (_, rest) = css.split_once(&start)?;
    Some(rest.split_once(";\n")?.0)
}

#[test]
fn a_sheet_has_every_step_of_every_colour() {
    for theme in THEMES {
        let css = theme.to_css();
        for color in ColorName::ALL {
            let [light, dark, contrast] = Scheme::ALL.map(|scheme| Scale::new(theme.colors[color], scheme));
            for step in Step::ALL {
                let name = format!("{}-{}", color.name(), step.name());
                let normal = format!("light-dark({}, {})", light[step], dark[step]);
                if step.is_base() {
                    assert_eq!(value(&css, &format!("color-{name}")), Some(&*normal));
                    continue;
                }
                let more = format!("light-dark({}, {})", light[step.firmer()], contrast[step]);
                assert_eq!(value(&css, &format!("normal-{name}")), Some(&*normal));
                assert_eq!(value(&css, &format!("contrast-{name}")), Some(&*more));
            }
        }
    }
}

#[test]
fn small_and_large_radii_follow_from_the_base() {
    for (base, expected) in [
        (0, ["0px", "0px", "0px", "0px", "0px"]),
        (4, ["2px", "4px", "8px", "12px", "4px"]),
        (5, ["2.5px", "5px", "10px", "15px", "5px"]),
        (8, ["4px", "8px", "16px", "24px", "8px"]),
        (99, ["4px", "8px", "20px", "28px", "99px"]),
    ] {
        let css = Theme { radius: base, ..FJORD }.to_css();
        let found = ["sm", "md", "lg", "xl", "default"].map(|name| value(&css, &format!("border-radius-{name}")));
        assert_eq!(found, expected.map(Some), "{base}");
    }
}

#[test]
fn fonts_are_quoted_unless_they_name_a_kind() {
    let css = GRANITT.to_css();
    let text = r#""Inter", "Inter Fallback", system-ui, -apple-system, "Segoe UI", "Roboto", "Noto Sans", sans-serif"#;
    assert_eq!(value(&css, "font-family"), Some(text));
    let headings = r#""Source Serif 4", "Source Serif 4 Fallback", "Georgia", "Noto Serif", serif"#;
    assert_eq!(value(&css, "font-family-heading"), Some(headings));
    assert_eq!(
        value(&SOMMER.to_css(), "font-family-heading"),
        Some("var(--felles-font-family)")
    );
}

#[test]
fn a_theme_asks_for_its_own_fonts_only() {
    let families = |theme: &Theme| {
        let css = theme.fonts_to_css();
        let names = css.lines().filter_map(|line| line.trim().strip_prefix("font-family: "));
        let mut names: Vec<String> = names.map(|name| name.trim_matches(['"', ';']).to_owned()).collect();
        names.dedup();
        names
    };
    assert_eq!(families(&FJORD), ["Inter", "Inter Fallback"]);
    assert_eq!(
        families(&GRANITT),
        ["Inter", "Inter Fallback", "Source Serif 4", "Source Serif 4 Fallback"]
    );
    assert_eq!(
        families(&SOMMER),
        ["Atkinson Hyperlegible Next", "Atkinson Hyperlegible Next Fallback"]
    );
    let mut own = FJORD;
    own.fonts.text = "Comic Neue".into();
    assert_eq!(families(&own), [""; 0]);
}

/// A theme that was not read but made in code is not checked. It still ends neither a sheet nor a Rust file.
#[test]
fn nothing_in_a_theme_breaks_out() {
    let hostile = "a\"]{}</style>\\\n*/;\u{0}";
    let mut theme = Theme {
        name: hostile.into(),
        ..FJORD
    };
    theme.fonts.text = hostile.into();
    let css = theme.to_css();
    let selector = r#"[data-theme="a\"]{}\3c /style>\\\a */;"#.to_owned() + "\u{fffd}\"]";
    assert!(css.contains(&selector), "{css}");
    assert!(!css.contains("</style"), "{css}");
    let rust = theme.to_rust_const();
    assert_eq!(rust.lines().count(), FJORD.to_rust_const().lines().count(), "{rust}");
    assert_eq!(
        Theme::from_json(&theme.to_json()).map_err(|error| error.field),
        Err("name".to_owned())
    );
}

/// Two lists that must not part: what components take, and what themes have.
#[test]
fn components_take_the_colours_that_themes_have() {
    let taken: Vec<&str> = Color::ALL.iter().map(Color::name).collect();
    assert_eq!(taken, ColorName::ALL.map(ColorName::name));
}

// Warnings
// --------

/// No amber that says warning is dark enough to be seen on white; all else is right.
#[test]
fn the_themes_have_no_warning_but_that_of_the_amber() {
    for theme in THEMES {
        for warning in theme.warnings() {
            let amber = matches!(
                warning,
                Warning::FillAgainstPage {
                    color: ColorName::Warning,
                    ..
                }
            );
            assert!(amber, "{}: {warning}", theme.name);
        }
    }
}

#[test]
fn warnings_tell_where_what_and_how_much() {
    let mut theme = FJORD;
    theme.colors.accent = Hex([0xff, 0xe0, 0x00]);
    theme.link_visited = Hex([0xbb, 0x99, 0xdd]);
    let found: Vec<String> = theme.warnings().iter().map(ToString::to_string).collect();
    assert!(
        found.contains(&"accent, light: the fill is hard to see on the page (1.31, needs 3)".to_owned()),
        "{found:?}"
    );
    assert!(
        found.contains(&"link-visited, light: it is hard to read on the page (2.41, needs 4.5)".to_owned()),
        "{found:?}"
    );
}

#[test]
fn warnings_are_said_in_the_language_of_the_user() {
    let mut theme = FJORD;
    theme.colors.accent = Hex([0x75; 3]);
    theme.link_visited = Hex([0xbb, 0x99, 0xdd]);
    let said = |language: &Language| {
        let say = |warning: &Warning| format!("{}: {}", warning.subject(language), warning.say(language));
        theme.warnings().iter().map(say).collect::<Vec<_>>()
    };
    for (language, expected) in [
        (
            Language::Nb,
            "Hovedfarge: I lyst har hvit tekst på en fylt knapp under pekeren 3,4:1; det trengs 4,5:1.",
        ),
        (
            Language::Nb,
            "Advarsel: I lyst har en fylt knapp 2,2:1 mot siden; det trengs 3:1.",
        ),
        (
            Language::Nn,
            "Hovudfarge: I lyst har kvit tekst på ein fylt knapp under peikaren 3,4:1; det trengst 4,5:1.",
        ),
        (
            Language::En,
            "Accent: In light, white text on a hovered filled button has 3.4:1; 4.5:1 is needed.",
        ),
        (
            Language::En,
            "Visited link: In light, the link has 2.4:1 against the page; 4.5:1 is needed.",
        ),
    ] {
        let said = said(&language);
        assert!(said.iter().any(|said| said == expected), "{expected}: {said:#?}");
    }
}

/// White wins on this grey by little, and the middle gets lighter when hovered.
#[test]
fn text_on_a_pressed_fill_is_watched_too() {
    let mut theme = FJORD;
    theme.colors.accent = Hex([0x75; 3]);
    let fills = theme.warnings().into_iter().filter_map(|warning| match warning {
        Warning::TextOnFill {
            color,
            scheme: Scheme::Light,
            text,
            fill,
            ratio,
            needed,
        } => {
            assert!(
                color == ColorName::Accent && text == Hex::WHITE && ratio < needed,
                "{warning}"
            );
            Some(fill)
        }
        _ => None,
    });
    assert_eq!(fills.collect::<Vec<_>>(), [Step::BaseHover, Step::BaseActive]);
}
