//! [`FormRows`]: as many of the same as the user has, each a form within the form.

use super::{
    FieldLink, FieldRules, FormData,
    field_state::Leaf,
    form_core::{self, FormCore, RowsNode},
    path::Path,
    rows_core::{OwnRow, RowsCore},
};
use crate::runtime::{Problem, Prop, Text};
use leptos::prelude::*;
use std::{
    fmt,
    ops::Deref,
    sync::{Arc, Weak},
};

/// One row: the fields of its form, and where it stands.
pub struct FormRow<D: FormData> {
    pub(super) key: u64,
    pub(super) index: Signal<usize>,
    pub(super) fields: D::Fields,
}

#[expect(
    clippy::expl_impl_clone_on_copy,
    reason = "derived, it would ask the same of the type in it"
)]
impl<D: FormData> Clone for FormRow<D> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<D: FormData> Copy for FormRow<D> {}

impl<D: FormData> FormRow<D> {
    /// What tells it from the others, also when it moves: for `<For key=…>`.
    pub const fn key(&self) -> u64 {
        self.key
    }

    /// Where it stands, from 0. Tracked.
    pub fn index(&self) -> usize {
        self.index.try_get().unwrap_or_default()
    }

    /// The answers in it, where they are right. Tracked.
    pub fn value(&self) -> Option<D> {
        D::read(&self.fields)
    }
}

impl<D: FormData> Deref for FormRow<D> {
    type Target = D::Fields;

    fn deref(&self) -> &D::Fields {
        &self.fields
    }
}

/// As many of the same as the user has, each a form within the form: what a `Vec` in [`form!`](crate::form!) gives.
///
/// Rows are sent as `lines.0.amount`, `lines.1.amount` …, and how many there are as `lines`. A row keeps its
/// [`key`](FormRow::key) when those before it go.
///
/// ```
/// use felles::prelude::*;
/// # let owner = leptos::prelude::Owner::new(); owner.set();
///
/// felles::form! {
///     pub struct Line { pub what: String => [missing("Skriv hva du trenger.")], pub count: u32 }
/// }
/// felles::form! {
///     pub struct Order { pub lines: Vec<Line> => [at_least(1, "Legg til minst én vare.")] }
/// }
///
/// let order = Order::form();
/// assert_eq!(order.lines.len(), 1);
/// let line = order.lines.add().unwrap();
/// assert_eq!(line.what.path(), "lines.1.what");
/// order.lines.remove(order.lines.rows()[0].key());
/// assert_eq!(line.what.path(), "lines.0.what");
/// ```
pub struct FormRows<D: FormData> {
    inner: StoredValue<Arc<RowsCore<D>>>,
}

#[expect(
    clippy::expl_impl_clone_on_copy,
    reason = "derived, it would ask the same of the type in it"
)]
impl<D: FormData> Clone for FormRows<D> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<D: FormData> Copy for FormRows<D> {}

impl<D: FormData> fmt::Debug for FormRows<D> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "FormRows({})", self.path())
    }
}

impl<D: FormData> FormRows<D> {
    pub(super) fn new(form: Weak<FormCore>, path: Path, rules: FieldRules<Vec<D>>) -> (Self, Arc<dyn RowsNode>) {
        let inner = Arc::new(RowsCore::new(form, path, rules));
        let node: Arc<dyn RowsNode> = Arc::clone(&inner) as _;
        let rows = Self {
            inner: StoredValue::new(inner),
        };
        (rows, node)
    }

    fn look<U>(&self, look: impl FnOnce(&Arc<RowsCore<D>>) -> U) -> Option<U> {
        let inner = self.inner.try_with_value(Arc::clone)?;
        Some(look(&inner))
    }

    /// The rows in order. Tracked.
    pub fn rows(&self) -> Vec<FormRow<D>> {
        let rows = self.look(|core| core.rows.with(|rows| rows.iter().map(|row| row.row).collect()));
        rows.unwrap_or_default()
    }

    /// How many there are. Tracked.
    pub fn len(&self) -> usize {
        self.look(|core| core.rows.with(Vec::len)).unwrap_or_default()
    }

    /// Whether there are none. Tracked.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The fewest there may be.
    pub fn least(&self) -> usize {
        self.look(|core| core.limits.least).unwrap_or_default()
    }

    /// The most there may be, where that is limited.
    pub fn most(&self) -> Option<usize> {
        self.look(|core| core.limits.most)?
    }

