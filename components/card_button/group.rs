//! [`CardButtonGroup`]: card buttons beside each other.

use super::style;
use crate::{
    runtime::{Prop, Text, prop::class_names, warning::warn},
    styles,
};
use leptos::prelude::*;

/// The most columns there may be.
const MOST_COLUMNS: u8 = 6;

/// Card buttons in rows and columns, all of the same height in a row. What one of them opens takes a row of its own below.
/// The group's own width decides how many columns there are, not the viewport's.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <CardButtonGroup label="Virksomheter">
///         <CardButton label="Fjordbakeriet AS" href="/fjordbakeriet" />
///         <AddTile href="/ny">"Legg til virksomhet"</AddTile>
///     </CardButtonGroup>
/// };
/// ```
#[component]
pub fn CardButtonGroup(
    /// What the group is called. It is only heard.
    #[prop(into)]
    label: Prop<Text>,
    /// The most columns, 1 to 6: fewer where there is no room for so many. Default: 3. Any other number is taken as the
    /// nearest of these.
    #[prop(default = 3.into(), into)]
    columns: Prop<u8>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// `CardButton`s, and perhaps an `AddTile` at the end.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let columns = columns.map(|columns| {
        if !(1..=MOST_COLUMNS).contains(columns) {
            warn(format_args!(
                "CardButtonGroup: columns is {columns}, and must be 1 to {MOST_COLUMNS}"
            ));
        }
        (*columns).clamp(1, MOST_COLUMNS)
    });
    view! {
        <div
            class=class_names("felles-card-button__group", &class)
            role="group"
            aria-label=label
            data-columns=columns
            id=id
        >
            {children()}
        </div>
    }
}
