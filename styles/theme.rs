//! Themes: a name, eight colours, a radius and two fonts, and everything that follows from them.
//!
//! ```
//! use felles::styles::theme::{GRANITT, Theme};
//!
//! let mut mine = Theme { name: "heim".into(), radius: 4, ..GRANITT };
//! mine.colors.accent = "#005a9c".parse()?;
//! assert!(mine.to_css().contains(r#"[data-theme="heim"]"#));
//! assert_eq!(Theme::from_json(&mine.to_json())?, mine);
//! assert_eq!(Theme::from_query(&mine.to_query())?, mine);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod css;
mod field;
mod fjord;
mod font_face;
mod granitt;
mod json;
mod problem;
mod query;
mod rust;
mod sommer;
mod warning;

pub use css::TokenWriter;
pub use fjord::FJORD;
pub use granitt::GRANITT;
pub use json::JsonError;
pub use problem::ThemeProblem;
pub use query::QueryError;
pub use sommer::SOMMER;
pub use warning::Warning;

use super::color::Hex;
use serde::Serialize;
use std::{borrow::Cow, ops::Index};

/// What a theme decides. All else is the same in every theme.
///
/// What is read ([`from_json`](Self::from_json), [`from_query`](Self::from_query)) is checked. What is written is quoted, so
/// that no name and no font can break out of a style sheet or a Rust file.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Theme {
    /// What stands in `data-theme`: small letters, digits and hyphens.
    pub name: Cow<'static, str>,
    /// The colours that the scales are derived from.
    pub colors: Colors,
    /// The radius of a button or a text field, in px. Smaller and larger radii follow from it.
    pub radius: u8,
    /// The fonts.
    pub fonts: Fonts,
    /// A link that was followed; its dark value is derived.
    pub link_visited: Hex,
}

/// The colours of a theme, one a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Colors {
    /// The main colour.
    pub accent: Hex,
    /// The grey of text, lines and surfaces.
    pub neutral: Hex,
    /// The first supporting colour.
    pub brand1: Hex,
    /// The second supporting colour.
    pub brand2: Hex,
    /// For what is good to know.
    pub info: Hex,
    /// For what went well.
    pub success: Hex,
    /// For what needs care.
    pub warning: Hex,
    /// For what went wrong or destroys something.
    pub danger: Hex,
}

/// The font families of a theme, each a list as in CSS, the best first: `Inter, system-ui, sans-serif`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Fonts {
    /// For all that is no heading.
    pub text: Cow<'static, str>,
    /// For headings; none where they have the font of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headings: Option<Cow<'static, str>>,
}

/// Which of a theme's colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the fields of Colors say it")]
pub enum ColorName {
    Accent,
    Neutral,
    Brand1,
    Brand2,
    Info,
    Success,
    Warning,
    Danger,
}

impl ColorName {
    /// All eight, the first the one that holds where nothing is said.
    pub const ALL: [Self; 8] = [
        Self::Accent,
        Self::Neutral,
        Self::Brand1,
        Self::Brand2,
        Self::Info,
        Self::Success,
        Self::Warning,
        Self::Danger,
    ];

    /// Whether it tells how something went. Unless a theme has its own, these four are the same everywhere.
    pub const fn is_signal(self) -> bool {
        matches!(self, Self::Info | Self::Success | Self::Warning | Self::Danger)
    }

    /// The name, as it stands in `data-color` and `--felles-color-…`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Accent => "accent",
            Self::Neutral => "neutral",
            Self::Brand1 => "brand1",
            Self::Brand2 => "brand2",
            Self::Info => "info",
            Self::Success => "success",
            Self::Warning => "warning",
            Self::Danger => "danger",
        }
    }
}

impl Index<ColorName> for Colors {
    type Output = Hex;

    fn index(&self, name: ColorName) -> &Hex {
        match name {
            ColorName::Accent => &self.accent,
            ColorName::Neutral => &self.neutral,
            ColorName::Brand1 => &self.brand1,
            ColorName::Brand2 => &self.brand2,
            ColorName::Info => &self.info,
            ColorName::Success => &self.success,
            ColorName::Warning => &self.warning,
            ColorName::Danger => &self.danger,
        }
    }
}
