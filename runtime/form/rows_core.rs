//! The rows of a form as the form knows them: adding, removing and moving, and what is wrong with them as a whole.

use super::{
    FieldRules, FormBuilder, FormData, FormRow,
    field_state::{FieldState, Leaf},
    form_core::{self, FormCore, Node, RowsNode},
    path::{Path, Prefix},
    rules::RowLimits,
    words,
};
use crate::runtime::Problem;
use leptos::prelude::*;
use std::sync::{
    Arc, RwLock, Weak,
    atomic::{AtomicU64, Ordering},
};

/// No browser, and nobody who posts by hand, makes more rows than this.
const MOST_ROWS: usize = 1_000;

/// A row and what it owns.
pub(super) struct OwnRow<D: FormData> {
    pub row: FormRow<D>,
    index: ArcRwSignal<usize>,
    pub nodes: Arc<Vec<Node>>,
    owner: Owner,
}

impl<D: FormData> Clone for OwnRow<D> {
    fn clone(&self) -> Self {
        Self {
            row: self.row,
            index: self.index.clone(),
            nodes: Arc::clone(&self.nodes),
            owner: self.owner.clone(),
        }
    }
}

/// What the rows are, whatever asks for them.
pub(super) struct RowsCore<D: FormData> {
    form: Weak<FormCore>,
    pub state: FieldState,
    pub limits: RowLimits,
    rules: FieldRules<Vec<D>>,
    pub rows: ArcRwSignal<Vec<OwnRow<D>>>,
    /// The keys that the form began with.
    start: RwLock<Vec<u64>>,
    next_key: AtomicU64,
}

impl<D: FormData> RowsCore<D> {
    pub fn new(form: Weak<FormCore>, path: Path, rules: FieldRules<Vec<D>>) -> Self {
        let limits = rules.rows.clone();
        let required = limits.least > 0 || rules.missing.is_some();
        Self {
            form: form.clone(),
            state: FieldState::new(form, path, required, false),
            limits,
            rules,
            rows: ArcRwSignal::default(),
            start: RwLock::default(),
            next_key: AtomicU64::new(0),
        }
    }

    fn most(&self) -> usize {
        self.limits.most.unwrap_or(MOST_ROWS).min(MOST_ROWS)
    }

    fn new_row(&self, index: usize) -> Option<OwnRow<D>> {
        let owner = self.form.upgrade()?.owner.upgrade()?.child();
        let index = ArcRwSignal::new(index);
        let builder = FormBuilder::new(
            self.form.clone(),
            Prefix::Row {
                rows: self.state.path.clone(),
                index: index.clone(),
                part: String::new(),
            },
        );
        let (fields, index_signal) = owner.with(|| (D::fields(&builder), Signal::from(index.clone())));
        let nodes = builder.into_nodes();
        owner.with(|| form_core::begin_rows(&nodes));
        Some(OwnRow {
            row: FormRow {
                key: self.next_key.fetch_add(1, Ordering::Relaxed),
                index: index_signal,
                fields,
            },
            index,
            nodes: Arc::new(nodes),
            owner,
        })
    }

    pub fn keys(&self) -> Vec<u64> {
        let rows = self.rows.read_untracked();
        rows.iter().map(|row| row.row.key).collect()
    }

    fn changed(&self, by_user: bool) {
        let dirty = self.start.read().is_ok_and(|start| *start != self.keys());
        self.state.changed(dirty, by_user, || self.problem());
    }

    /// The new row, unless there may be no more.
    pub fn push(&self, by_user: bool) -> Option<FormRow<D>> {
        let count = self.rows.read_untracked().len();
        if count >= self.most() {
            return None;
        }
        let own = self.new_row(count)?;
        let row = own.row;
        self.rows.update(|rows| rows.push(own));
        self.changed(by_user);
        Some(row)
    }

