//! [`RowListColumn`]: what a column is called and how it stands.

use crate::runtime::{Prop, Text};

crate::variants! {
    /// Where what stands in a column is aligned.
    pub enum RowListAlign {
        /// Where lines begin.
        #[default]
        Start = "start",
        /// Where lines end: numbers that are compared.
        End = "end",
    }

    /// How much of the row a column takes.
    pub enum RowListWidth {
        /// An equal share of the room that is left.
        #[default]
        Share = "share",
        /// A little: a number, a date, a tag.
        Narrow = "narrow",
    }
}

/// A column of a `RowList`: the first is the titles', the others are the cells', in their order.
///
/// ```
/// use felles::components::RowListColumn;
///
/// let columns = [
///     RowListColumn::new("Navn").sortable("name"),
///     RowListColumn::new("Beløp").narrow().at_end(),
/// ];
/// ```
#[derive(Clone, Debug)]
pub struct RowListColumn {
    pub(super) label: Prop<Text>,
    pub(super) sort: Option<Text>,
    pub(super) align: RowListAlign,
    pub(super) width: RowListWidth,
}

impl RowListColumn {
    /// A column of a name.
    pub fn new(label: impl Into<Prop<Text>>) -> Self {
        Self {
            label: label.into(),
            sort: None,
            align: RowListAlign::default(),
            width: RowListWidth::default(),
        }
    }

    /// The user may sort by it: the list's `sort` then has this key as its column.
    #[must_use]
    pub fn sortable(mut self, key: impl Into<Text>) -> Self {
        self.sort = Some(key.into());
        self
    }

    /// Aligned where lines end, as numbers are that are compared. Means nothing to the titles.
    #[must_use]
    pub const fn at_end(mut self) -> Self {
        self.align = RowListAlign::End;
        self
    }

    /// Takes little room: a number, a date, a tag. Means nothing to the titles.
    #[must_use]
    pub const fn narrow(mut self) -> Self {
        self.width = RowListWidth::Narrow;
        self
    }
}
