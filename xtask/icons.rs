//! `cargo xtask icons`: writes the icon set of the crate, and the words that the showcase finds an icon by, from Aksel's
//! package and the names in `icons.txt`.

use crate::paths;
use crate::step::step;
use anyhow::{Context, Result, bail};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// The names of those that we take, one a line.
const NAMES: &str = include_str!("icons.txt");
const PACKAGE: &str = "node_modules/@navikt/aksel-icons/dist";
const SET: &str = "components/icons.rs";
const SEARCH_WORDS: &str = "showcase/icons.tsv";

/// Writes both files.
pub fn icons() -> Result<()> {
    step("icons", |_| {
        let root = paths::root();
        let icons = read(&root.join(PACKAGE))?;
        fs::write(root.join(SET), set(&icons))?;
        fs::write(root.join(SEARCH_WORDS), search_words(&icons))?;
        Ok(())
    })
}

/// One icon of the set.
struct Icon {
    name: &'static str,
    /// The shapes, as SVG.
    data: String,
    /// What it is about, as Aksel groups them.
    category: String,
    keywords: Vec<String>,
}

fn read(package: &Path) -> Result<Vec<Icon>> {
    let metadata = fs::read_to_string(package.join("metadata.js")).context("Aksel's icons are not there: npm ci")?;
    let metadata = metadata_of(&metadata)?;
    let mut icons = Vec::new();
    for name in NAMES.lines() {
        let svg = fs::read_to_string(package.join("svg").join(format!("{name}.svg")))
            .with_context(|| format!("Aksel has no icon {name}"))?;
        let known = &metadata[name];
        let words = known["keywords"].as_array().into_iter().flatten();
        let mut keywords: Vec<String> = words.filter_map(|word| word.as_str().map(tidy)).collect();
        keywords.sort();
        keywords.dedup();
        icons.push(Icon {
            name,
            data: shapes(&svg).with_context(|| format!("{name}.svg is not what icons are made of"))?,
            category: known["category"].as_str().unwrap_or_default().to_owned(),
            keywords,
        });
    }
    Ok(icons)
}

/// The JSON in the script that holds what Aksel says of its icons.
fn metadata_of(script: &str) -> Result<serde_json::Value> {
    let start = script.find("= {").context("no metadata")? + 2;
    let mut values = serde_json::Deserializer::from_str(&script[start..]).into_iter();
    Ok(values.next().context("no metadata")??)
}

fn tidy(word: &str) -> String {
    word.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The paths of an icon, with what makes their form, and two decimals: a hundredth of a pixel.
fn shapes(svg: &str) -> Result<String> {
    let mut data = String::new();
    let mut rest = svg.split_once("viewBox=\"0 0 24 24\"").context("another grid")?.1;
    while let Some((_, after)) = rest.split_once("<path") {
        let (path, after) = after.split_once("/>").context("an open path")?;
        data.push_str("<path");
        for (attribute, value) in attributes(path)? {
            match attribute {
                "d" => write!(data, " d=\"{}\"", rounded(value))?,
                "fill-rule" => write!(data, " fill-rule=\"{value}\"")?,
                // Means nothing outside a clipPath; and all are drawn in the colour of the text.
                "clip-rule" | "fill" => {}
                other => bail!("a path with {other}"),
            }
        }
        data.push_str("/>");
        rest = after;
    }
    if data.is_empty() || rest.trim() != "</svg>" {
        bail!("other shapes than paths");
    }
    Ok(data)
}

fn attributes(element: &str) -> Result<Vec<(&str, &str)>> {
    let mut found = Vec::new();
    let mut rest = element.trim();
    while !rest.is_empty() {
        let (name, after) = rest.split_once("=\"").context("no attribute")?;
        let (value, after) = after.split_once('"').context("an open attribute")?;
        found.push((name.trim(), value));
        rest = after.trim_start();
    }
    Ok(found)
}

/// A path's numbers with two decimals. Only absolute commands are rounded: the errors of relative ones would add up.
fn rounded(path: &str) -> String {
    if path.contains(|letter: char| letter.is_ascii_lowercase() && letter != 'e' && letter != 'z') {
        return path.to_owned();
    }
    let is_number = |letter: char| letter.is_ascii_digit() || letter == '.';
    let mut short = String::with_capacity(path.len());
    let mut rest = path;
    while let Some(start) = rest.find(is_number) {
        let (before, from) = rest.split_at(start);
        let (number, after) = from.split_at(from.find(|letter| !is_number(letter)).unwrap_or(from.len()));
        short.push_str(before);
        match number.parse::<f64>() {
            Ok(value) => short.push_str(format!("{value:.2}").trim_end_matches('0').trim_end_matches('.')),
            Err(_) => short.push_str(number),
        }
        rest = after;
    }
    short.push_str(rest);
    short
}

/// `ArrowRight` as the crate's constants are called: `ARROW_RIGHT`.
fn constant(name: &str) -> String {
    let mut constant = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !constant.is_empty() {
            constant.push('_');
        }
        constant.push(letter.to_ascii_uppercase());
    }
    constant
}

