//! [`RowList`]: rows of the same kind, with what can be done with each.

mod cell;
mod column;
mod header;
mod opening;
mod row;
mod state;
pub(crate) mod style;
mod words;

pub use cell::RowListCell;
pub use column::{RowListAlign, RowListColumn, RowListWidth};
pub use row::{RowListRow, RowListStatus};

use super::{
    Button, ButtonVariant, Color, ListSpacing, Size, checkbox, icon, icons, load_more::LoadMore, sort_header::Sorting,
    sort_order::SortOrder,
};
use crate::{
    runtime::{
        Choice, Model, Prop, Task, Text, announcer,
        element_hook::{ElementHook, on_element},
        form_reset::{Reset, on_form_reset},
        native,
        prop::class_names,
    },
    styles,
};
use leptos::{
    context::Provider,
    either::Either,
    ev::{self, MouseEvent, on},
    prelude::*,
};
use state::RowListState;

crate::variants! {
    /// What a list of rows has between them.
    pub enum RowListDivider {
        /// A line.
        #[default]
        Solid = "solid",
        /// A row of dots.
        Dotted = "dotted",
        /// Nothing; a line over the first.
        First = "first",
        /// Nothing.
        None = "none",
    }
}

/// Rows of the same kind, with what can be done with each: cases, letters, people, payments.
///
/// Rows may stand in a `<For>`, and there may be ten thousand of them. Those far down are not drawn until they are
/// in view.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let selected = RwSignal::new(vec![7_u32]);
/// let _ = view! {
///     <RowList label="Fakturaer" selected=selected columns=[RowListColumn::new("Hva"), RowListColumn::new("Beløp").at_end()]>
///         <RowListRow value=7_u32 title="Barnehage, mars" href="/faktura/7">
///             <RowListCell><FormattedValue kind=ValueKind::Money value=2000 /></RowListCell>
///         </RowListRow>
///     </RowList>
/// };
/// ```
#[component]
pub fn RowList(
    /// What the list is called, for assistive technology. Default: nothing; the heading before it says enough.
    #[prop(optional, into)]
    label: Prop<Option<Text>>,
    /// The columns, the titles' first. They stand over the rows where there is room, and before each cell where there is not.
    /// Default: none; rows without a header.
    #[prop(optional, into)]
    columns: Vec<RowListColumn>,
    /// The values of the rows that are selected. Gives each row a box, and the list one for all of them. Default: rows
    /// cannot be selected.
    #[prop(optional, into)]
    selected: Option<Model<Vec<Choice>>>,
    /// Called with the values of all selected rows when the user has selected one or more, or taken some out.
    #[prop(optional, into)]
    on_select: Option<Callback<Vec<Choice>>>,
    /// The name that the values of selected rows have when the form around is submitted. Default: they are not sent.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// The values of the rows that are deleted. Gives each row a button to delete it; it then stays, struck through, with a
    /// button to undo that, until the owner takes it away. Default: rows cannot be deleted.
    #[prop(optional, into)]
    deleted: Option<Model<Vec<Choice>>>,
    /// Called with the value of a row that the user has deleted.
    #[prop(optional, into)]
    on_delete: Option<Callback<Choice>>,
    /// Called with the value of a row whose deletion the user has undone.
    #[prop(optional, into)]
    on_restore: Option<Callback<Choice>>,
    /// How the rows are sorted. The list only tells: the owner arranges its rows, with [`SortOrder::arrange`]. Default: the
    /// columns that are sortable cannot be pressed.
    #[prop(optional, into)]
    sort: Option<Model<Option<SortOrder>>>,
    /// Called with the new order when the user has pressed the header of a column.
    #[prop(optional, into)]
    on_sort: Option<Callback<Option<SortOrder>>>,
    /// Has a button after the rows that says this and adds one. Default: none.
    #[prop(optional, into)]
    add_label: Option<Prop<Text>>,
    /// Called when the button that adds a row is pressed. The next row that comes is said to be added.
    #[prop(optional, into)]
    on_add: Option<Callback<MouseEvent>>,
    /// Gets more rows: called with how many there are, adds to them, and answers with how many are left; then the focus goes
    /// to the first that came. Default: there are no more.
    #[prop(optional, into)]
    load_more: Option<Task<usize, usize>>,
    /// What the button that gets more says. Default: «Vis flere» in the language in context.
    #[prop(optional, into)]
    load_more_label: Prop<Option<Text>>,
    /// How many rows there are of all, of which some are shown. Default: nothing is said of that.
    #[prop(optional, into)]
    total: Prop<Option<usize>>,
    /// What stands in the middle where there are no rows. Default: nothing.
    #[prop(optional, into)]
    empty: Option<ViewFnOnce>,
    /// What is between the rows. Default: a line.
    #[prop(optional, into)]
    divider: Prop<RowListDivider>,
    /// How high the rows are. Default: as for a line or two.
    #[prop(optional, into)]
    spacing: Prop<ListSpacing>,
    /// The colour of links and of what is selected. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The rows: `RowListRow`s.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    if selected.is_some() {
        styles::adopt(&checkbox::style::SHEET);
    }
    if selected.is_some() || deleted.is_some() || add_label.is_some() {
        announcer::prepare();
    }
    let sorting = sort.map(|order| Sorting {
        order,
        on_sort,
        always_sorted: false,
    });
    let mut state = RowListState::new(selected, deleted, columns.clone());
    (state.on_select, state.on_delete, state.on_restore) = (on_select, on_delete, on_restore);
    state.follow();
    let header = header::header(state, &columns, sorting);
    let hears_boxes = match selected {
        Some(_) => Either::Left((
            on(ev::change, move |event| state.box_changed(&event)),
            follows_reset(state),
        )),
        None => Either::Right(()),
    };
    let empty = empty.map(|empty| view! { <div class="felles-row-list__empty">{empty.run()}</div> });
    let add = add_label.map(|label| add_button(state, label, on_add));
    let more = load_more.map(|task| {
        let task = Task::from(move |count| {
            state.expect_new(false);
            task.call(count)
        });
        let on_more = Callback::new(move |before| state.focus_row(before));
        LoadMore {
            task,
            label: load_more_label,
            class: "felles-row-list__more",
            count: state.count.into(),
            on_more,
        }
        .view()
    });
    let context = RowListContext { state, name };
    view! {
        <div
            class=class_names("felles-row-list", &class)
            data-divider=divider
            data-spacing=spacing.unless_default()
            data-columns=(columns.len() > 1).then_some("")
            data-selectable=selected.is_some().then_some("")
            data-deletable=deleted.is_some().then_some("")
            data-color=color
            data-size=size
            id=id
        >
            {header}
            // Safari takes a list without markers for no list.
            <ul {..hears_boxes} class="felles-row-list__list" role="list" aria-label=label node_ref=state.list>
                <Provider value=context>{children.map(|children| children())}</Provider>
            </ul>
            {empty}
            {add}
            {shown_of_all(state, total)}
            {more}
        </div>
    }
}

