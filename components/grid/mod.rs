//! [`Grid`]: things in rows and columns. [`GridItem`] takes several columns.

pub(crate) mod style;

use super::{Breakpoint, LayoutElement, Space, space};
use crate::{
    runtime::{Prop, Text, native, prop::class_names, warning::warn},
    styles,
};
use leptos::prelude::*;

crate::variants! {
    /// How narrow a column may be. There are then as many as there is room for.
    pub enum GridColumn {
        /// 8 rem: a number, a short word.
        Xs = "xs",
        /// 14 rem: a few words.
        Sm = "sm",
        /// 20 rem: a card.
        #[default]
        Md = "md",
        /// 28 rem: text to be read.
        Lg = "lg",
    }

    /// Where things stand in their row, when others are higher.
    pub enum GridAlign {
        /// As high as the row.
        #[default]
        Stretch = "stretch",
        /// At the top.
        Start = "start",
        /// In the middle.
        Center = "center",
        /// At the bottom.
        End = "end",
    }
}

/// The most columns there may be.
const MOST_COLUMNS: u8 = 12;

/// A number of columns as an attribute. What is none is taken as the nearest that is.
fn columns(name: &'static str, columns: Prop<Option<u8>>) -> Prop<Option<u8>> {
    columns.map(move |columns| {
        columns.map(|columns| {
            if !(1..=MOST_COLUMNS).contains(&columns) {
                warn(format!("Grid: {name} is {columns}, and must be 1 to {MOST_COLUMNS}"));
            }
            columns.clamp(1, MOST_COLUMNS)
        })
    })
}

/// Things in rows and columns. The grid's own width decides how many columns there are, not the viewport's.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Grid wide_columns=3 gap=Space::Size6>
///         <GridItem wide_span=2>"To tredeler"</GridItem>
///         <GridItem>"En tredel"</GridItem>
///     </Grid>
/// };
/// ```
#[component]
pub fn Grid(
    /// How many columns there are, 1 to 12. Default: 1. Any other number is taken as the nearest of these.
    #[prop(optional, into)]
    columns: Prop<Option<u8>>,
    /// How many columns there are where there is room, from `wide_from` on. Default: as `columns`.
    #[prop(optional, into)]
    wide_columns: Prop<Option<u8>>,
    /// From which width of the grid there is room for what the `wide_…` props say. Default: 48 rem.
    #[prop(optional, into)]
    wide_from: Prop<Breakpoint>,
    /// How narrow a column may be: as many columns as there is room for, but no more than `columns` says. Default: as
    /// many as `columns` says, however narrow.
    #[prop(optional, into)]
    min_column: Prop<Option<GridColumn>>,
    /// The distance between rows and between columns. Default: 16 px.
    #[prop(optional, into)]
    gap: Prop<Space>,
    /// The distance where there is room. Default: as `gap`.
    #[prop(optional, into)]
    wide_gap: Prop<Option<Space>>,
    /// Where things stand in their row. Default: as high as the row.
    #[prop(optional, into)]
    align: Prop<GridAlign>,
    /// Which element things stand in. Default: `div`.
    #[prop(optional)]
    element: LayoutElement,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What stands in it.
    children: Children,
) -> impl IntoView {
    styles::adopt(&space::SHEET);
    styles::adopt(&style::SHEET);
    let cells = native(element.name(), children())
        .attribute("class", Prop::Static("felles-grid__cells"))
        .attribute("role", element.role());
    view! {
        <div
            class=class_names("felles-grid", &class)
            data-columns=self::columns("columns", columns)
            data-wide-columns=self::columns("wide_columns", wide_columns)
            data-wide-from=wide_from
            data-min-column=min_column
            data-gap=gap
            data-wide-gap=wide_gap
            data-align=align
            id=id
        >
            {cells}
        </div>
    }
}

/// One cell of a [`Grid`], over several columns. What is in it sees the cell's width as its room.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <Grid columns=4><GridItem span=3>"Tre av fire"</GridItem></Grid> };
/// ```
#[component]
pub fn GridItem(
    /// How many columns it takes, 1 to 12. Default: 1. More than there are is all there are. Means nothing where
    /// `min_column` decides how many there are.
    #[prop(optional, into)]
    span: Prop<Option<u8>>,
    /// How many columns it takes where there is room. Default: as `span`.
    #[prop(optional, into)]
    wide_span: Prop<Option<u8>>,
    /// Takes a whole row, however many columns there are.
    #[prop(optional, into)]
    full: Prop<bool>,
    /// Which element it is: `Li` in a `Ul`. Default: `div`.
    #[prop(optional)]
    element: LayoutElement,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What stands in it.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    native(element.name(), children())
        .attribute("class", class_names("felles-grid__item", &class))
        .attribute("data-span", columns("span", span))
        .attribute("data-wide-span", columns("wide_span", wide_span))
        .attribute("data-full", full)
        .attribute("id", id)
}