    pub fn take_out(&self, index: usize, by_user: bool) {
        let Some(gone) = self
            .rows
            .try_update(|rows| (index < rows.len()).then(|| rows.remove(index)))
            .flatten()
        else {
            return;
        };
        for (index, row) in self.rows.read_untracked().iter().enumerate().skip(index) {
            row.index.set(index);
        }
        let mut leaves = Vec::new();
        form_core::collect(&gone.nodes, &mut leaves);
        for leaf in leaves {
            leaf.state().set_dirty(false);
        }
        self.changed(by_user);
        gone.owner.cleanup();
    }

    pub fn move_to(&self, from: usize, to: usize) {
        let count = self.rows.read_untracked().len();
        if from == to || from >= count || to >= count {
            return;
        }
        self.rows.update(|rows| {
            let row = rows.remove(from);
            rows.insert(to, row);
        });
        for (index, row) in self.rows.read_untracked().iter().enumerate() {
            row.index.set(index);
        }
        self.changed(true);
    }

    pub fn set_count(&self, count: usize) {
        let count = count.min(self.most());
        while self.rows.read_untracked().len() > count {
            self.take_out(count, false);
        }
        while self.rows.read_untracked().len() < count {
            if self.push(false).is_none() {
                return;
            }
        }
    }

    pub fn begin_here(&self) {
        let keys = self.keys();
        if let Ok(mut start) = self.start.write() {
            *start = keys;
        }
        self.state.forget();
    }
}

impl<D: FormData> Leaf for RowsCore<D> {
    fn state(&self) -> &FieldState {
        &self.state
    }

    fn problem(&self) -> Option<Problem> {
        if !self.state.is_asked() {
            return None;
        }
        let count = self.rows.with(Vec::len);
        let word = |word, number: usize| Problem::word(word).count(number as u64);
        if count < self.limits.least {
            let own = self.limits.too_few.clone();
            return Some(own.unwrap_or_else(|| word(&words::TOO_FEW_ROWS, self.limits.least)));
        }
        if count == 0
            && let Some(missing) = &self.rules.missing
        {
            return Some(missing.clone());
        }
        if count > self.most() {
            return Some(word(&words::TOO_MANY_ROWS, self.most()));
        }
        self.own_problem().or_else(|| self.state.problem_together())
    }

    /// How many rows there are: a page without a script tells it so, and the fields say the rest.
    fn texts(&self) -> Vec<String> {
        vec![self.rows.read().len().to_string()]
    }

    fn take(&self, texts: &[String]) {
        let count = texts.first().and_then(|text| text.parse().ok());
        self.set_count(count.unwrap_or(0));
    }

    /// Rows that the form began with and that are gone come back empty; the others go back to where they began.
    fn reset(&self) {
        let start = self.start.read().map(|start| start.len()).unwrap_or_default();
        self.set_count(start);
        self.begin_here();
    }

    fn is_empty(&self) -> bool {
        self.rows.read_untracked().is_empty()
    }
}

impl<D: FormData> RowsCore<D> {
    fn own_problem(&self) -> Option<Problem> {
        if self.rules.checks.is_empty() {
            return None;
        }
        let rows = self.rows.get();
        let values: Option<Vec<D>> = rows.iter().map(|row| row.row.value()).collect();
        let values = values?;
        self.rules.checks.iter().find_map(|check| check(&values).err())
    }
}

impl<D: FormData> RowsNode for RowsCore<D> {
    fn leaf(self: Arc<Self>) -> Arc<dyn Leaf> {
        self
    }

    fn each_row(&self, visit: &mut dyn FnMut(&[Node])) {
        for row in self.rows.get() {
            visit(&row.nodes);
        }
    }

    fn begin_least(&self) {
        self.set_count(self.limits.least);
        self.begin_here();
    }

    fn add(&self) {
        self.push(true);
    }

    fn remove_at(&self, index: usize) {
        self.take_out(index, true);
    }
}
