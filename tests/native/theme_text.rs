//! Themes as JSON, as an address and as Rust: what is written is read back, and what is wrong is told with its place.

use felles::{
    runtime::Language,
    styles::{
        color::{Hex, HexError},
        theme::{FJORD, GRANITT, JsonError, QueryError, SOMMER, Theme, ThemeProblem},
    },
};

fn own() -> Theme {
    let mut theme = Theme {
        name: "heim-2".into(),
        radius: 99,
        link_visited: Hex::BLACK,
        ..SOMMER
    };
    theme.colors.danger = Hex([0xff, 0, 0x7f]);
    theme.fonts.text = "Blå Sans, Öl-Serif 2.0, sans-serif".into();
    theme.fonts.headings = Some("Inter, sans-serif".into());
    theme
}

#[test]
fn what_is_written_is_read_back() {
    for theme in [FJORD, GRANITT, SOMMER, own()] {
        assert_eq!(Theme::from_json(&theme.to_json()), Ok(theme.clone()));
        assert_eq!(Theme::from_query(&theme.to_query()), Ok(theme.clone()));
        assert_eq!(
            Theme::from_query(&format!("?page=2&{}#top", theme.to_query()).replace("#top", "")),
            Ok(theme.clone())
        );
        assert_eq!(
            serde_json::from_value::<Theme>(serde_json::to_value(&theme).expect("JSON")).expect("a theme"),
            theme
        );
    }
}

#[test]
fn json_is_stable_and_readable() {
    let expected = r##"{
  "name": "granitt",
  "colors": {
    "accent": "#7a1f3d",
    "neutral": "#2b2a28",
    "brand1": "#1f5f5b",
    "brand2": "#8a6a1f",
    "info": "#0a71c0",
    "success": "#068718",
    "warning": "#ea9b1b",
    "danger": "#c01b1b"
  },
  "radius": 0,
  "fonts": {
    "text": "Inter, system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif",
    "headings": "Source Serif 4, Georgia, Noto Serif, serif"
  },
  "linkVisited": "#663299"
}"##;
    assert_eq!(GRANITT.to_json(), expected);
}

#[test]
fn what_is_left_out_of_json_is_as_in_fjord() {
    let text =
        r##"{"colors":{"brand2":"#6a4c93","brand1":"#B4472E","neutral":"23303a","accent":"#0b5c73"},"name":"fjord"}"##;
    assert_eq!(Theme::from_json(text), Ok(FJORD));
}

/// A piece of granitt's JSON, what stands there instead, and the line, the field and the problem that are told.
#[test]
fn bad_json_is_told_with_line_and_field() {
    let digit = |character, place| ThemeProblem::Color(HexError::Digit { character, place });
    let (text, object) = (ThemeProblem::NotText, ThemeProblem::NotObject);
    for (piece, instead, line, field, problem) in [
        ("#7a1f3d", "#7a1f3g", 4, "colors.accent", digit('g', 6)),
        ("#2b2a28", "", 5, "colors.neutral", ThemeProblem::Color(HexError::Empty)),
        (
            "#663299",
            "#66329",
            18,
            "linkVisited",
            ThemeProblem::Color(HexError::Length(5)),
        ),
        ("accent", "acent", 4, "colors.acent", ThemeProblem::UnknownField),
        ("colors", "colours", 3, "colours", ThemeProblem::UnknownField),
        (
            "linkVisited",
            "link_visited",
            18,
            "link_visited",
            ThemeProblem::UnknownField,
        ),
        ("brand2", "brand1", 7, "colors.brand1", ThemeProblem::Duplicate),
        ("\"name\": \"granitt\",", "", 19, "name", ThemeProblem::Missing),
        (
            "    \"accent\": \"#7a1f3d\",\n",
            "",
            11,
            "colors.accent",
            ThemeProblem::Missing,
        ),
        ("\"granitt\"", "\"Granitt\"", 2, "name", ThemeProblem::Name),
        ("\"granitt\"", "\"\"", 2, "name", ThemeProblem::Name),
        ("\"granitt\"", "null", 2, "name", text.clone()),
        ("\"granitt\"", "[[1]]", 2, "name", text.clone()),
        ("\"granitt\"", "{\"a\":1}", 2, "name", text.clone()),
        ("\"#7a1f3d\"", "7", 4, "colors.accent", text.clone()),
        ("\"#7a1f3d\"", "true", 4, "colors.accent", text),
        ("\"radius\": 0", "\"radius\": \"0\"", 13, "radius", ThemeProblem::Radius),
        ("\"radius\": 0", "\"radius\": 100", 13, "radius", ThemeProblem::Radius),
        ("\"radius\": 0", "\"radius\": -1", 13, "radius", ThemeProblem::Radius),
        ("\"radius\": 0", "\"radius\": 0.5", 13, "radius", ThemeProblem::Radius),
        ("\"radius\": 0", "\"fonts\": 0", 13, "fonts", object),
        (
            "Inter",
            "In;ter",
            15,
            "fonts.text",
            ThemeProblem::Font("In;ter".to_owned()),
        ),
        ("Georgia", "", 16, "fonts.headings", ThemeProblem::Font(String::new())),
    ] {
        let json = GRANITT.to_json().replacen(piece, instead, 1);
        let error = Theme::from_json(&json).expect_err(instead);
        assert_eq!(
            (error.line, &*error.field, &error.problem),
            (line, field, &problem),
            "{instead}: {error}"
        );
    }
}

