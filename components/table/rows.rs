//! The rows of a table: which there are, which of them are those that were there before, and in which order they stand.

use super::column::TableColumn;
use crate::{
    components::sort_order::SortOrder,
    runtime::{Choice, Model, Prop},
};
use leptos::prelude::*;
use std::{collections::BTreeMap, sync::Arc};

/// What a table shows: rows of a type of its owner's.
pub trait TableData: Clone + PartialEq + Send + Sync + 'static {}

impl<T: Clone + PartialEq + Send + Sync + 'static> TableData for T {}

/// The rows of a `Table`, made with `into` from a `Vec`, an array, a signal of a `Vec`, or a closure that makes one.
pub struct TableRows<T: 'static>(pub(super) Prop<Vec<T>>);

impl<T: 'static> From<Vec<T>> for TableRows<T> {
    fn from(rows: Vec<T>) -> Self {
        Self(Prop::Static(rows))
    }
}

impl<T: 'static, const N: usize> From<[T; N]> for TableRows<T> {
    fn from(rows: [T; N]) -> Self {
        Self(Prop::Static(rows.into()))
    }
}

impl<T: Send + Sync + 'static, F: Fn() -> Vec<T> + Send + Sync + 'static> From<F> for TableRows<T> {
    fn from(rows: F) -> Self {
        Self(Prop::derive(rows))
    }
}

macro_rules! rows_from_signals {
    ($($signal:ident),*) => {$(
        impl<T: TableData> From<$signal<Vec<T>>> for TableRows<T> {
            fn from(rows: $signal<Vec<T>>) -> Self {
                Self(Prop::derive(move || rows.get()))
            }
        }
    )*};
}

rows_from_signals!(Signal, RwSignal, ReadSignal, Memo);

/// What is found of a row of a `Table`, made with `into` from a closure: its key (`|place: &Place| place.number`), its name,
/// whether something may be done with it.
pub struct RowValue<T, R>(Arc<dyn Fn(&T) -> R + Send + Sync>);

impl<T, R, F, V> From<F> for RowValue<T, R>
where
    F: Fn(&T) -> V + Send + Sync + 'static,
    V: Into<R>,
{
    fn from(value: F) -> Self {
        Self(Arc::new(move |row| value(row).into()))
    }
}

impl<T, R> Clone for RowValue<T, R> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T, R> RowValue<T, R> {
    pub(super) fn of(&self, row: &T) -> R {
        (self.0)(row)
    }
}

/// A row as it was given.
pub(super) struct Row<T> {
    /// No other row of this table has it, and none that was there before: a row that says something else is another.
    pub serial: u64,
    /// Its place among those that were given, from 0.
    pub place: usize,
    /// What it is selected and opened by, where rows can be.
    pub choice: Option<Choice>,
    pub data: T,
}

/// Some rows in an order.
pub(super) struct Rows<T>(Arc<[Arc<Row<T>>]>);

impl<T> Clone for Rows<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> PartialEq for Rows<T> {
    fn eq(&self, other: &Self) -> bool {
        let (one, other) = (self.iter(), other.iter());
        one.map(|row| row.serial).eq(other.map(|row| row.serial))
    }
}

impl<T> Rows<T> {
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Row<T>>> {
        self.0.iter()
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn to_vec(&self) -> Vec<Arc<Row<T>>> {
        self.0.to_vec()
    }
}

/// How rows get their names.
pub(super) enum Naming<T> {
    /// They need none.
    None,
    /// By their place: enough where they never change.
    Place,
    Key(RowValue<T, Choice>),
}

impl<T> Naming<T> {
    fn of(&self, place: usize, row: &T) -> Option<Choice> {
        match self {
            Self::None => None,
            Self::Place => Some(place.into()),
            Self::Key(key) => Some(key.of(row)),
        }
    }
}

/// The rows as they are given. One that is as it was before is the same row still, so it is moved and not made anew.
pub(super) fn given<T: TableData>(rows: Prop<Vec<T>>, naming: Naming<T>) -> Memo<Rows<T>> {
    Memo::new(move |before: Option<&Rows<T>>| {
        let before = before.map(|before| &*before.0).unwrap_or_default();
        let mut next = before.iter().map(|row| row.serial + 1).max().unwrap_or_default();
        let mut named: BTreeMap<&str, &Arc<Row<T>>> = before
            .iter()
            .filter_map(|row| Some((row.choice.as_ref()?.name(), row)))
            .collect();
        let mut take = |(place, data): (usize, T)| {
            let choice = naming.of(place, &data);
            let known = match &choice {
                Some(choice) => named.remove(choice.name()),
                None => before.get(place),
            };
            if let Some(known) = known.filter(|known| known.place == place && known.data == data) {
                return Arc::clone(known);
            }
            // Only its place is another: it is moved.
            let serial = known.filter(|known| known.data == data).map(|known| known.serial);
            let serial = serial.unwrap_or_else(|| {
                next += 1;
                next - 1
            });
            Arc::new(Row {
                serial,
                place,
                choice,
                data,
            })
        };
        Rows(rows.get().into_iter().enumerate().map(&mut take).collect())
    })
}

/// The rows in the order that the user asked for.
pub(super) fn sorted<T: TableData>(
    given: Memo<Rows<T>>,
    order: Model<Option<SortOrder>>,
    columns: Arc<[TableColumn<T>]>,
) -> Memo<Rows<T>> {
    Memo::new(move |_| {
        let rows = given.get();
        let Some(order) = order.get() else { return rows };
        let mut sorts = columns.iter().filter_map(|column| column.sort.as_ref());
        let Some(sort) = sorts.find(|sort| sort.key == order.column) else {
            return rows;
        };
        let mut sorted = rows.to_vec();
        sort.arrange(&order, &mut sorted, |row| &row.data);
        Rows(sorted.into())
    })
}
