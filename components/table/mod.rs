//! [`Table`]: rows that are compared column by column.

mod body;
mod column;
mod head;
mod opening;
mod row_view;
mod rows;
mod selection;
pub(crate) mod style;
mod words;

pub use column::TableColumn;
pub use opening::RowDetails;
pub use rows::{RowValue, TableData, TableRows};

use super::{
    Color, Size, Spinner, SpinnerLabelPosition, checkbox, load_more::LoadMore, sort_header::Sorting,
    sort_order::SortOrder,
};
use crate::{
    runtime::{Choice, IdScope, Model, Prop, Task, Text, announcer, focus, prop::class_names, warning::warn},
    styles,
};
use body::Body;
use head::Ends;
use leptos::{either::Either, html, prelude::*};
use opening::Opening;
use rows::{Naming, Rows};
use selection::Selection;
use std::sync::Arc;
use wasm_bindgen::JsCast;

crate::variants! {
    /// What becomes of a table where there is too little room for its columns.
    pub enum TableNarrow {
        /// Each row becomes a card: its cells below each other, the name of the column before each.
        #[default]
        Stack = "stack",
        /// It stays a table, which is scrolled sideways: where columns must be compared.
        Scroll = "scroll",
    }
}

/// Rows that are compared column by column: numbers, dates, people, cases.
///
/// The rows are data, and the columns say what of it stands where. A row that is moved, as when the user sorts, is not made
/// anew; one that says something else than before is. A thousand rows of plain text come in a moment.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// #[derive(Clone, PartialEq)]
/// struct Place {
///     name: &'static str,
///     people: u32,
/// }
///
/// # let owner = Owner::new(); owner.set();
/// let places = [Place { name: "Ås", people: 20_652 }, Place { name: "Asker", people: 97_784 }];
/// let _ = view! {
///     <Table
///         caption="Kommuner"
///         rows=places
///         columns=[
///             TableColumn::new("Navn", |place: &Place| place.name).sortable("name"),
///             TableColumn::value("Innbyggere", ValueKind::Number, |place: &Place| place.people).sortable("people"),
///         ]
///         sort=SortOrder::ascending("name")
///     />
/// };
/// ```
#[component]
pub fn Table<T: TableData>(
    /// What the table shows. It stands over it, and names it.
    #[prop(into)]
    caption: Prop<Text>,
    /// Hides the caption from those who see. Only where a heading says the same.
    #[prop(optional, into)]
    hide_caption: Prop<bool>,
    /// The rows: a `Vec`, an array, a signal, or a closure. Unless they are sorted, they stand in this order.
    #[prop(into)]
    rows: TableRows<T>,
    /// The columns, in their order.
    #[prop(into)]
    columns: Vec<TableColumn<T>>,
    /// What tells rows apart: a string, a number, an enum, or what else is [`Named`](crate::runtime::Named); of each row
    /// another. It is what `selected` and `expanded` hold. Default: their place, which is enough where rows never come or go.
    #[prop(optional, into)]
    key: Option<RowValue<T, Choice>>,
    /// The cells of one column say what each row is about: the first, or the one that is said to be `row_header`. Default:
    /// they do.
    #[prop(default = true)]
    row_headers: bool,
    /// By which column it is sorted, by the key that the column was given: a start, a signal, or a signal with a callback that
    /// is asked. Default: as the rows came.
    #[prop(optional, into)]
    sort: Model<Option<SortOrder>>,
    /// Called once with the new order when the user has pressed the header of a column.
    #[prop(optional, into)]
    on_sort: Option<Callback<Option<SortOrder>>>,
    /// After the descending order comes the ascending again. Default: after it the rows are as they came.
    #[prop(optional)]
    always_sorted: bool,
    /// The rows come in the right order already, as from a server: the table only tells what the user asks for. Default: the
    /// table sorts.
    #[prop(optional)]
    owner_sorts: bool,
    /// The keys of the rows that are selected. Gives each row a box, and the table one for all of them. Default: rows cannot be
    /// selected.
    #[prop(optional, into)]
    selected: Option<Model<Vec<Choice>>>,
    /// Called with the keys of all selected rows when the user has selected one or more, or taken some out.
    #[prop(optional, into)]
    on_select: Option<Callback<Vec<Choice>>>,
    /// Whether a row can be selected. Say in the row why not. Default: all can.
    #[prop(optional, into)]
    can_select: Option<RowValue<T, bool>>,
    /// The name that the keys of selected rows have when the form around is submitted. Default: they are not sent.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// What a row opens to show, below it. Default: rows do not open.
    #[prop(optional, into)]
    details: Option<RowDetails<T>>,
    /// The keys of the rows that are open: a start, a signal, or a signal with a callback that is asked. Default: none.
    #[prop(optional, into)]
    expanded: Model<Vec<Choice>>,
    /// Called with the keys of all open rows when the user has opened or closed one.
    #[prop(optional, into)]
    on_expand: Option<Callback<Vec<Choice>>>,
    /// What a row is called by its box and its button. Default: what stands in its row header, where that is plain text.
    #[prop(optional, into)]
    row_label: Option<RowValue<T, Text>>,
    /// What stands in the middle where there are no rows. Default: «Ingenting å vise» in the language in context.
    #[prop(optional, into)]
    empty: Option<ViewFnOnce>,
    /// The rows are on their way, or others are: says so, and mutes those that are there. Default: they are all there.
    #[prop(optional, into)]
    loading: Prop<bool>,
    /// Gets more rows: called with how many there are, adds to them, and answers with how many are left; then the focus goes
    /// to the first that came. Default: there are no more.
    #[prop(optional, into)]
    load_more: Option<Task<usize, usize>>,
    /// What the button that gets more says. Default: «Vis flere» in the language in context.
    #[prop(optional, into)]
    load_more_label: Prop<Option<Text>>,
    /// What becomes of it where there is too little room. Default: each row becomes a card.
    #[prop(optional)]
    narrow: TableNarrow,
    /// The names of the columns stay in sight while the page is scrolled; with `TableNarrow::Scroll`, while the table is.
    #[prop(optional, into)]
    sticky_header: Prop<bool>,
    /// Every other row has a ground of its own: for many columns.
    #[prop(optional, into)]
    zebra: Prop<bool>,
    /// The row that the mouse is over has a ground of its own.
    #[prop(optional, into)]
    hover: Prop<bool>,
    /// Has a frame.
    #[prop(optional, into)]
    border: Prop<bool>,
    /// The colour of links, of what is selected and of grounds. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size of text and spaces. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    if selected.is_some() {
        styles::adopt(&checkbox::style::SHEET);
        announcer::prepare();
    }
    let rows = rows.0;
    let naming = naming(key, selected.is_some() || details.is_some(), rows.is_dynamic());
    let may_be_empty = rows.is_dynamic() || loading.is_dynamic() || rows.with_untracked(Vec::is_empty);
    let columns: Arc<[TableColumn<T>]> = columns.into();
    let header = row_headers.then(|| columns.iter().position(|column| column.row_header).unwrap_or_default());
    let given = rows::given(rows, naming);
    let can_sort = !owner_sorts && columns.iter().any(|column| column.sort.is_some());
    let shown = if can_sort {
        rows::sorted(given, sort, Arc::clone(&columns))
    } else {
        given
    };
    let element = NodeRef::new();
    let selection = selected.map(|selected| {
        let can_select = can_select.clone();
        let is_open = move |row: &T| can_select.as_ref().is_none_or(|can_select| can_select.of(row));
        Selection::new(selected, on_select, shown, is_open, element)
    });
    let stacks = narrow == TableNarrow::Stack;
    let (picks, opens) = (selection.is_some(), details.is_some());
    let ends = Ends {
        columns: &columns,
        header,
        sorting: Sorting {
            order: sort,
            on_sort,
            always_sorted,
        },
        selection,
        opens,
        stacks,
    };
    let (head, foot) = (ends.head(), ends.foot());
    let body = Body {
        columns: Arc::clone(&columns),
        header,
        selection,
        name,
        can_select,
        opening: details.map(|details| Opening {
            details,
            expanded,
            on_expand,
        }),
        row_label,
        stacks,
    };
    let message = may_be_empty.then(|| message(shown, loading.clone(), empty, body.width(), stacks));
    let hears = match selection {
        Some(selection) => Either::Left(selection.hears()),
        None => Either::Right(()),
    };
    let more = load_more.map(|task| more(task, load_more_label, shown, element));
    let caption_id = (!stacks).then(|| IdScope::current().claim(Some("table-caption")));
    let rows = body.rows(shown, element);
    // What is scrolled can be reached by key, and then has a name.
    let (region, tab_stop, named_by) = (
        (!stacks).then_some("region"),
        (!stacks).then_some("0"),
        caption_id.clone(),
    );
    view! {
        <div
            class=class_names("felles-table", &class)
            data-narrow=(!stacks).then(|| narrow.name())
            data-sticky=sticky_header
            data-zebra=zebra
            data-hover=hover
            data-border=border
            data-color=color
            data-size=size
            id=id
        >
            <div class="felles-table__area" role=region tabindex=tab_stop aria-labelledby=named_by>
                // The roles are said where the table may be drawn as cards: it would not be a table to Safari then.
                <table
                    class="felles-table__table"
                    role=role(stacks, "table")
                    data-stacks=stacks.then_some("")
                    data-picks=picks.then_some("")
                    data-opens=opens.then_some("")
                    aria-busy=loading.map(|loading| loading.then_some("true"))
                >
                    <caption class="felles-table__caption" id=caption_id data-hidden=hide_caption>{caption}</caption>
                    {head}
                    <tbody {..hears} class="felles-table__body" role=role(stacks, "rowgroup") node_ref=element>{rows}</tbody>
                    {message}
                    {foot}
                </table>
            </div>
            {more}
        </div>
    }
}

