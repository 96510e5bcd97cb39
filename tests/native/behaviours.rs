//! Every point of `behaviours.tsv` has a test in a browser: one whose name begins with its id.
//!
//! In Playwright `test("TABS-3 arrows move the focus", …)`, in a browser test `fn tabs_3_arrows_move_the_focus()`. A
//! test of several points begins with all their ids: `"TABS-3 GEN-6 …"`, `fn tabs_3_gen_6_…`. A point that waits for
//! something else is marked `later`, and says for what.

use crate::sources::{read, root, sources, walk};
use std::collections::BTreeSet;
use syn::{ItemFn, visit::Visit};

const POINTS: &str = include_str!("behaviours.tsv");

struct Point {
    id: &'static str,
    later: bool,
    what: &'static str,
}

fn points() -> Vec<Point> {
    POINTS
        .lines()
        .skip(1)
        .map(|line| match line.split('\t').collect::<Vec<_>>().as_slice() {
            [id, "now", what] => Point { id, later: false, what },
            [id, "later", what] => Point { id, later: true, what },
            _ => panic!("behaviours.tsv: not id, now or later, and what: {line}"),
        })
        .collect()
}

/// The ids that a title begins with: `TABS-3 GEN-6 arrows move` gives two.
fn leading_ids(title: &str) -> Vec<String> {
    title
        .split(' ')
        .take_while(|word| is_id(word))
        .map(str::to_owned)
        .collect()
}

fn is_id(word: &str) -> bool {
    word.split_once('-').is_some_and(|(group, number)| {
        !group.is_empty()
            && group.chars().all(|letter| letter.is_ascii_uppercase())
            && !number.is_empty()
            && number.chars().all(|digit| digit.is_ascii_digit())
    })
}

/// The titles of Playwright's tests: `test("…"`, with any of the three quotes.
fn playwright_titles(source: &str) -> Vec<String> {
    let mut titles = Vec::new();
    for (start, _) in source.match_indices("test(") {
        let before = source[..start].chars().next_back();
        if before.is_some_and(|letter| letter.is_alphanumeric() || letter == '.' || letter == '_') {
            continue;
        }
        let rest = source[start + "test(".len()..].trim_start();
        if let Some(quote) = rest.chars().next().filter(|quote| "\"'`".contains(*quote))
            && let Some((title, _)) = rest[1..].split_once(quote)
        {
            titles.push(title.to_owned());
        }
    }
    titles
}

/// The names of browser tests, as titles: `tabs_3_gen_6_arrows_move` becomes `TABS-3 GEN-6 arrows move`.
fn browser_titles(file: &syn::File) -> Vec<String> {
    struct Tests(Vec<String>);
    impl Visit<'_> for Tests {
        fn visit_item_fn(&mut self, function: &ItemFn) {
            if function
                .attrs
                .iter()
                .any(|attribute| attribute.path().is_ident("wasm_bindgen_test"))
            {
                self.0.push(title_of(&function.sig.ident.to_string()));
            }
        }
    }
    let mut tests = Tests(Vec::new());
    tests.visit_file(file);
    tests.0
}

fn title_of(name: &str) -> String {
    let mut words = name.split('_').peekable();
    let mut title = Vec::new();
    while let Some(word) = words.next() {
        let number = words.next_if(|next| !next.is_empty() && next.chars().all(|digit| digit.is_ascii_digit()));
        match number {
            Some(number) => title.push(format!("{}-{number}", word.to_uppercase())),
            None => title.push(word.to_owned()),
        }
    }
    title.join(" ")
}

#[test]
fn every_point_has_a_test_in_a_browser() {
    let mut titles = Vec::new();
    let mut specs = Vec::new();
    walk(&root().join("tests/e2e"), &mut specs);
    for spec in specs.iter().filter(|path| path.to_string_lossy().ends_with(".spec.ts")) {
        titles.extend(playwright_titles(&read(spec)));
    }
    for file in sources(&["tests/browser"]) {
        titles.extend(browser_titles(&file.syntax()));
    }
    let tested: BTreeSet<String> = titles.iter().flat_map(|title| leading_ids(title)).collect();
    let known: BTreeSet<&str> = points().iter().map(|point| point.id).collect();

    let unknown: Vec<&String> = tested.iter().filter(|id| !known.contains(id.as_str())).collect();
    assert!(
        unknown.is_empty(),
        "tests name points that behaviours.tsv does not have: {unknown:?}"
    );

    let missing: Vec<String> = points()
        .into_iter()
        .filter(|point| !point.later && !tested.contains(point.id))
        .map(|point| format!("{} {}", point.id, point.what))
        .collect();
    assert!(
        missing.is_empty(),
        "{} points have no test:\n{}",
        missing.len(),
        missing.join("\n")
    );

    let early: Vec<&str> = points()
        .iter()
        .filter(|point| point.later && tested.contains(point.id))
        .map(|point| point.id)
        .collect();
    assert!(early.is_empty(), "marked later, but tested: {early:?}");
}

#[test]
fn the_list_names_each_point_once_and_says_what_later_waits_for() {
    let mut seen = BTreeSet::new();
    for point in points() {
        assert!(is_id(point.id), "{} is not an id", point.id);
        assert!(seen.insert(point.id), "{} is there twice", point.id);
        assert!(point.what.ends_with('.'), "{}: a sentence", point.id);
        assert!(
            !point.later || point.what.contains("Waits for"),
            "{}: what does it wait for?",
            point.id
        );
    }
}

#[test]
fn titles_are_read_from_both_kinds_of_tests() {
    let spec = "test('TABS-3 a', x); test(\n  \"DLG-1 GEN-2 b\", y); test(`CC-1 ${name}`, z); test.skip('FLD-1 c'); contest('FLD-2 d')";
    let titles = playwright_titles(spec);
    assert_eq!(titles, ["TABS-3 a", "DLG-1 GEN-2 b", "CC-1 ${name}"]);
    assert_eq!(leading_ids("DLG-1 GEN-2 b TABS-3"), ["DLG-1", "GEN-2"]);
    assert_eq!(leading_ids("a test of TABS-3"), Vec::<String>::new());

    let file = syn::parse_file(
        "#[wasm_bindgen_test] async fn tabs_3_gen_6_arrows() {} fn tabs_4_not_a_test() {} mod m { #[wasm_bindgen_test] fn plain() {} }",
    );
    assert_eq!(browser_titles(&file.expect("Rust")), ["TABS-3 GEN-6 arrows", "plain"]);
}
