//! How a generated sheet is written: as a person would write it, for it is read in reviews.

use std::fmt::Display;

/// The declarations of one rule, in order.
#[derive(Debug, Default)]
pub(super) struct Declarations(Vec<String>);

impl Declarations {
    /// `name` without its `--felles-`.
    pub(super) fn token(&mut self, name: impl Display, value: impl Display) {
        self.property(format_args!("--felles-{name}"), value);
    }

    pub(super) fn property(&mut self, name: impl Display, value: impl Display) {
        self.0.push(format!("    {name}: {value};\n"));
    }

    /// Adds those of others.
    pub(super) fn extend<'a>(&mut self, others: impl IntoIterator<Item = &'a Self>) {
        for other in others {
            self.0.extend_from_slice(&other.0);
        }
    }

    /// The rule, as it stands in a layer.
    pub(super) fn rule(&self, selectors: &[impl AsRef<str>]) -> String {
        let selectors: Vec<&str> = selectors.iter().map(AsRef::as_ref).collect();
        format!("  {} {{\n{}  }}\n", selectors.join(",\n  "), self.0.concat())
    }

    /// The rule where the user or the device is as a query says.
    pub(super) fn rule_where(&self, query: &str, selectors: &[impl AsRef<str>]) -> String {
        let rule = self.rule(selectors);
        let indented: Vec<String> = rule.lines().map(|line| format!("  {line}\n")).collect();
        format!("  @media {query} {{\n{}  }}\n", indented.concat())
    }
}

/// `@layer felles.tokens`, with rules.
pub(super) fn in_tokens_layer(rules: &[String]) -> String {
    format!("@layer felles.tokens {{\n{}}}\n", rules.concat())
}

/// A CSS string. Nothing in it can end the string, the sheet, or the style element around the sheet.
pub(super) fn quoted(text: &str) -> String {
    let escaped: String = text.chars().map(escaped).collect();
    format!("\"{escaped}\"")
}

fn escaped(character: char) -> String {
    match character {
        '\0' => char::REPLACEMENT_CHARACTER.into(),
        '"' | '\\' => format!("\\{character}"),
        '<' | '\u{1}'..='\u{1f}' | '\u{7f}' => format!("\\{:x} ", u32::from(character)),
        other => other.into(),
    }
}
