//! [`AddTile`]: the last place in a grid of cards, where one more is added.

pub(crate) mod style;

use super::{Color, Size, icon, icons, pressable::pressable};
use crate::{
    runtime::{Prop, Text, prop::class_names},
    styles,
};
use leptos::{ev::MouseEvent, html, prelude::*};

crate::variants! {
    /// Where the text of an add tile stands.
    pub enum AddTileTextPosition {
        /// Below the plus.
        #[default]
        Below = "below",
        /// Above the plus.
        Above = "above",
    }
}

/// A dashed tile with a plus: the last place in a grid of cards, where one more is added. With an address it is a link.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let children = RwSignal::new(1);
/// let _ = view! { <AddTile on_click=move |_| children.update(|count| *count += 1)>"Legg til barn"</AddTile> };
/// ```
#[component]
pub fn AddTile(
    /// Where the text stands. Default: below the plus.
    #[prop(optional, into)]
    text_position: Prop<AddTileTextPosition>,
    /// A short text more, below the first and lighter. Default: none.
    #[prop(optional, into)]
    description: Option<Prop<Text>>,
    /// Another icon than the plus. It is decoration. Default: a plus.
    #[prop(optional, into)]
    icon: Option<ViewFnOnce>,
    /// An address, absolute or relative: makes this a link. One that would run a script is left out, with a warning in the
    /// console.
    #[prop(optional, into)]
    href: Option<Prop<Text>>,
    /// Cannot be pressed or focused. Say why in `description`: there may be no more.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// The colour. Default: that of what it stands in.
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
    /// Called when it is pressed, by mouse, key or touch.
    #[prop(optional, into)]
    on_click: Option<Callback<MouseEvent>>,
    /// The native button. Empty for a link.
    #[prop(optional)]
    node_ref: Option<NodeRef<html::Button>>,
    /// The text: what is added.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let node_ref = node_ref.filter(|_| href.is_none());
    let icon = match icon {
        Some(icon) => icon.run(),
        None => icon::decoration("felles-add-tile__plus", Prop::Static(icons::PLUS)).into_any(),
    };
    let description = description.map(|text| view! { " " <span class="felles-add-tile__description">{text}</span> });
    let content = view! {
        <span class="felles-add-tile__icon" aria-hidden="true">{icon}</span>
        <span class="felles-add-tile__text">
            <span class="felles-add-tile__label">{children()}</span>
            {description}
        </span>
    };
    pressable(href, disabled, on_click, content.into_any())
        .attribute("class", class_names("felles-add-tile", &class))
        .attribute("data-text-position", text_position.unless_default())
        .attribute("data-color", color)
        .attribute("data-size", size)
        .attribute("id", id)
        .node_ref(node_ref)
}
