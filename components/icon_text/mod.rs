//! [`IconText`]: an icon beside one large line, with a small one above.

pub(crate) mod style;

use super::{Color, HeadingLevel, Size};
use crate::{
    runtime::{Prop, Text, prop::class_names},
    styles,
};
use leptos::{html, prelude::*};

crate::variants! {
    /// What the icon and the text stand on.
    pub enum IconTextVariant {
        /// Nothing of their own.
        #[default]
        Plain = "plain",
        /// The icon stands in a circle of the colour.
        Circle = "circle",
        /// Both stand on a white ground, as cards do.
        Surface = "surface",
        /// Both stand on a white ground that seems lifted.
        Shadow = "shadow",
    }

    /// Where the icon stands beside text of several lines.
    pub enum IconTextAlign {
        /// In the middle.
        #[default]
        Center = "center",
        /// At the first line.
        Start = "start",
    }
}

/// An icon beside one large line, with a small one above: the head of a panel, a card, a dialog.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <IconText overline="Skatteetaten" level=HeadingLevel::H2 icon=|| view! { <span>{"§"}</span> }>
///         "Skattemelding for 2026"
///     </IconText>
/// };
/// ```
#[component]
pub fn IconText(
    /// The icon: an svg, a picture, a `DateBadge`. Decoration is hidden from assistive technology; a date is not.
    #[prop(optional, into)]
    icon: Option<ViewFnOnce>,
    /// The icon says what the text does not, as a date does, so it is read. Default: it is decoration.
    #[prop(optional)]
    icon_is_content: bool,
    /// A second icon, after the text. It is decoration.
    #[prop(optional, into)]
    icon_end: Option<ViewFnOnce>,
    /// A short text above the line. Default: none.
    #[prop(optional, into)]
    overline: Option<Prop<Text>>,
    /// What stands in line with the text, such as a tag. Default: nothing.
    #[prop(optional, into)]
    tag: Option<ViewFnOnce>,
    /// Which heading the line is. Default: no heading.
    #[prop(optional, into)]
    level: Option<HeadingLevel>,
    /// What it stands on. Default: nothing of its own.
    #[prop(optional, into)]
    variant: Prop<IconTextVariant>,
    /// Where the icon stands beside text of several lines. Default: in the middle.
    #[prop(optional, into)]
    align: Prop<IconTextAlign>,
    /// Is only as high as its text, and so fits in a line of others. Default: as high as a button, at least.
    #[prop(optional, into)]
    compact: Prop<bool>,
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
    /// The line.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let hidden = (!icon_is_content).then_some("true");
    let icon = icon.map(|icon| view! { <span class="felles-icon-text__icon" aria-hidden=hidden>{icon.run()}</span> });
    let icon_end = icon_end.map(|icon| {
        view! { <span class="felles-icon-text__icon" data-end={""} aria-hidden="true">{icon.run()}</span> }
    });
    let overline = overline.map(|text| view! { <p class="felles-icon-text__overline">{text}</p> });
    let tag = tag.map(|tag| view! { <span class="felles-icon-text__tag">{tag.run()}</span> });
    let line = match level {
        Some(level) => level.heading("felles-icon-text__line", Prop::default(), children()),
        None => html::p().class("felles-icon-text__line").child(children()).into_any(),
    };
    view! {
        <div
            class=class_names("felles-icon-text", &class)
            data-variant=variant
            data-align=align
            data-compact=compact
            data-color=color
            data-size=size
            id=id
        >
            {icon}
            <div class="felles-icon-text__text">{overline} <div class="felles-icon-text__row">{line} {tag}</div></div>
            {icon_end}
        </div>
    }
}