fn set(icons: &[Icon]) -> String {
    let mut rust = String::from(
        "//! The icons of felles, for [`Icon`](super::Icon): `icons::ARROW_RIGHT`. Only those that are used reach the wasm.\n\
         //!\n\
         //! A choice of the icons of Aksel, Nav's design system (MIT, see NOTICE), under the names they have there. `cargo xtask\n\
         //! icons` makes this file of the names in `xtask/icons.txt`.\n\
         \n\
         use icondata_core::{Icon, IconData};\n\
         \n\
         const fn shapes(data: &'static str) -> IconData {\n    IconData {\n        style: None,\n        x: None,\n        y: None,\n        \
         width: None,\n        height: None,\n        view_box: None,\n        stroke_linecap: None,\n        stroke_linejoin: None,\n        \
         stroke_width: None,\n        stroke: None,\n        fill: None,\n        data,\n    }\n}\n\
         \n\
         macro_rules! icons {\n    ($($(#[$meta:meta])* $name:ident = $data:literal;)+) => {\n        \
         $($(#[$meta])* pub static $name: Icon = &shapes($data);)+\n\n        \
         /// All of them with their names, in this order, for pages that show the set. Not for wasm, which it would fill.\n        \
         #[cfg(not(target_arch = \"wasm32\"))]\n        \
         pub static SET: &[(&str, Icon)] = &[$((stringify!($name), $name)),+];\n    };\n}\n\
         \n\
         icons! {\n",
    );
    for icon in icons {
        let _ = writeln!(rust, "    /// {}: {}.", words(icon.name), icon.category);
        let _ = writeln!(rust, "    {} = r#\"{}\"#;", constant(icon.name), icon.data);
    }
    rust.push_str("}\n");
    rust
}

/// `ArrowRight` as words: «Arrow right».
fn words(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
            words.push(letter.to_ascii_lowercase());
        } else {
            words.push(letter);
        }
    }
    words
}

/// A line an icon: the constant, the category, and the words it is found by.
fn search_words(icons: &[Icon]) -> String {
    let mut table = String::from("icon\tcategory\twords\n");
    for icon in icons {
        let _ = writeln!(
            table,
            "{}\t{}\t{}",
            constant(icon.name),
            icon.category,
            icon.keywords.join(", ")
        );
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_are_what_the_package_gives() {
        let root = paths::root();
        let icons = read(&root.join(PACKAGE)).expect("Aksel's icons: npm ci");
        for (file, expected) in [(SET, set(&icons)), (SEARCH_WORDS, search_words(&icons))] {
            let found = fs::read_to_string(root.join(file)).unwrap_or_default();
            assert!(
                found == expected,
                "{file} is not what the package gives. Do: cargo xtask icons"
            );
        }
    }

    #[test]
    fn names_stand_in_order_and_once() {
        let names: Vec<_> = NAMES.lines().collect();
        assert!(names.is_sorted_by(|one, next| one < next), "{names:?}");
    }

    #[test]
    fn a_constant_is_named_as_the_icon() {
        assert_eq!(constant("ArrowRight"), "ARROW_RIGHT");
        assert_eq!(constant("XMark"), "X_MARK");
        assert_eq!(constant("Buildings3"), "BUILDINGS3");
        assert_eq!(words("XMarkOctagonFill"), "X mark octagon fill");
    }

    #[test]
    fn a_path_is_short_and_nothing_else_is_taken() {
        let svg = |inner: &str| format!("<svg viewBox=\"0 0 24 24\" fill=\"none\">\n{inner}\n</svg>\n");
        let path =
            "<path fill-rule=\"evenodd\" clip-rule=\"evenodd\" d=\"M14.0878 6.997L19 7.5Z\" fill=\"currentColor\"/>";
        assert_eq!(
            shapes(&svg(path)).expect("a path"),
            "<path fill-rule=\"evenodd\" d=\"M14.09 7L19 7.5Z\"/>"
        );
        assert_eq!(rounded("m1.2345 2"), "m1.2345 2");
        for other in ["", "<script/>", "<path d=\"M0 0\" onload=\"x\"/>"] {
            assert!(shapes(&svg(other)).is_err(), "{other}");
        }
    }
}
