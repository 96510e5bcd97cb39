//! The body of a table: how a row of data becomes a row of cells.

use super::{
    column::TableColumn,
    opening::Opening,
    role,
    row_view::{Cell, CellShape, RowShape, RowView},
    rows::{Row, RowValue, Rows, TableData},
    selection::Selection,
    words,
};
use crate::runtime::{Language, Prop, Text};
use leptos::{html, prelude::*, tachys::view::keyed::keyed};
use std::sync::Arc;
use web_sys::Element;

pub(super) struct Body<T> {
    pub columns: Arc<[TableColumn<T>]>,
    /// The column that says what each row is about.
    pub header: Option<usize>,
    pub selection: Option<Selection>,
    /// What the boxes are called in a form.
    pub name: Prop<Option<Text>>,
    pub can_select: Option<RowValue<T, bool>>,
    pub opening: Option<Opening<T>>,
    pub row_label: Option<RowValue<T, Text>>,
    pub stacks: bool,
}

impl<T: TableData> Body<T> {
    /// How many cells a row has.
    pub fn width(&self) -> usize {
        self.columns.len() + usize::from(self.selection.is_some()) + usize::from(self.opening.is_some())
    }

    /// The rows. A table of plain text has an effect for all of them, and no more.
    pub fn rows(self, rows: Memo<Rows<T>>, element: NodeRef<html::Tbody>) -> AnyView {
        let shape = self.shape();
        self.follow_labels(&shape, element);
        let each = move || rows.get().to_vec();
        let is_plain =
            self.selection.is_none() && self.opening.is_none() && self.columns.iter().all(TableColumn::is_text);
        if is_plain {
            let draw = Arc::new(move |row: &Row<T>| RowView::new(Arc::clone(&shape), self.cells(row).collect()));
            return (move || {
                let draw = Arc::clone(&draw);
                keyed(
                    each(),
                    |row: &Arc<Row<T>>| row.serial,
                    move |_, row: Arc<Row<T>>| (|_: usize| (), draw(&row)),
                )
            })
            .into_any();
        }
        let body = Arc::new(self);
        let draw = move |row: Arc<Row<T>>| body.row(&shape, &row);
        view! { <For each=each key=|row| row.serial children=draw /> }.into_any()
    }

    fn cells<'a>(&'a self, row: &'a Row<T>) -> impl Iterator<Item = Cell> + 'a {
        self.columns.iter().map(|column| column.cell(&row.data))
    }

    fn row(&self, shape: &Arc<RowShape>, row: &Row<T>) -> AnyView {
        let mut cells = Vec::with_capacity(self.width());
        if let Some((selection, choice)) = self.selection.zip(row.choice.as_ref()) {
            let is_open = self
                .can_select
                .as_ref()
                .is_none_or(|can_select| can_select.of(&row.data));
            cells.push(Cell::View(selection.row_box(
                choice,
                self.label(row),
                self.name.clone(),
                is_open,
            )));
        }
        let Some(opening) = &self.opening else {
            cells.extend(self.cells(row));
            return RowView::new(Arc::clone(shape), cells).into_any();
        };
        let panel = Opening::<T>::panel_id();
        cells.push(Cell::View(opening.toggle(row, self.label(row), &panel)));
        cells.extend(self.cells(row));
        let below = opening.panel(row, panel, self.width(), self.stacks);
        (RowView::new(Arc::clone(shape), cells), below).into_any()
    }

    /// What a row is called: for its box, and for the button that opens it.
    fn label(&self, row: &Row<T>) -> Text {
        if let Some(label) = &self.row_label {
            return label.of(&row.data);
        }
        let header = self.header.and_then(|header| self.columns.get(header));
        header.and_then(|header| header.text(&row.data)).unwrap_or_else(|| {
            let number = Text::from((row.place + 1).to_string());
            words::ROW.say(&Language::current().get_untracked(), None, &[("number", number)])
        })
    }

    fn shape(&self) -> Arc<RowShape> {
        let cell = |class: &'static str| CellShape {
            tag: "td",
            attributes: vec![
                ("class", fixed(Some(class))),
                ("role", fixed(role(self.stacks, "cell"))),
            ],
        };
        let pick = self.selection.map(|_| cell("felles-table__pick"));
        let opener = self.opening.as_ref().map(|_| cell("felles-table__opener"));
        let columns = self.columns.iter().enumerate().map(|(index, column)| {
            let is_header = self.header == Some(index);
            let (tag, name) = if is_header { ("th", "rowheader") } else { ("td", "cell") };
            let label: Prop<Option<Text>> = if self.stacks && !is_header && !column.hide_label {
                column.label.clone().into()
            } else {
                Prop::Static(None)
            };
            CellShape {
                tag,
                attributes: vec![
                    ("class", fixed(Some("felles-table__cell"))),
                    ("scope", fixed(is_header.then_some("row"))),
                    ("role", fixed(role(self.stacks, name))),
                    ("data-align", fixed(column.numeric.then_some("end"))),
                    ("data-width", fixed(column.narrow.then_some("narrow"))),
                    ("data-label", label),
                ],
            }
        });
        let attributes = vec![
            ("class", fixed(Some("felles-table__row"))),
            ("role", fixed(role(self.stacks, "row"))),
        ];
        RowShape::new(attributes, pick.into_iter().chain(opener).chain(columns).collect())
    }

    /// Where the names of columns change, as with the language, the cells that are there get the new ones.
    fn follow_labels(&self, shape: &Arc<RowShape>, element: NodeRef<html::Tbody>) {
        let labels: Vec<_> = self.columns.iter().map(|column| column.label.clone()).collect();
        if !self.stacks || !labels.iter().any(Prop::is_dynamic) {
            return;
        }
        let (shape, before) = (Arc::clone(shape), self.width() - self.columns.len());
        Effect::new(move |known: Option<Vec<Text>>| {
            let now: Vec<Text> = labels.iter().map(Prop::get).collect();
            if known.is_some_and(|known| known != now) {
                shape.forget();
                if let Some(body) = element.get_untracked() {
                    name_cells(&body, before, &now);
                }
            }
            now
        });
    }
}

fn fixed(text: Option<&'static str>) -> Prop<Option<Text>> {
    Prop::Static(text.map(Text::from))
}

/// Gives the cells of all rows new labels; the first few of a row have none.
fn name_cells(body: &Element, before: usize, labels: &[Text]) {
    let rows = body.children();
    for row in (0..rows.length()).filter_map(|index| rows.item(index)) {
        let cells = row.children();
        for (label, index) in labels.iter().zip(before..) {
            let cell = u32::try_from(index).ok().and_then(|index| cells.item(index));
            let cell = cell.filter(|cell| cell.has_attribute("data-label"));
            if let Some(cell) = cell {
                // Only a name that is not allowed is refused.
                let _ = cell.set_attribute("data-label", label);
            }
        }
    }
}
