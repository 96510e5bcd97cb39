//! [`Tag`]: a word or two that says what state or kind something is.

pub(crate) mod style;

use super::{Color, Size};
use crate::{
    runtime::{Prop, Text, native, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::variants! {
    /// How much a tag pulls.
    pub enum TagVariant {
        /// On a light ground of the colour.
        #[default]
        Default = "default",
        /// Framed, on the ground that it stands on: pulls least.
        Outline = "outline",
        /// Filled: pulls most. For the one state that must not be missed.
        Strong = "strong",
    }
}

/// A word or two that says what state or kind something is. It does nothing: what can be pressed or removed is a chip.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <Tag color=Color::Success>"Godkjent"</Tag> };
/// ```
#[component]
pub fn Tag(
    /// How much it pulls. Default: on a light ground.
    #[prop(optional, into)]
    variant: Prop<TagVariant>,
    /// The colour. It says nothing alone: the text does. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// An icon before the text. It is decoration: the text must do without it.
    #[prop(optional, into)]
    icon: Option<ViewFnOnce>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The text.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let content = match icon {
        Some(icon) => (icon.run(), children()).into_any(),
        None => children(),
    };
    native("span", content)
        .attribute("class", class_names("felles-tag", &class))
        .attribute("data-variant", variant)
        .attribute("data-color", color)
        .attribute("data-size", size)
        .attribute("id", id)
}
