//! What the server sends for a themed area.

use crate::rendered::html;
use felles::{
    prelude::*,
    styles::theme::{FJORD, GRANITT, SOMMER, Theme},
};
use leptos::prelude::*;

#[test]
fn what_it_says_are_attributes_and_what_it_does_not_say_is_not_there() {
    let silent = html(|| view! { <ThemeProvider>"Hei"</ThemeProvider> });
    assert_eq!(silent, "<div class=\"felles-theme-provider\">Hei</div>");
    let all = html(|| {
        view! {
            <ThemeProvider
                theme=ThemeName::Granitt
                color=Color::Brand2
                size=Size::Lg
                color_scheme=ColorScheme::Contrast
                language=Language::En
                padded=true
                id="område"
                class="mitt"
            >
                "Hei"
            </ThemeProvider>
        }
    });
    for part in [
        "data-theme=\"granitt\"",
        "data-color=\"brand2\"",
        "data-size=\"lg\"",
        "data-color-scheme=\"contrast\"",
        "data-padded",
        "lang=\"en\"",
        "id=\"område\"",
        "class=\"felles-theme-provider mitt\"",
    ] {
        assert!(all.contains(part), "{part}: {all}");
    }
}

#[test]
fn a_theme_is_named_by_its_variant_its_text_or_itself() {
    for (name, theme) in [
        (ThemeName::Fjord, FJORD),
        (ThemeName::Granitt, GRANITT),
        (ThemeName::Sommer, SOMMER),
    ] {
        assert_eq!(name.name(), &*theme.name);
        assert_eq!(ThemeName::from(&theme), name);
        assert_eq!(ThemeName::from(theme.name.into_owned()), name);
    }
    let own = Theme {
        name: "heim".into(),
        ..FJORD
    };
    assert_eq!(ThemeName::from(&own), ThemeName::Own("heim".into()));
    let html = html(|| view! { <ThemeProvider theme="heim">"Hei"</ThemeProvider> });
    assert!(html.contains("data-theme=\"heim\""), "{html}");
}

#[test]
fn a_hostile_name_stays_in_its_attribute() {
    let html = html(|| view! { <ThemeProvider theme="\"><script>alert(1)</script>">"Hei"</ThemeProvider> });
    assert!(!html.contains("<script"), "{html}");
}

/// The scheme names of components and those of the sheets.
#[test]
fn schemes_are_those_that_the_sheets_know() {
    for scheme in ColorScheme::ALL {
        let selector = format!("[data-color-scheme=\"{}\"]", scheme.name());
        assert!(felles::styles::MODES.contains(&selector), "{selector}");
    }
}

#[test]
fn the_language_holds_in_the_area_and_not_after_it() {
    let html = html(|| {
        view! {
            <div>
                <ThemeProvider language=Language::En>
                    <TextField label="Name" required=Requirement::Optional />
                </ThemeProvider>
                <TextField label="Navn" required=Requirement::Optional />
            </div>
        }
    });
    let (inside, after) = html.split_once("Navn").expect("both");
    assert!(inside.contains("lang=\"en\"") && inside.contains("ptional"), "{inside}");
    assert!(after.contains("algfri"), "{after}");
}
