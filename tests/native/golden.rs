//! `styles/felles.css` is what `stylesheet()` gives, minified. `cargo xtask css` writes it anew.

use crate::sources::{read, root};
use felles::styles::stylesheet;
use lightningcss::{
    printer::PrinterOptions,
    stylesheet::{ParserOptions, StyleSheet},
};

const FILE: &str = "styles/felles.css";

/// The same rules in the same order, printed short. With no browser named as a target, nothing is rewritten for older
/// ones. lightningcss could also merge rules, but moves the order of the layers away then, and brotli does as well.
fn minified(css: &str) -> String {
    let sheet = StyleSheet::parse(css, ParserOptions::default()).expect("a sheet that tests/native/css.rs has read");
    let options = PrinterOptions {
        minify: true,
        ..PrinterOptions::default()
    };
    let mut css = sheet.to_css(options).expect("printed").code;
    css.push('\n');
    css
}

#[test]
fn golden_felles_css_is_made_of_the_sheets() {
    let expected = minified(&stylesheet());
    let file = root().join(FILE);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&file, &expected).expect("written");
        return;
    }
    let found = if file.exists() { read(&file) } else { String::new() };
    if found == expected {
        return;
    }
    let same = found
        .chars()
        .zip(expected.chars())
        .take_while(|(one, other)| one == other)
        .count();
    let near = |text: &str| text.chars().skip(same.saturating_sub(40)).take(120).collect::<String>();
    panic!(
        "{FILE} is not what the sheets give. Do: cargo xtask css\n  file:   …{}\n  sheets: …{}",
        near(&found),
        near(&expected)
    );
}

/// A sheet that was rewritten for old browsers would take the two colour schemes apart, and round sizes wrongly.
#[test]
fn golden_minifying_keeps_modern_functions_as_they_are() {
    let css = stylesheet();
    let small = minified(&css);
    for function in ["light-dark(", "round(", "@property", "@layer"] {
        let count = |text: &str| text.matches(function).count();
        assert!(count(&css) > 0, "no sheet uses {function} any more");
        assert_eq!(count(&small), count(&css), "{function}");
    }
    assert!(!small.contains("--lightningcss-"), "light-dark() was rewritten");
    assert!(small.len() < css.len());
}

#[test]
fn golden_minifying_twice_changes_nothing() {
    let once = minified(&stylesheet());
    assert!(
        once == minified(&once),
        "printing what was printed gives something else"
    );
}
