//! [`BulletList`]: short points, in no order.

pub(crate) mod style;

use super::{Color, ListSpacing, Size};
use crate::{
    runtime::{Prop, Text, native, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::variants! {
    /// What stands before each item of a list.
    pub enum BulletListMarker {
        /// A dot.
        #[default]
        Disc = "disc",
        /// A dash.
        Dash = "dash",
        /// Nothing: for items that are seen as items without it, such as links below each other.
        None = "none",
    }
}

/// Short points, in no order.
///
/// Its items are bare `<li>`s, or [`BulletListItem`]s where they have a title. A list within an item is of a second level.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <BulletList>
///         <li>{"Bor i Norge"}</li>
///         <BulletListItem title="Inntekt">"Hva du tjente i fjor."</BulletListItem>
///     </BulletList>
/// };
/// ```
#[component]
pub fn BulletList(
    /// What stands before each item. Default: a dot; a dash on the second level.
    #[prop(optional, into)]
    marker: Prop<Option<BulletListMarker>>,
    /// How far the items stand apart. Default: as sentences.
    #[prop(optional, into)]
    spacing: Prop<ListSpacing>,
    /// The colour of the markers. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// What the list is called, for assistive technology. Default: nothing; the heading or sentence before it says enough.
    #[prop(optional, into)]
    label: Prop<Option<Text>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The items.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    // Safari takes a list without markers for no list.
    let role = marker.map(|marker| (*marker == Some(BulletListMarker::None)).then_some("list"));
    native("ul", children())
        .attribute("class", class_names("felles-bullet-list", &class))
        .attribute("data-marker", marker)
        .attribute("data-spacing", spacing.unless_default())
        .attribute("data-color", color)
        .attribute("data-size", size)
        .attribute("role", role)
        .attribute("aria-label", label)
        .attribute("id", id)
}

/// An item of a [`BulletList`] with a title.
#[component]
pub fn BulletListItem(
    /// A few words in bold on a line of their own, before the text. Default: none.
    #[prop(optional, into)]
    title: Option<Prop<Text>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The text: words, links, a list of a second level.
    children: Children,
) -> impl IntoView {
    let content = match title {
        Some(title) => (
            view! { <strong class="felles-bullet-list__title">{title}</strong> },
            children(),
        )
            .into_any(),
        None => children(),
    };
    native("li", content)
        .attribute("class", class_names("felles-bullet-list__item", &class))
        .attribute("id", id)
}
