//! [`RowListCell`]: one more thing that is said of a row.

use super::{
    RowListContext,
    column::{RowListAlign, RowListWidth},
};
use crate::runtime::{Prop, Text, native, prop::class_names};
use leptos::prelude::*;

/// One more thing that is said of a row: text, a value, a tag, a link, a button. It stands in the column of its place.
#[component]
pub fn RowListCell(
    /// What it is: stands before it where there is no room for the header, and is read there everywhere. Default: the name of
    /// its column.
    #[prop(optional, into)]
    label: Prop<Option<Text>>,
    /// A second, muted line. Default: none.
    #[prop(optional, into)]
    description: Option<Prop<Text>>,
    /// Where it is aligned. Default: as its column.
    #[prop(optional, into)]
    align: Prop<Option<RowListAlign>>,
    /// How much of the row it takes. Default: as its column.
    #[prop(optional, into)]
    width: Prop<Option<RowListWidth>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What it says.
    children: Children,
) -> impl IntoView {
    let column = use_context::<RowListContext>().and_then(|list| list.state.next_column());
    let own = column.as_ref();
    let (own_align, own_width) = own.map_or_else(Default::default, |column| (column.align, column.width));
    let align = align.map(move |align| align.unwrap_or(own_align)).unless_default();
    let width = width.map(move |width| width.unwrap_or(own_width)).unless_default();
    let label = match column {
        Some(column) => label.or(|| column.label).into(),
        None => label,
    };
    let content = match description {
        Some(description) => (
            children(),
            view! { <div class="felles-row-list__description">{description}</div> },
        )
            .into_any(),
        None => children(),
    };
    native("div", content)
        .attribute("class", class_names("felles-row-list__cell", &class))
        .attribute("data-label", label)
        .attribute("data-align", align)
        .attribute("data-width", width)
        .attribute("id", id)
}
