//! [`Skeleton`]: what takes the place of content that is on its way.

pub(crate) mod style;

use crate::{
    runtime::{Prop, Text, css_var, element_hook::ElementHook, native, prop::class_names},
    styles,
};
use leptos::{either::Either, prelude::*};

crate::variants! {
    /// What shape a skeleton has.
    pub enum SkeletonVariant {
        /// Lines of text, as high as the text that it stands in.
        #[default]
        Text = "text",
        /// A circle: an avatar, an icon.
        Circle = "circle",
        /// A rectangle: a picture, a table.
        Rectangle = "rectangle",
        /// A rectangle with round corners: a card, a button, a field.
        Rounded = "rounded",
    }
}

/// More lines say no more.
const MOST_LINES: u32 = 50;

/// What takes the place of content that is on its way, so that nothing moves when it comes. It says nothing to assistive
/// technology.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Skeleton variant=SkeletonVariant::Circle width="3rem" />
///     <Skeleton lines=3 />
///     <Skeleton><Button>"Send inn"</Button></Skeleton>
/// };
/// ```
#[component]
pub fn Skeleton(
    /// What shape it has. Default: lines of text.
    #[prop(optional, into)]
    variant: Prop<SkeletonVariant>,
    /// How many lines of text, 1 to 50. The last of several is shorter. Means nothing to other shapes. Default: 1.
    #[prop(default = 1)]
    lines: u32,
    /// How wide: a length in CSS, such as `12rem`, `20ch` or `50%`. What is no length is ignored. Default: all there is,
    /// or as its content; a circle is as wide as a line is high twice.
    #[prop(optional, into)]
    width: Prop<Option<Text>>,
    /// How high: a length in CSS. Default: a line of text, or as its content; a circle is as high as it is wide.
    #[prop(optional, into)]
    height: Prop<Option<Text>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What it takes the place of: it is as large as this, which is neither seen nor reached. Default: nothing.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let covers = children.is_some();
    let content = match children {
        Some(children) => children(),
        None if lines > 1 => (0..lines.min(MOST_LINES)).map(|_| line()).collect_view().into_any(),
        None => ().into_any(),
    };
    let state = match (covers, lines) {
        (true, _) => Some("cover"),
        (false, 2..) => Some("lines"),
        (false, _) => None,
    };
    native("span", content)
        .attribute("class", class_names("felles-skeleton", &class))
        .attribute("data-variant", variant)
        .attribute("data-state", Prop::Static(state))
        .attribute("aria-hidden", Prop::Static("true"))
        .attribute("data-width", width.clone())
        .attribute("data-height", height.clone())
        .attribute("inert", Prop::Static(covers))
        .attribute("id", id)
        .with(length("--felles-skeleton-width", width))
        .with(length("--felles-skeleton-height", height))
}

fn line() -> impl IntoView {
    native("span", ().into_any()).attribute("class", Prop::Static("felles-skeleton__line"))
}

/// No hook where there is no length: tables of skeletons are made of hundreds.
fn length(name: &'static str, length: Prop<Option<Text>>) -> Either<ElementHook, ()> {
    if length.may_be_some() {
        Either::Left(css_var(name, length.map(|length| length.clone().unwrap_or_default())))
    } else {
        Either::Right(())
    }
}
