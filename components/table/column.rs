//! [`TableColumn`]: what a column is called, what stands in it, and how it is sorted.

use super::row_view::Cell;
use crate::{
    components::{
        FormattedValue, ValueKind,
        formatted_value::RawValue,
        sort_order::{SortDirection, SortKey, SortOrder},
    },
    runtime::{Prop, Text},
};
use leptos::prelude::*;
use std::{cmp::Ordering, sync::Arc};

/// A column of a `Table` whose rows are of the type `T`: its name, and what of a row stands in it.
///
/// ```
/// use felles::components::{TableColumn, ValueKind};
///
/// struct Place {
///     name: String,
///     people: u32,
/// }
///
/// let columns = [
///     TableColumn::new("Sted", |place: &Place| place.name.clone()).sortable("name"),
///     TableColumn::value("Innbyggere", ValueKind::Number, |place: &Place| place.people).sortable("people"),
/// ];
/// ```
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is one thing that a column is or is not"
)]
pub struct TableColumn<T> {
    pub(super) label: Prop<Text>,
    content: Content<T>,
    pub(super) sort: Option<Sort<T>>,
    /// What it is sorted by where nothing else is said.
    own_key: Option<KeyOf<T>>,
    pub(super) numeric: bool,
    pub(super) narrow: bool,
    pub(super) row_header: bool,
    pub(super) hide_label: bool,
    pub(super) footer: Option<Prop<Text>>,
}

/// What stands in the cells of a column.
enum Content<T> {
    Text(Arc<dyn Fn(&T) -> Text + Send + Sync>),
    View(Arc<dyn Fn(&T) -> AnyView + Send + Sync>),
}

type KeyOf<T> = Arc<dyn Fn(&T) -> SortKey + Send + Sync>;

/// How the rows are sorted by a column.
pub(super) struct Sort<T> {
    pub key: Text,
    by: By<T>,
}

enum By<T> {
    Key(KeyOf<T>),
    Comparison(Arc<dyn Fn(&T, &T) -> Ordering + Send + Sync>),
    /// Nothing is known of it here: the owner sorts.
    Owner,
}

impl<T> Sort<T> {
    /// Puts rows in order. Those that are equal stay in theirs.
    pub fn arrange<R>(&self, order: &SortOrder, rows: &mut [R], data: impl Fn(&R) -> &T) {
        match &self.by {
            By::Key(key) => order.arrange(rows, |row| key(data(row))),
            By::Comparison(compare) => rows.sort_by(|one, other| {
                let (one, other) = (data(one), data(other));
                match order.direction {
                    SortDirection::Ascending => compare(one, other),
                    SortDirection::Descending => compare(other, one),
                }
            }),
            By::Owner => {}
        }
    }
}

impl<T> TableColumn<T> {
    fn of(label: Prop<Text>, content: Content<T>) -> Self {
        Self {
            label,
            content,
            sort: None,
            own_key: None,
            numeric: false,
            narrow: false,
            row_header: false,
            hide_label: false,
            footer: None,
        }
    }

    /// A column of plain text. It is the fastest: a cell is nothing but its text.
    pub fn new<R: Into<Text>>(label: impl Into<Prop<Text>>, text: impl Fn(&T) -> R + Send + Sync + 'static) -> Self {
        let text = Arc::new(move |row: &T| -> Text { text(row).into() });
        let shown = Arc::clone(&text);
        Self {
            own_key: Some(Arc::new(move |row: &T| SortKey::text(&text(row)))),
            ..Self::of(label.into(), Content::Text(shown))
        }
    }

