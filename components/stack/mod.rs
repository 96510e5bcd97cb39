//! [`Stack`]: things below or beside each other, with the same distance between them.
//!
//! Also [`Spacer`], which takes the room that is left, and [`Bleed`], which reaches out over the padding around it.

pub(crate) mod style;

use super::{Breakpoint, LayoutElement, Space, space};
use crate::{
    runtime::{Prop, Text, native, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::variants! {
    /// In which direction things follow each other. There is no reverse: what is seen first must be read first.
    pub enum StackDirection {
        /// Below each other.
        #[default]
        Vertical = "vertical",
        /// Beside each other, in the direction of the text.
        Horizontal = "horizontal",
    }

    /// Where things stand across the direction.
    pub enum StackAlign {
        /// As large as the largest.
        #[default]
        Stretch = "stretch",
        /// At the start.
        Start = "start",
        /// In the middle.
        Center = "center",
        /// At the end.
        End = "end",
        /// With their first lines of text level.
        Baseline = "baseline",
    }

    /// Where things stand along the direction, when there is room left.
    pub enum StackJustify {
        /// At the start.
        #[default]
        Start = "start",
        /// In the middle.
        Center = "center",
        /// At the end.
        End = "end",
        /// The first at the start, the last at the end, the room between them.
        SpaceBetween = "space-between",
        /// With the same room around each.
        SpaceAround = "space-around",
        /// With the same room between all, and at both ends.
        SpaceEvenly = "space-evenly",
    }

    /// At which of two sides a [`Bleed`] reaches out.
    pub enum BleedSides {
        /// At both.
        #[default]
        Both = "both",
        /// At the start only.
        Start = "start",
        /// At the end only.
        End = "end",
    }
}

/// Things below or beside each other, with the same distance between them.
///
/// Each `wide_…` prop takes over where there is room, from `wide_from` on: the room of the nearest container around, else
/// of the viewport.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Stack gap=Space::Size3 wide_direction=StackDirection::Horizontal wide_from=Breakpoint::Sm>
///         <Button>"Send inn"</Button>
///         <Button variant=ButtonVariant::Secondary>"Lagre utkast"</Button>
///     </Stack>
/// };
/// ```
#[component]
pub fn Stack(
    /// Below or beside each other. Default: below.
    #[prop(optional, into)]
    direction: Prop<StackDirection>,
    /// The distance between things. Default: 16 px.
    #[prop(optional, into)]
    gap: Prop<Space>,
    /// Where things stand across the direction. Default: stretched when below each other, in the middle when beside.
    #[prop(optional, into)]
    align: Prop<Option<StackAlign>>,
    /// Where things stand along the direction. Default: at the start.
    #[prop(optional, into)]
    justify: Prop<Option<StackJustify>>,
    /// Things beside each other go on below when there is no room. Default: they do.
    #[prop(default = true.into(), into)]
    wrap: Prop<bool>,
    /// The direction where there is room. Default: as `direction`.
    #[prop(optional, into)]
    wide_direction: Prop<Option<StackDirection>>,
    /// The distance where there is room. Default: as `gap`.
    #[prop(optional, into)]
    wide_gap: Prop<Option<Space>>,
    /// The alignment where there is room. Default: as `align`.
    #[prop(optional, into)]
    wide_align: Prop<Option<StackAlign>>,
    /// The distribution where there is room. Default: as `justify`.
    #[prop(optional, into)]
    wide_justify: Prop<Option<StackJustify>>,
    /// From which width there is room for what the `wide_…` props say. Default: 48 rem.
    #[prop(optional, into)]
    wide_from: Prop<Breakpoint>,
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
    native(element.name(), children())
        .attribute("class", class_names("felles-stack", &class))
        .attribute("data-direction", direction)
        .attribute("data-gap", gap)
        .attribute("data-align", align)
        .attribute("data-justify", justify)
        .attribute("data-wrap", wrap.map(|wrap| (!wrap).then_some("false")))
        .attribute("data-wide-direction", wide_direction)
        .attribute("data-wide-gap", wide_gap)
        .attribute("data-wide-align", wide_align)
        .attribute("data-wide-justify", wide_justify)
        .attribute("data-wide-from", wide_from)
        .attribute("role", element.role())
        .attribute("id", id)
}

/// Takes the room that is left between two things in a [`Stack`].
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Stack direction=StackDirection::Horizontal>
///         <strong>{"Utkast"}</strong>
///         <Spacer />
///         <Button>"Fortsett"</Button>
///     </Stack>
/// };
/// ```
#[component]
pub fn Spacer() -> impl IntoView {
    styles::adopt(&style::SHEET);
    view! { <span class="felles-stack__spacer" aria-hidden="true"></span> }
}

/// Reaches out over the padding around it: a picture or a line in a box, from edge to edge.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Box padding=Space::Size6>
///         <Bleed inline=Space::Size6 reflect=true>"Fra kant til kant"</Bleed>
///     </Box>
/// };
/// ```
#[component]
pub fn Bleed(
    /// How far it reaches out before and after the text: as much as the padding there. Default: not at all.
    #[prop(optional, into)]
    inline: Prop<Option<Space>>,
    /// How far it reaches out above and below. Default: not at all.
    #[prop(optional, into)]
    block: Prop<Option<Space>>,
    /// Reaches to both edges of the nearest container, else of the viewport, and not as far as `inline` says. For what
    /// stands in the middle of it.
    #[prop(optional, into)]
    full: Prop<bool>,
    /// At which sides `inline` holds. Default: both.
    #[prop(optional, into)]
    inline_sides: Prop<BleedSides>,
    /// At which sides `block` holds. Default: both.
    #[prop(optional, into)]
    block_sides: Prop<BleedSides>,
    /// What stands in it keeps its place: it gets as much padding as it reaches out. Default: it follows.
    #[prop(optional, into)]
    reflect: Prop<bool>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What reaches out.
    children: Children,
) -> impl IntoView {
    styles::adopt(&space::SHEET);
    styles::adopt(&style::SHEET);
    view! {
        <div
            class=class_names("felles-stack__bleed", &class)
            data-inline=inline
            data-block=block
            data-full=full
            data-inline-sides=inline_sides
            data-block-sides=block_sides
            data-reflect=reflect
            id=id
        >
            {children()}
        </div>
    }
}