/// What a row needs to know of the list it stands in.
#[derive(Clone)]
struct RowListContext {
    state: RowListState,
    /// What the boxes are called in a form.
    name: Prop<Option<Text>>,
}

fn follows_reset(state: RowListState) -> ElementHook {
    on_element(move |element, _| {
        on_form_reset(element, move |reset| {
            if reset == Reset::Done {
                state.read_boxes();
            }
        });
    })
}

fn add_button(state: RowListState, label: Prop<Text>, on_add: Option<Callback<MouseEvent>>) -> AnyView {
    let press = move |event| {
        state.expect_new(true);
        if let Some(on_add) = on_add {
            on_add.run(event);
        }
    };
    let plus = || icon::decoration("felles-row-list__plus", Prop::Static(icons::PLUS));
    let button = view! { <Button variant=ButtonVariant::Tertiary icon=plus on_click=press>{label}</Button> };
    native("div", button.into_any())
        .attribute("class", Prop::Static("felles-row-list__add"))
        .into_any()
}

/// How many rows are shown of all.
fn shown_of_all(state: RowListState, total: Prop<Option<usize>>) -> Option<AnyView> {
    if !total.may_be_some() {
        return None;
    }
    let known = total.map(Option::is_none);
    let said = words::SHOWN.with(move || {
        let number = |number: usize| Text::from(number.to_string());
        vec![
            ("shown", number(state.count.get())),
            ("total", number(total.get().unwrap_or_default())),
        ]
    });
    Some(view! { <p class="felles-row-list__count" hidden=known>{said}</p> }.into_any())
}
