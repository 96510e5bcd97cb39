//! The fields of a theme as texts: one table for JSON and for the address.

use super::{FJORD, Theme, ThemeProblem};
use std::borrow::Cow;

/// One field.
pub(super) struct Field {
    /// Where it stands in JSON, with a dot between the levels.
    pub(super) path: &'static str,
    /// What it is called in an address.
    pub(super) key: &'static str,
    /// Whether a theme without it is none.
    pub(super) required: bool,
    /// What JSON it is.
    pub(super) kind: Kind,
    pub(super) get: fn(&Theme) -> String,
    pub(super) set: fn(&mut Theme, &str) -> Result<(), ThemeProblem>,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Kind {
    Text,
    Number,
}

impl Field {
    /// Whether a theme has in this field what one has that says nothing.
    pub(super) fn is_default(&self, theme: &Theme) -> bool {
        !self.required && (self.get)(theme) == (self.get)(&FJORD)
    }
}

impl Theme {
    /// A field as text, by its path in JSON: `colors.accent`. What a theme can do without is empty where it is not there;
    /// nothing where there is no such field.
    pub fn field(&self, path: &str) -> Option<String> {
        let field = FIELDS.iter().find(|field| field.path == path)?;
        Some((field.get)(self))
    }

    /// Sets a field from text, by its path in JSON. Empty is none for the font of headings.
    ///
    /// ```
    /// # use felles::styles::theme::FJORD;
    /// let mut mine = FJORD;
    /// mine.set_field("colors.accent", "05a")?;
    /// assert_eq!(mine.field("colors.accent").as_deref(), Some("#0055aa"));
    /// assert!(mine.set_field("colors.accent", "blå").is_err());
    /// # Ok::<(), felles::styles::theme::ThemeProblem>(())
    /// ```
    ///
    /// # Errors
    /// A text that is no value of the field, which then stays as it was; a path of no field.
    pub fn set_field(&mut self, path: &str, text: &str) -> Result<(), ThemeProblem> {
        let field = FIELDS.iter().find(|field| field.path == path);
        (field.ok_or(ThemeProblem::UnknownField)?.set)(self, text)
    }
}

macro_rules! color {
    ($path:literal, $key:literal, $required:literal, $($place:ident).+) => {
        Field {
            path: $path,
            key: $key,
            required: $required,
            kind: Kind::Text,
            get: |theme| theme.$($place).+.to_string(),
            set: |theme, text| {
                theme.$($place).+ = text.parse()?;
                Ok(())
            },
        }
    };
}

/// All of them, in the order they are written.
pub(super) const FIELDS: &[Field] = &[
    Field {
        path: "name",
        key: "name",
        required: true,
        kind: Kind::Text,
        get: |theme| theme.name.to_string(),
        set: |theme, text| {
            theme.name = name(text)?;
            Ok(())
        },
    },
    color!("colors.accent", "accent", true, colors.accent),
    color!("colors.neutral", "neutral", true, colors.neutral),
    color!("colors.brand1", "brand1", true, colors.brand1),
    color!("colors.brand2", "brand2", true, colors.brand2),
    color!("colors.info", "info", false, colors.info),
    color!("colors.success", "success", false, colors.success),
    color!("colors.warning", "warning", false, colors.warning),
    color!("colors.danger", "danger", false, colors.danger),
    Field {
        path: "radius",
        key: "radius",
        required: false,
        kind: Kind::Number,
        get: |theme| theme.radius.to_string(),
        set: |theme, text| {
            theme.radius = radius(text)?;
            Ok(())
        },
    },
    Field {
        path: "fonts.text",
        key: "text",
        required: false,
        kind: Kind::Text,
        get: |theme| theme.fonts.text.to_string(),
        set: |theme, text| {
            theme.fonts.text = families(text)?;
            Ok(())
        },
    },
    Field {
        path: "fonts.headings",
        key: "headings",
        required: false,
        kind: Kind::Text,
        get: |theme| theme.fonts.headings.as_deref().unwrap_or_default().to_owned(),
        set: |theme, text| {
            let none = text.trim().is_empty();
            theme.fonts.headings = if none { None } else { Some(families(text)?) };
            Ok(())
        },
    },
    color!("linkVisited", "visited", false, link_visited),
];

fn name(text: &str) -> Result<Cow<'static, str>, ThemeProblem> {
    let fits = (1..=40).contains(&text.len())
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && text
            .bytes()
            .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
    if fits {
        Ok(text.to_owned().into())
    } else {
        Err(ThemeProblem::Name)
    }
}

fn radius(text: &str) -> Result<u8, ThemeProblem> {
    match text.parse() {
        Ok(px) if px <= 99 => Ok(px),
        _ => Err(ThemeProblem::Radius),
    }
}

/// The list with one space after each comma and no quotation marks.
fn families(text: &str) -> Result<Cow<'static, str>, ThemeProblem> {
    let mut names = Vec::new();
    for part in text.split(',') {
        let name = part.trim().trim_matches(['"', '\'']);
        let is_of_name = |character: char| character.is_alphanumeric() || matches!(character, ' ' | '-' | '_' | '.');
        if name.is_empty() || !name.chars().all(is_of_name) {
            return Err(ThemeProblem::Font(part.trim().to_owned()));
        }
        names.push(name);
    }
    Ok(names.join(", ").into())
}
