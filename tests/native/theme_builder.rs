//! What of the theme builder needs no browser: its history, its address, and what it says when a file is wrong.

use crate::showcase::islands::theme_builder::{
    address::{query, read},
    draft::start,
    history::{Change, History},
    import::range_of_line,
};
use felles::{
    prelude::*,
    styles::theme::{ColorName, FJORD, GRANITT, SOMMER, Theme, TokenWriter},
};

fn with_radius(radius: u8) -> Theme {
    Theme { radius, ..FJORD }
}

#[test]
fn what_is_done_is_undone_and_done_again() {
    let mut history = History::default();
    history.add(Some("radius"), with_radius(1), 0.0);
    history.add(Some("name"), with_radius(2), 10.0);
    let undone = history.undo(with_radius(3)).expect("a change");
    assert_eq!(
        undone,
        Change {
            path: Some("name"),
            theme: with_radius(2)
        }
    );
    assert_eq!(history.undo(with_radius(2)).expect("a change").theme, with_radius(1));
    assert_eq!(history.undo(with_radius(1)), None);
    assert_eq!(history.redo(with_radius(1)).expect("a change").theme, with_radius(2));
    assert_eq!(history.redo(with_radius(2)).expect("a change").theme, with_radius(3));
    assert!(history.can_undo() && !history.can_redo());
}

#[test]
fn what_is_dragged_or_typed_is_one_act() {
    let mut history = History::default();
    for moment in 0..20 {
        history.add(Some("radius"), with_radius(moment), f64::from(moment) * 900.0);
    }
    assert_eq!(history.undo(with_radius(20)).expect("a change").theme, with_radius(0));
    assert!(!history.can_undo());

    // After a pause, after another field, after an undoing, and for a whole theme, it is another act.
    for (path, pause) in [(Some("radius"), 1_000.0), (Some("name"), 1.0), (None, 1.0), (None, 1.0)] {
        let mut history = History::default();
        history.add(path.map(|_| "radius"), with_radius(1), 0.0);
        history.add(path, with_radius(2), pause);
        assert_eq!(
            history.undo(with_radius(3)).expect("a change").theme,
            with_radius(2),
            "{path:?}"
        );
        history.add(Some("radius"), with_radius(2), pause);
        assert!(!history.can_redo());
        assert_eq!(
            history.undo(with_radius(4)).expect("a change").theme,
            with_radius(2),
            "{path:?}"
        );
    }
}

#[test]
fn history_ends_somewhere() {
    let mut history = History::default();
    for moment in 0..1_000_u16 {
        history.add(
            None,
            Theme {
                name: format!("a{moment}").into(),
                ..FJORD
            },
            0.0,
        );
    }
    let mut steps = 0;
    let mut theme = FJORD;
    while let Some(change) = history.undo(theme.clone()) {
        theme = change.theme;
        steps += 1;
    }
    assert_eq!((steps, &*theme.name), (200, "a800"));
}

#[test]
fn an_address_is_read_back() {
    for theme in [start(), GRANITT, SOMMER] {
        for size in Size::ALL {
            let query = query(&theme, *size);
            assert_eq!(read(&query), (theme.clone(), *size, Vec::new()), "{query}");
            assert_eq!(
                read(&format!("?{query}")),
                (theme.clone(), *size, Vec::new()),
                "{query}"
            );
        }
    }
    assert_eq!(read(""), (start(), Size::Md, Vec::new()));
}

#[test]
fn of_a_bad_address_what_can_be_read_is_used_and_the_rest_is_told() {
    let (theme, size, errors) = read("?name=heim&accent=12&radius=4&text=%3Cscript%3E&size=huge&brand1=%FF&x=y");
    assert_eq!((&*theme.name, theme.radius, theme.colors), ("heim", 4, FJORD.colors));
    assert_eq!(size, Size::Md);
    let errors: Vec<_> = errors.iter().map(Text::as_str).collect();
    assert_eq!(
        errors,
        [
            "accent: Fargen har 2 siffer. Den må ha 6, som #0b5c73, eller 3, som #05a.",
            "text: «<script>» er ikke navnet på en skrift. Bruk bokstaver, sifre, mellomrom og bindestrek, med komma \
             mellom navnene.",
            "brand1: Et %-tegn er ikke fulgt av koden for et tegn.",
            "size: «huge» er ikke en av sm, md, lg.",
        ]
    );
}

#[test]
fn a_line_is_found_as_the_dom_counts() {
    let text = "{\n  \"name\": \"å😀\",\n\n}";
    let lines = [Some((0, 1)), Some((2, 18)), Some((19, 19)), Some((20, 21)), None];
    for (line, expected) in (1..).zip(lines) {
        assert_eq!(range_of_line(text, line), expected, "line {line}");
    }
    assert_eq!(range_of_line(text, 0), None);
    assert_eq!(range_of_line("", 1), Some((0, 0)));
}

#[test]
fn tokens_that_are_kept_are_those_of_the_theme() {
    let mut writer = TokenWriter::default();
    let mut theme = start();
    for color in ColorName::ALL {
        for hex in ["#0055aa", "#ffe000", "#0055aa"] {
            theme
                .set_field(&format!("colors.{}", color.name()), hex)
                .expect("a colour");
            let css = writer.write(&theme);
            assert_eq!(css, TokenWriter::default().write(&theme), "{} {hex}", color.name());
            assert!(theme.to_css().ends_with(&css));
            assert!(!css.contains("url("), "the address would be that of the page");
        }
    }
}
