//! What stands over the rows: the box for all of them, and the names of the columns.

use super::{column::RowListColumn, state::RowListState, words};
use crate::components::{select_all, sort_header::Sorting};
use leptos::{
    ev::{self, on},
    prelude::*,
};

/// Nothing where there is neither a box nor a column.
pub(super) fn header(state: RowListState, columns: &[RowListColumn], sorting: Option<Sorting>) -> Option<AnyView> {
    let all = state.selected.is_some().then(|| all(state));
    if all.is_none() && columns.is_empty() {
        return None;
    }
    let sortable = sorting.is_some() && columns.iter().any(|column| column.sort.is_some());
    let cells = columns
        .iter()
        .enumerate()
        .map(|(index, column)| cell(index, column, sorting))
        .collect_view();
    let cells = (!columns.is_empty()).then(|| {
        // The cells themselves say what column they are of; only what can be pressed is read here.
        let hidden = (!sortable).then_some("true");
        view! { <div class="felles-row-list__columns" data-sortable=sortable.then_some("") aria-hidden=hidden>{cells}</div> }
    });
    Some(view! { <div class="felles-row-list__header">{all} {cells}</div> }.into_any())
}

fn cell(index: usize, column: &RowListColumn, sorting: Option<Sorting>) -> AnyView {
    let label = column.label.clone();
    let sorted = sorting.zip(column.sort.clone());
    let is_button = sorted.is_some();
    let content = match sorted {
        Some((sorting, key)) => sorting.button(key, label, true),
        None => label.into_any(),
    };
    view! {
        <div
            class="felles-row-list__column"
            data-lead=(index == 0).then_some("")
            data-align=(index > 0).then(|| column.align.name())
            data-width=(index > 0).then(|| column.width.name())
            data-sortable=is_button.then_some("")
        >
            {content}
        </div>
    }
    .into_any()
}

/// The box for all rows: on, off, or in between.
fn all(state: RowListState) -> AnyView {
    let tally = Memo::new(move |_| state.tally());
    let said = words::SELECTED.count(move || tally.get().0 as u64);
    let press = on(ev::change, move |event| {
        state.select_all(event_target_checked(&event));
    });
    view! {
        <label class="felles-row-list__all">
            <input {..press} {..select_all::shows(tally)} class="felles-checkbox" type="checkbox" />
            <span class="felles-row-list__all-label">{words::SELECT_ALL.text()}</span>
        </label>
        <span class="felles-row-list__tally" hidden=move || tally.get().0 == 0>{said}</span>
    }
    .into_any()
}