#[test]
fn what_is_no_json_is_told_with_its_place() {
    for (json, line, column, field) in [
        ("", 1, 0, ""),
        ("{\n  \"name\": \"a\"\n  \"radius\": 4\n}", 3, 3, "name"),
        ("{\n  \"radius\": 4,,\n}", 2, 15, "radius"),
        ("{ \"name\": \"a", 1, 12, "name"),
    ] {
        let error = Theme::from_json(json).expect_err(json);
        assert_eq!(
            (error.line, error.column, &*error.field),
            (line, column, field),
            "{json}: {error}"
        );
        assert!(matches!(error.problem, ThemeProblem::Syntax(_)), "{json}: {error:?}");
    }
    let more = format!("{}\n!", GRANITT.to_json());
    assert_eq!(Theme::from_json(&more).map_err(|error| error.line), Err(20));
    for value in ["null", "[]", "7", "\"granitt\"", "true"] {
        let error = Theme::from_json(value).expect_err(value);
        assert_eq!(error.problem, ThemeProblem::NotObject, "{value}");
    }
    assert!(Theme::from_json(&"[".repeat(1_000_000)).is_err());
    assert!(Theme::from_json(&"{\"colors\":".repeat(100_000)).is_err());
}

#[test]
fn a_problem_reads_as_a_sentence() {
    let error = JsonError {
        line: 4,
        column: 22,
        field: "colors.accent".to_owned(),
        problem: ThemeProblem::Color(HexError::Length(5)),
    };
    let expected =
        "line 4, column 22, colors.accent: the colour has 5 digits; it needs 6, as in #0b5c73, or 3, as in #05a";
    assert_eq!(error.to_string(), expected);
    let json = GRANITT.to_json().replace("#7a1f3d", "#7a1f3");
    assert_eq!(Theme::from_json(&json), Err(error));
    assert_eq!(
        Theme::from_json("{").expect_err("no end").to_string(),
        "line 1, column 1: EOF while parsing an object"
    );
}

#[test]
fn an_address_is_short_and_tells_what_is_wrong() {
    let query = "name=granitt&accent=7a1f3d&neutral=2b2a28&brand1=1f5f5b&brand2=8a6a1f&radius=0\
                 &headings=Source+Serif+4,+Georgia,+Noto+Serif,+serif";
    assert_eq!(GRANITT.to_query(), query);
    assert_eq!(Theme::from_query(""), Ok(FJORD));
    assert_eq!(
        Theme::from_query("?&&=&a=b&accent=%237A1f3D").map(|theme| theme.colors.accent),
        Ok(GRANITT.colors.accent)
    );
    for (query, key, problem) in [
        ("accent=7a1f3", "accent", ThemeProblem::Color(HexError::Length(5))),
        ("accent", "accent", ThemeProblem::Color(HexError::Empty)),
        ("radius=256", "radius", ThemeProblem::Radius),
        ("name=%C3%A5", "name", ThemeProblem::Name),
        ("text=%FF", "text", ThemeProblem::Encoding),
        ("text=a%2", "text", ThemeProblem::Encoding),
        ("text=a%zz", "text", ThemeProblem::Encoding),
        ("text=a%+1", "text", ThemeProblem::Encoding),
        ("text=a%å", "text", ThemeProblem::Encoding),
        ("headings=%3Cb%3E", "headings", ThemeProblem::Font("<b>".to_owned())),
    ] {
        assert_eq!(Theme::from_query(query), Err(QueryError { key, problem }), "{query}");
    }
}

#[test]
fn of_an_address_that_is_partly_wrong_the_rest_is_taken() {
    let mut theme = GRANITT;
    let errors = theme.take_query("?accent=zz&radius=3&name=&text=Inter&radius=300");
    let keys: Vec<_> = errors.iter().map(|error| error.key).collect();
    assert_eq!(keys, ["accent", "name", "radius"]);
    assert_eq!(
        theme,
        Theme {
            radius: 3,
            fonts: felles::styles::theme::Fonts {
                text: "Inter".into(),
                ..GRANITT.fonts
            },
            ..GRANITT
        }
    );
}