    /// The values of all rows, where they all are right. Tracked.
    pub fn value(&self) -> Option<Vec<D>> {
        self.rows().iter().map(FormRow::value).collect()
    }

    /// Adds an empty row at the end, and gives it; nothing where there may be no more.
    pub fn add(&self) -> Option<FormRow<D>> {
        self.look(|core| core.push(true))?
    }

    /// Removes a row.
    pub fn remove(&self, key: u64) {
        self.look(|core| {
            if let Some(index) = core.keys().iter().position(|own| *own == key) {
                core.take_out(index, true);
            }
        });
    }

    /// Moves a row to another place, counted from 0.
    pub fn move_to(&self, key: u64, to: usize) {
        self.look(|core| {
            if let Some(from) = core.keys().iter().position(|own| *own == key) {
                core.move_to(from, to);
            }
        });
    }

    fn in_row<U>(&self, key: u64, look: impl FnOnce(&OwnRow<D>, Vec<Arc<dyn Leaf>>) -> U) -> Option<U> {
        self.look(|core| {
            let rows = core.rows.read_untracked().clone();
            let row = rows.iter().find(|row| row.row.key == key)?;
            let mut leaves = Vec::new();
            untrack(|| form_core::collect(&row.nodes, &mut leaves));
            Some(look(row, leaves))
        })?
    }

    /// Whether the user is told of anything wrong in one row. Not tracked.
    pub fn row_has_error(&self, key: u64) -> bool {
        let wrong = |leaves: Vec<Arc<dyn Leaf>>| untrack(|| leaves.iter().any(|leaf| leaf.error().is_some()));
        self.in_row(key, |_, leaves| wrong(leaves)).unwrap_or_default()
    }

    /// Whether nothing is answered in one row. Not tracked.
    pub fn row_is_empty(&self, key: u64) -> bool {
        let empty = |leaves: Vec<Arc<dyn Leaf>>| leaves.iter().all(|leaf| leaf.is_empty());
        self.in_row(key, |_, leaves| empty(leaves)).unwrap_or(true)
    }

    /// Tells the user what is wrong in one row, and gives the row's value where nothing is: before it is closed.
    pub fn validate_row(&self, key: u64) -> Option<D> {
        self.in_row(key, |row, leaves| {
            let mut right = true;
            for leaf in leaves {
                leaf.reveal();
                right &= untrack(|| leaf.error()).is_none();
            }
            if right { untrack(|| row.row.value()) } else { None }
        })?
    }

    /// What the user is told is wrong with the rows as a whole: too few, too many. Tracked.
    pub fn error(&self) -> Option<Problem> {
        self.look(|core| {
            let leaf: Arc<dyn Leaf> = Arc::clone(core) as _;
            leaf.error()
        })?
    }

    /// What is wrong with the rows as a whole, whether the user is told or not. Tracked.
    pub fn problem(&self) -> Option<Problem> {
        self.look(|core| core.problem())?
    }

    /// The name in the form.
    pub fn path(&self) -> Text {
        self.look(|core| core.state.path.get_untracked()).unwrap_or_default()
    }

    /// The name in the form, where that may change: rows within rows.
    pub(crate) fn name(&self) -> Prop<Text> {
        self.look(|core| core.state.path.prop()).unwrap_or_default()
    }

    /// The form begins with as many as there must be.
    pub(super) fn begin(&self, values: Vec<D>) {
        self.look(|core| {
            core.set_count(values.len().max(core.limits.least));
            let rows = core.rows.read_untracked().clone();
            for (row, value) in rows.iter().zip(values) {
                value.begin(&row.row.fields);
            }
            core.begin_here();
        });
    }

    #[doc(hidden)]
    pub fn rule_with<F: Copy + Send + Sync + 'static>(
        &self,
        fields: F,
        rule: impl Fn(&F) -> Result<(), Problem> + Send + Sync + 'static,
    ) {
        self.look(|core| core.state.rule_together(move || rule(&fields).err()));
    }
}

impl<D: FormData> From<FormRows<D>> for FieldLink {
    fn from(rows: FormRows<D>) -> Self {
        let leaf = rows.look(|core| {
            let leaf: Arc<dyn Leaf> = Arc::clone(core) as _;
            leaf
        });
        leaf.map(Self).unwrap_or_default()
    }
}