/// How rows are told apart, where that matters.
fn naming<T>(key: Option<RowValue<T, Choice>>, matters: bool, rows_change: bool) -> Naming<T> {
    match key {
        Some(key) => Naming::Key(key),
        None if matters => {
            if rows_change {
                warn("a Table whose rows change, and can be selected or opened, has no key: it cannot tell them apart");
            }
            Naming::Place
        }
        None => Naming::None,
    }
}

/// A role that the element has by itself, where what is drawn may make browsers forget it.
fn role(stacks: bool, name: &'static str) -> Option<&'static str> {
    stacks.then_some(name)
}

/// What stands in place of rows.
fn message<T: TableData>(
    rows: Memo<Rows<T>>,
    loading: Prop<bool>,
    empty: Option<ViewFnOnce>,
    columns: usize,
    stacks: bool,
) -> AnyView {
    let some = Memo::new(move |_| rows.with(|rows| rows.len() > 0));
    let empty = empty.map_or_else(|| words::EMPTY.text().into_any(), ViewFnOnce::run);
    let is_loading = loading.clone();
    let spinner = move || {
        (is_loading.get() && !some.get())
            .then(|| view! { <Spinner label_position=SpinnerLabelPosition::End delayed=true live=true /> }.into_any())
    };
    view! {
        <tbody class="felles-table__message" role=role(stacks, "rowgroup") hidden=move || some.get()>
            <tr class="felles-table__message-row" role=role(stacks, "row")>
                <td class="felles-table__message-cell" role=role(stacks, "cell") colspan=Prop::Static(columns)>
                    {spinner}
                    <div class="felles-table__empty" hidden=loading>{empty}</div>
                </td>
            </tr>
        </tbody>
    }
    .into_any()
}

fn more<T: TableData>(
    task: Task<usize, usize>,
    label: Prop<Option<Text>>,
    rows: Memo<Rows<T>>,
    body: NodeRef<html::Tbody>,
) -> AnyView {
    let on_more = Callback::new(move |before: usize| {
        let rows = body
            .get_untracked()
            .and_then(|body| body.query_selector_all(":scope > .felles-table__row").ok());
        let row = rows.and_then(|rows| rows.item(u32::try_from(before).ok()?));
        if let Some(row) = row.and_then(|row| row.dyn_into::<web_sys::Element>().ok()) {
            focus::go_to_any(&row);
        }
    });
    LoadMore {
        task,
        label,
        class: "felles-table__more",
        count: Signal::derive(move || rows.with(Rows::len)),
        on_more,
    }
    .view()
}
