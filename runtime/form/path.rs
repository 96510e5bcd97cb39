//! Where a field stands in a form: its name, `email` or `lines.0.amount`.

use crate::runtime::{Prop, Text};
use leptos::prelude::*;
use std::sync::Arc;

/// The name of a field, which changes where it stands in a row that moves.
#[derive(Clone)]
pub(crate) enum Path {
    Fixed(Text),
    InRow(Arc<RowPath>),
}

pub(crate) struct RowPath {
    rows: Path,
    index: ArcRwSignal<usize>,
    own: Text,
}

impl Path {
    /// Tracked where it may change.
    pub fn get(&self) -> Text {
        match self {
            Self::Fixed(path) => path.clone(),
            Self::InRow(row) => format!("{}.{}.{}", row.rows.get(), row.index.get(), row.own).into(),
        }
    }

    pub fn get_untracked(&self) -> Text {
        untrack(|| self.get())
    }

    pub fn prop(&self) -> Prop<Text> {
        match self {
            Self::Fixed(path) => Prop::Static(path.clone()),
            Self::InRow(_) => {
                let path = self.clone();
                Prop::derive(move || path.get())
            }
        }
    }
}

/// What stands before the names of fields that are made together.
#[derive(Clone)]
pub(crate) enum Prefix {
    /// Nothing, or the name of a part and a dot.
    Fixed(String),
    /// A row, and the part within it.
    Row {
        rows: Path,
        index: ArcRwSignal<usize>,
        part: String,
    },
}

impl Prefix {
    pub fn path(&self, name: &'static str) -> Path {
        let name = name.trim_start_matches("r#");
        match self {
            Self::Fixed(part) if part.is_empty() => Path::Fixed(name.into()),
            Self::Fixed(part) => Path::Fixed(format!("{part}{name}").into()),
            Self::Row { rows, index, part } => Path::InRow(Arc::new(RowPath {
                rows: rows.clone(),
                index: index.clone(),
                own: format!("{part}{name}").into(),
            })),
        }
    }

    pub fn part(&self, name: &'static str) -> Self {
        let name = name.trim_start_matches("r#");
        match self {
            Self::Fixed(part) => Self::Fixed(format!("{part}{name}.")),
            Self::Row { rows, index, part } => Self::Row {
                rows: rows.clone(),
                index: index.clone(),
                part: format!("{part}{name}."),
            },
        }
    }
}
