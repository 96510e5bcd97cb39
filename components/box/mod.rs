//! [`Box`](fn@Box): room, ground and frame around something. Also [`DetailPanel`], a frame with a title.
//!
//! The component is a function, and std's `Box` a type, so both may stand in the same file: after
//! `use felles::prelude::*;`, `<Box>` is the component and `Box::new(…)` what it always was.
//!
//! ```
//! use felles::prelude::*;
//! use leptos::prelude::*;
//!
//! # let owner = Owner::new(); owner.set();
//! let on_the_heap: Box<dyn Fn() -> i32 + Send> = Box::new(|| 1);
//! let _ = view! { <Box padding=Space::Size4>{on_the_heap()}</Box> };
//! ```

pub(crate) mod style;

use super::{Breakpoint, Color, HeadingLevel, LayoutElement, Size, Space, space};
use crate::{
    runtime::{IdScope, Prop, Text, native, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::variants! {
    /// What a box stands on.
    pub enum BoxBackground {
        /// What is behind it.
        #[default]
        None = "none",
        /// As the page.
        Default = "default",
        /// As the page, with a hint of the colour.
        BackgroundTinted = "background-tinted",
        /// As cards and input fields.
        Surface = "surface",
        /// Clearly of the colour.
        Tinted = "tinted",
    }

    /// How much a box's frame is seen.
    pub enum BoxBorder {
        /// There is none.
        #[default]
        None = "none",
        /// A little: decoration.
        Subtle = "subtle",
        /// Enough to mean something.
        Default = "default",
        /// Much.
        Strong = "strong",
    }

    /// At which sides a box has its frame.
    pub enum BoxSides {
        /// At all.
        #[default]
        All = "all",
        /// Above and below.
        Block = "block",
        /// Before and after the text.
        Inline = "inline",
        /// Above.
        BlockStart = "block-start",
        /// Below.
        BlockEnd = "block-end",
        /// Before the text.
        InlineStart = "inline-start",
        /// After the text.
        InlineEnd = "inline-end",
    }

    /// How round a box's corners are, by the tokens of the theme.
    pub enum BoxRadius {
        /// Not at all.
        #[default]
        None = "none",
        /// A little.
        Sm = "sm",
        /// Middling.
        Md = "md",
        /// Much.
        Lg = "lg",
        /// Very.
        Xl = "xl",
        /// As buttons and fields.
        Default = "default",
        /// As round as can be.
        Full = "full",
    }

    /// How far a box seems to be lifted. Shadows are for what lies above the page.
    pub enum BoxShadow {
        /// Not at all.
        #[default]
        None = "none",
        /// Barely.
        Xs = "xs",
        /// A little.
        Sm = "sm",
        /// Middling.
        Md = "md",
        /// Much.
        Lg = "lg",
        /// Very.
        Xl = "xl",
    }
}

/// Room, ground and frame around something, by the tokens of the theme.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Box padding=Space::Size4 wide_padding=Space::Size8 background=BoxBackground::Tinted radius=BoxRadius::Default>
///         "Kontoret er stengt i romjula."
///     </Box>
/// };
/// ```
#[component]
pub fn Box(
    /// The room on all sides within it. Default: none.
    #[prop(optional, into)]
    padding: Prop<Option<Space>>,
    /// The room before and after the text. Default: as `padding`.
    #[prop(optional, into)]
    padding_inline: Prop<Option<Space>>,
    /// The room above and below. Default: as `padding`.
    #[prop(optional, into)]
    padding_block: Prop<Option<Space>>,
    /// The room on all sides where the box has room itself, from `wide_from` on. Default: as elsewhere.
    #[prop(optional, into)]
    wide_padding: Prop<Option<Space>>,
    /// From which width there is room for `wide_padding`: the nearest container's, else the viewport's. Default: 48 rem.
    #[prop(optional, into)]
    wide_from: Prop<Breakpoint>,
    /// What it stands on. Default: what is behind it; with a shadow, as cards.
    #[prop(optional, into)]
    background: Prop<BoxBackground>,
    /// How much its frame is seen. Default: no frame.
    #[prop(optional, into)]
    border: Prop<BoxBorder>,
    /// At which sides the frame is. Default: all.
    #[prop(optional, into)]
    border_sides: Prop<BoxSides>,
    /// How round its corners are. Default: not at all.
    #[prop(optional, into)]
    radius: Prop<BoxRadius>,
    /// How far it seems lifted. Default: not at all.
    #[prop(optional, into)]
    shadow: Prop<BoxShadow>,
    /// The colour of ground and frame, and of all that stands in it. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// Cuts off what reaches out over its corners, such as a picture. Also cuts focus rings, so not for a box of buttons.
    #[prop(optional, into)]
    clip: Prop<bool>,
    /// Which element it is. Default: `div`.
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
    let space = |space: Prop<Option<Space>>| space.map(|space| space.as_ref().map(Space::name));
    native(element.name(), children())
        .attribute("class", class_names("felles-box", &class))
        .attribute("data-padding", space(padding))
        .attribute("data-padding-inline", space(padding_inline))
        .attribute("data-padding-block", space(padding_block))
        .attribute(
            "data-wide-from",
            wide_padding.zip(&wide_from, |padding, from| padding.map(|_| from.name())),
        )
        .attribute("data-wide-padding", space(wide_padding))
        .attribute("data-background", background.unless_default())
        .attribute("data-border", border.unless_default())
        .attribute("data-border-sides", border_sides.unless_default())
        .attribute("data-radius", radius.unless_default())
        .attribute("data-shadow", shadow.unless_default())
        .attribute("data-color", color)
        .attribute("data-clip", clip)
        .attribute("role", element.role())
        .attribute("id", id)
}

/// A framed part of the page with a title: details that belong together.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <DetailPanel title="Utbetaling">"Pengene kommer den 20. hver måned."</DetailPanel> };
/// ```
#[component]
pub fn DetailPanel(
    /// The title, which names the part. Default: none.
    #[prop(optional, into)]
    title: Option<Prop<Text>>,
    /// Which heading the title is. Default: `h2`.
    #[prop(optional)]
    title_level: HeadingLevel,
    /// An icon before the title. It is decoration: the title must do without it.
    #[prop(optional, into)]
    icon: Option<ViewFnOnce>,
    /// The colour of the frame. Default: that of what it stands in.
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
    /// The details.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let title_id = title
        .is_some()
        .then(|| Text::from(IdScope::current().claim(Some("detail-panel"))));
    let element = if title.is_some() {
        LayoutElement::Section
    } else {
        LayoutElement::Div
    };
    let icon = icon.map(|icon| view! { <span class="felles-box__icon" aria-hidden="true">{icon.run()}</span> });
    let title = title.map(|title| title_level.heading("felles-box__title", Prop::Static(title_id.clone()), title));
    native(
        element.name(),
        (
            icon,
            title,
            view! { <div class="felles-box__content felles-trims">{children()}</div> },
        )
            .into_any(),
    )
    .attribute("class", class_names("felles-box__panel", &class))
    .attribute("data-color", color)
    .attribute("data-size", size)
    .attribute("aria-labelledby", Prop::Static(title_id))
    .attribute("id", id)
}