    /// A column of numbers, amounts, dates or codes, written as people write them in the language in context. Numbers,
    /// amounts and shares stand where lines end.
    pub fn value<V: Into<RawValue>>(
        label: impl Into<Prop<Text>>,
        kind: ValueKind,
        value: impl Fn(&T) -> V + Send + Sync + 'static,
    ) -> Self {
        let numeric = matches!(kind, ValueKind::Number | ValueKind::Money | ValueKind::Percent);
        let value = Arc::new(move |row: &T| -> RawValue { value(row).into() });
        let shown = Arc::clone(&value);
        let view = move |row: &T| view! { <FormattedValue kind=kind value=Prop::Static(shown(row)) /> }.into_any();
        let key = move |row: &T| {
            let value = value(row);
            if numeric {
                SortKey::number(value.as_str())
            } else {
                SortKey::text(value.as_str())
            }
        };
        Self {
            own_key: Some(Arc::new(key)),
            numeric,
            ..Self::of(label.into(), Content::View(Arc::new(view)))
        }
    }

    /// A column of anything: links, tags, buttons, several lines. What it shows may follow signals.
    pub fn view<V: IntoView + 'static>(
        label: impl Into<Prop<Text>>,
        view: impl Fn(&T) -> V + Send + Sync + 'static,
    ) -> Self {
        Self::of(
            label.into(),
            Content::View(Arc::new(move |row: &T| view(row).into_any())),
        )
    }

    /// The user may sort by it: the table's `sort` then has this key as its column. Text is sorted as in Norwegian
    /// dictionaries, numbers by value, dates by time; what is empty comes last. Of a `view` nothing is known: say what it is
    /// sorted by, with `sorted_by` or `compared_by`, or let the owner sort.
    #[must_use]
    pub fn sortable(self, key: impl Into<Text>) -> Self {
        let by = self.own_key.clone().map_or(By::Owner, By::Key);
        self.with_sort(key, by)
    }

    /// The user may sort by it, and this is what the rows are compared by: a text, a number, a date, or an `Option` of one.
    #[must_use]
    pub fn sorted_by<K: Into<SortKey>>(
        self,
        key: impl Into<Text>,
        by: impl Fn(&T) -> K + Send + Sync + 'static,
    ) -> Self {
        self.with_sort(key, By::Key(Arc::new(move |row: &T| by(row).into())))
    }

    /// The user may sort by it, and this compares two rows, in the ascending direction.
    #[must_use]
    pub fn compared_by(
        self,
        key: impl Into<Text>,
        compare: impl Fn(&T, &T) -> Ordering + Send + Sync + 'static,
    ) -> Self {
        self.with_sort(key, By::Comparison(Arc::new(compare)))
    }

    fn with_sort(mut self, key: impl Into<Text>, by: By<T>) -> Self {
        self.sort = Some(Sort { key: key.into(), by });
        self
    }

    /// Aligned where lines end, with figures of one width: numbers that are compared.
    #[must_use]
    pub fn numeric(mut self) -> Self {
        self.numeric = true;
        self
    }

    /// As wide as what stands in it, which is then on one line: a date, a tag, a button.
    #[must_use]
    pub fn narrow(mut self) -> Self {
        self.narrow = true;
        self
    }

    /// Its cells say what each row is about. Default: the first column.
    #[must_use]
    pub fn row_header(mut self) -> Self {
        self.row_header = true;
        self
    }

    /// Hides the name of the column from those who see: over buttons, say.
    #[must_use]
    pub fn hide_label(mut self) -> Self {
        self.hide_label = true;
        self
    }

    /// What stands in the foot of the table, in this column: a sum, say. It may be a signal.
    #[must_use]
    pub fn footer(mut self, text: impl Into<Prop<Text>>) -> Self {
        self.footer = Some(text.into());
        self
    }

    pub(super) fn cell(&self, row: &T) -> Cell {
        match &self.content {
            Content::Text(text) => Cell::Text(text(row)),
            Content::View(view) => Cell::View(view(row)),
        }
    }

    /// The text of a row in this column, where it is no more than text.
    pub(super) fn text(&self, row: &T) -> Option<Text> {
        match &self.content {
            Content::Text(text) => Some(text(row)),
            Content::View(_) => None,
        }
    }

    pub(super) const fn is_text(&self) -> bool {
        matches!(self.content, Content::Text(_))
    }
}
