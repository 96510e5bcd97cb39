//! What is compared, as data.

use crate::patterns::{RuleLink, RuleText};
use serde::{Deserialize, Serialize};

/// Two or more options, compared in rows under categories.
///
/// ```
/// use felles::prelude::*;
///
/// let data = ComparisonData::new([ComparedOption::new("bus", "Buss"), ComparedOption::new("train", "Tog")])
///     .category("Reisen", [ComparisonRow::new("Tid", ["2 timer", "1 time"]), ComparisonRow::new("Bytter", ["Ingen", "Ett"])]);
/// assert_eq!(data.categories[0].rows[1].cells.len(), data.options.len());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComparisonData {
    /// What is compared: a column each.
    pub options: Vec<ComparedOption>,
    /// What they are compared by.
    pub categories: Vec<ComparisonCategory>,
}

impl ComparisonData {
    /// Options without anything that they are compared by yet.
    pub fn new(options: impl IntoIterator<Item = ComparedOption>) -> Self {
        Self {
            options: options.into_iter().collect(),
            categories: Vec::new(),
        }
    }

    /// With one more category.
    #[must_use]
    pub fn category(mut self, name: impl Into<RuleText>, rows: impl IntoIterator<Item = ComparisonRow>) -> Self {
        self.categories.push(ComparisonCategory {
            name: name.into(),
            rows: rows.into_iter().collect(),
        });
        self
    }
}

/// One of the options: a column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComparedOption {
    /// What names it.
    pub id: String,
    /// What it is called.
    pub name: RuleText,
    /// Where there is more to read about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<RuleLink>,
}

impl ComparedOption {
    /// An option without a link.
    pub fn new(id: impl Into<String>, name: impl Into<RuleText>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            link: None,
        }
    }

    /// With a link to more about it.
    #[must_use]
    pub fn link(mut self, text: impl Into<RuleText>, href: impl Into<String>) -> Self {
        self.link = Some(RuleLink::new(text, href));
        self
    }
}

/// Rows that belong together, under a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComparisonCategory {
    /// What they are about.
    pub name: RuleText,
    /// The rows.
    pub rows: Vec<ComparisonRow>,
}

/// One thing that is compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComparisonRow {
    /// What it is.
    pub name: RuleText,
    /// What it is for each option, in their order. One that is missing is said to be.
    pub cells: Vec<RuleText>,
}

impl ComparisonRow {
    /// A row with a cell for each option.
    pub fn new<T: Into<RuleText>>(name: impl Into<RuleText>, cells: impl IntoIterator<Item = T>) -> Self {
        Self {
            name: name.into(),
            cells: cells.into_iter().map(Into::into).collect(),
        }
    }
}

crate::static_prop!(ComparisonData);