#[test]
fn a_field_is_read_and_set_by_its_path() {
    let mut theme = FJORD;
    for (path, text, expected) in [
        ("name", "heim", "heim"),
        ("colors.danger", " #F0a ", "#ff00aa"),
        ("radius", "0", "0"),
        ("fonts.headings", "Georgia,serif", "Georgia, serif"),
        ("fonts.headings", " ", ""),
    ] {
        assert_eq!(theme.set_field(path, text), Ok(()), "{path}");
        assert_eq!(theme.field(path).as_deref(), Some(expected), "{path}");
    }
    let before = theme.clone();
    for (path, text) in [
        ("colors", "#000"),
        ("radius", "-1"),
        ("fonts.text", ""),
        ("name", "Å"),
        ("", ""),
    ] {
        assert!(theme.set_field(path, text).is_err(), "{path}");
    }
    assert_eq!(theme, before);
    assert_eq!(theme.field("colors"), None);
}

#[test]
fn what_is_wrong_is_said_in_the_language_of_the_user() {
    let json = |piece, instead| {
        let json = GRANITT.to_json().replacen(piece, instead, 1);
        Theme::from_json(&json).expect_err(instead)
    };
    let length = json("#7a1f3d", "#7a1f3");
    for (language, said) in [
        (
            Language::Nb,
            "Linje 4, colors.accent: Fargen har 5 siffer. Den må ha 6, som #0b5c73, eller 3, som #05a.",
        ),
        (
            Language::Nn,
            "Linje 4, colors.accent: Fargen har 5 siffer. Han må ha 6, som #0b5c73, eller 3, som #05a.",
        ),
        (
            Language::En,
            "Line 4, colors.accent: The colour has 5 digits. It needs 6, as in #0b5c73, or 3, as in #05a.",
        ),
    ] {
        assert_eq!(length.say(&language).as_str(), said);
    }
    for (piece, instead, said) in [
        (
            "#7a1f3d",
            "#7a1f3g",
            "Linje 4, colors.accent: «g» kan ikke stå i en farge. Bruk 0–9 og a–f, som #0b5c73.",
        ),
        ("\"name\": \"granitt\",", "", "Linje 19, name: Feltet mangler."),
        ("acc", "ac", "Linje 4, colors.acent: Et tema har ikke noe slikt felt."),
        ("brand2", "brand1", "Linje 7, colors.brand1: Feltet står to ganger."),
        (
            "\"granitt\"",
            "7",
            "Linje 2, name: Her må det stå en tekst i anførselstegn.",
        ),
        (
            "\"radius\": 0",
            "\"radius\": \"a\"",
            "Linje 13, radius: Radius må være et helt tall fra 0 til 99.",
        ),
        (
            "\"granitt\",",
            "\"granitt\"",
            "Linje 3, name: Her mangler et komma eller en sluttparentes.",
        ),
        ("\"name\":", "\"name\"", "Linje 2, name: Her mangler et kolon."),
        (
            "\"name\":",
            "name:",
            "Linje 2: Navnet på et felt må stå i anførselstegn.",
        ),
    ] {
        assert_eq!(json(piece, instead).say(&Language::Nb).as_str(), said);
    }
    for (text, said) in [
        ("{", "Linje 1: Teksten slutter for tidlig."),
        ("[]", "Linje 1: Her må det stå felter mellom krøllparenteser."),
        ("{\"radius\": 1,}", "Linje 1, radius: Her står et komma for mye."),
        ("hei", "Linje 1: Dette er ikke gyldig JSON."),
    ] {
        assert_eq!(
            Theme::from_json(text).expect_err(text).say(&Language::Nb).as_str(),
            said
        );
    }
    let more = format!("{} x", GRANITT.to_json());
    assert_eq!(
        Theme::from_json(&more).expect_err("more").say(&Language::Nb).as_str(),
        "Linje 19, linkVisited: Det står mer etter temaet."
    );
}

/// So it compiles, and rustfmt leaves it alone: the files of the themes are what the theme builder gives.
#[test]
fn the_themes_are_written_as_they_are_exported() {
    for (theme, file) in [
        (FJORD, include_str!("../../styles/theme/fjord.rs")),
        (GRANITT, include_str!("../../styles/theme/granitt.rs")),
        (SOMMER, include_str!("../../styles/theme/sommer.rs")),
    ] {
        assert_eq!(theme.to_rust_const(), file);
    }
    assert!(own().to_rust_const().contains("pub const HEIM_2: Theme"));
}
