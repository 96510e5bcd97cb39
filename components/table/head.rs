//! The head and the foot of a table.

use super::{column::TableColumn, role, selection::Selection, words};
use crate::{
    components::{VisuallyHidden, sort_header::Sorting, sort_order::SortDirection},
    runtime::{Prop, Text, native},
};
use leptos::prelude::*;

/// What of a table its head and foot must know.
pub(super) struct Ends<'a, T> {
    pub columns: &'a [TableColumn<T>],
    pub header: Option<usize>,
    pub sorting: Sorting,
    pub selection: Option<Selection>,
    pub opens: bool,
    pub stacks: bool,
}

impl<T> Ends<'_, T> {
    fn role(&self, role_name: &'static str) -> Prop<Option<&'static str>> {
        Prop::Static(role(self.stacks, role_name))
    }

    /// The name of the column of the rows' boxes or buttons.
    fn header_beside(&self, class: &'static str, content: AnyView) -> AnyView {
        native("th", content)
            .attribute("class", Prop::Static(class))
            .attribute("scope", Prop::Static("col"))
            .attribute("role", self.role("columnheader"))
            .into_any()
    }

    /// The cell under them.
    fn foot_beside(&self, class: &'static str) -> AnyView {
        native("td", ().into_any())
            .attribute("class", Prop::Static(class))
            .attribute("role", self.role("cell"))
            .into_any()
    }

    /// The names of the columns.
    pub fn head(&self) -> AnyView {
        let pick = self
            .selection
            .map(|selection| self.header_beside("felles-table__pick", selection.all_box()));
        let opener = self.opens.then(|| {
            let name = view! { <VisuallyHidden>{words::MORE.text()}</VisuallyHidden> };
            self.header_beside("felles-table__opener", name.into_any())
        });
        let headers = self
            .columns
            .iter()
            .map(|column| self.header_cell(column))
            .collect_view();
        let has_actions = self.selection.is_some() || self.columns.iter().any(|column| column.sort.is_some());
        view! {
            <thead
                class="felles-table__head"
                role=self.role("rowgroup")
                data-actions=has_actions.then_some("")
            >
                <tr class="felles-table__headers" role=self.role("row")>
                    {pick}
                    {opener}
                    {headers}
                </tr>
            </thead>
        }
        .into_any()
    }

    fn header_cell(&self, column: &TableColumn<T>) -> AnyView {
        let label = column.label.clone();
        let direction = column.sort.as_ref().map(|sort| self.sorting.direction(&sort.key));
        let aria_sort = direction.map_or(Prop::Static(None), |direction| {
            direction.map(|direction| {
                Some(match direction {
                    None => "none",
                    Some(SortDirection::Ascending) => "ascending",
                    Some(SortDirection::Descending) => "descending",
                })
            })
        });
        let content = match &column.sort {
            Some(sort) => self.sorting.button(sort.key.clone(), label, false),
            None if column.hide_label => view! { <VisuallyHidden>{label}</VisuallyHidden> }.into_any(),
            None => label.into_any(),
        };
        native("th", content)
            .attribute("class", Prop::Static("felles-table__header"))
            .attribute("scope", Prop::Static("col"))
            .attribute("role", self.role("columnheader"))
            .attribute("aria-sort", aria_sort)
            .attribute("data-align", Prop::Static(column.numeric.then_some("end")))
            .attribute("data-width", Prop::Static(column.narrow.then_some("narrow")))
            .into_any()
    }

    /// What stands under the columns, where something does.
    pub fn foot(&self) -> Option<AnyView> {
        if self.columns.iter().all(|column| column.footer.is_none()) {
            return None;
        }
        let pick = self.selection.map(|_| self.foot_beside("felles-table__pick"));
        let opener = self.opens.then(|| self.foot_beside("felles-table__opener"));
        let cells = self.columns.iter().enumerate().map(|(index, column)| {
            let is_header = self.header == Some(index) && column.footer.is_some();
            let (tag, name) = if is_header { ("th", "rowheader") } else { ("td", "cell") };
            let label: Prop<Option<Text>> =
                (self.stacks && !is_header && !column.hide_label && column.footer.is_some())
                    .then(|| column.label.clone())
                    .map_or(Prop::Static(None), Into::into);
            native(tag, column.footer.clone().into_any())
                .attribute("class", Prop::Static("felles-table__cell"))
                .attribute("scope", Prop::Static(is_header.then_some("row")))
                .attribute("role", self.role(name))
                .attribute("data-align", Prop::Static(column.numeric.then_some("end")))
                .attribute("data-label", label)
                .into_any()
        });
        let cells = cells.collect_view();
        let foot = view! {
            <tfoot class="felles-table__foot" role=self.role("rowgroup")>
                <tr class="felles-table__row" role=self.role("row")>
                    {pick}
                    {opener}
                    {cells}
                </tr>
            </tfoot>
        };
        Some(foot.into_any())
    }
}
