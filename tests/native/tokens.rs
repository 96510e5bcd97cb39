//! The generated sheets are what is checked in. `cargo xtask css` writes them anew.

use crate::sources::root;
use felles::styles::{
    modes, stylesheet,
    theme::{FJORD, GRANITT, SOMMER},
    tokens,
};
use std::{collections::BTreeSet, fs};

fn generated() -> [(&'static str, String); 5] {
    [
        ("styles/tokens.css", tokens::css()),
        ("styles/modes.css", modes::css()),
        ("styles/inter.css", FJORD.fonts_to_css()),
        ("styles/granitt.css", GRANITT.to_css()),
        ("styles/sommer.css", SOMMER.to_css()),
    ]
}

#[test]
fn golden_sheets_are_what_the_themes_give() {
    for (name, expected) in generated() {
        let file = root().join(name);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&file, expected).expect("written");
            continue;
        }
        let found = fs::read_to_string(&file).unwrap_or_default();
        let line = found
            .lines()
            .zip(expected.lines())
            .position(|(found, expected)| found != expected);
        assert!(
            found == expected,
            "{name} differs from line {:?} on. Do: cargo xtask css",
            line.map(|line| line + 1)
        );
    }
}

/// Custom properties that a sheet declares.
fn declared(css: &str) -> BTreeSet<&str> {
    css.lines()
        .filter_map(|line| line.trim().strip_prefix("--")?.split_once(": "))
        .map(|(name, _)| name)
        .collect()
}

#[test]
fn every_value_that_is_asked_for_is_there() {
    let [(_, tokens), (_, modes), ..] = generated();
    let declared: BTreeSet<&str> = declared(&tokens).union(&declared(&modes)).copied().collect();
    for css in [&tokens, &modes] {
        for asked in css
            .split("var(--")
            .skip(1)
            .filter_map(|rest| rest.split([',', ')']).next())
        {
            assert!(declared.contains(asked), "{asked}");
        }
    }
}

/// A page that links a sheet gets its fonts, and nothing is served that no sheet asks for.
#[test]
fn every_font_that_a_sheet_names_is_there() {
    let mut named = BTreeSet::new();
    for (_, css) in generated() {
        let urls = css
            .split("url(\"fonts/")
            .skip(1)
            .filter_map(|rest| rest.split('"').next());
        named.extend(urls.map(str::to_owned));
    }
    let folder = fs::read_dir(root().join("styles/fonts")).expect("styles/fonts");
    let there: BTreeSet<String> = folder
        .map(|entry| entry.expect("a file").file_name().to_string_lossy().into_owned())
        .filter(|name| !name.ends_with("-OFL.txt"))
        .collect();
    assert_eq!(named, there);
}

/// Who links felles.css alone may have no fonts beside it.
#[test]
fn felles_css_asks_for_no_file() {
    let css = stylesheet();
    assert!(!css.contains("@font-face") && !css.contains("url("));
}

/// Else an inner theme would show what an outer one said.
#[test]
fn what_one_theme_decides_all_decide() {
    let [fjord, granitt, sommer] = [FJORD, GRANITT, SOMMER].map(|theme| theme.to_css());
    assert!(declared(&fjord).len() > 200);
    assert_eq!(declared(&granitt), declared(&fjord));
    assert_eq!(declared(&sommer), declared(&fjord));
}
