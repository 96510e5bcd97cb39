//! [`CircleList`]: a few steps, each with its number in a circle.

pub(crate) mod style;

use super::{Color, HeadingLevel, Size};
use crate::{
    runtime::{Prop, Text, native, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::variants! {
    /// What the circles of a list look like.
    pub enum CircleListVariant {
        /// On a light ground of the colour.
        #[default]
        Tinted = "tinted",
        /// On the colour itself: pulls more.
        Filled = "filled",
        /// With a frame of the colour: pulls less.
        Outlined = "outlined",
    }
}

/// A few steps, each with its number in a circle: how something is done, told so that it can be followed.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <CircleList>
///         <CircleListItem title="Bestill time">"Du får svar med en gang."</CircleListItem>
///         <CircleListItem title="Møt opp">"Ta med pass eller ID-kort."</CircleListItem>
///     </CircleList>
/// };
/// ```
#[component]
pub fn CircleList(
    /// What the circles look like. Default: on a light ground.
    #[prop(optional, into)]
    variant: Prop<CircleListVariant>,
    /// The number of the first item. Default: 1.
    #[prop(optional, into)]
    start: Prop<Option<i32>>,
    /// The colour of the circles. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size of text and circles. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// What the list is called, for assistive technology. Default: nothing; the heading before it says enough.
    #[prop(optional, into)]
    label: Prop<Option<Text>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The steps: `CircleListItem`s.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    native("ol", children())
        .attribute("class", class_names("felles-circle-list", &class))
        .attribute("data-variant", variant)
        .attribute("start", start)
        .attribute("data-color", color)
        .attribute("data-size", size)
        // Safari takes a list without markers for no list.
        .attribute("role", Prop::Static("list"))
        .attribute("aria-label", label)
        .attribute("id", id)
}

/// A step of a [`CircleList`].
#[component]
pub fn CircleListItem(
    /// What is done, in a few words. Default: none; the text alone.
    #[prop(optional, into)]
    title: Option<Prop<Text>>,
    /// Which heading the title is. Default: no heading.
    #[prop(optional, into)]
    level: Option<HeadingLevel>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The text: words, paragraphs, links. Default: nothing; the title alone.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let title = title.map(|title| match level {
        Some(level) => level.heading("felles-circle-list__title", Prop::default(), title),
        None => view! { <strong class="felles-circle-list__title">{title}</strong> }.into_any(),
    });
    let text = children.map(|children| view! { <div class="felles-circle-list__text felles-trims">{children()}</div> });
    let content = view! { <div class="felles-circle-list__content">{title} {text}</div> };
    native("li", content.into_any())
        .attribute("class", class_names("felles-circle-list__item", &class))
        .attribute("id", id)
}
