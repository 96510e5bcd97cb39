//! [`Card`]: what belongs together, on a ground of its own.

mod parts;
pub(crate) mod style;

pub use parts::{CardFooter, CardHeading, CardMedia, CardSection};

use super::{Color, LayoutElement, Size};
use crate::{
    runtime::{Prop, Text, native, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::variants! {
    /// What a card stands on.
    pub enum CardVariant {
        /// In a thin frame.
        #[default]
        Default = "default",
        /// On a light ground of the colour.
        Tinted = "tinted",
        /// Lifted a little, without a frame.
        Raised = "raised",
    }
}

/// What belongs together, on a ground of its own: a service, a case, a person.
///
/// It holds text as it is, or `CardSection`s with a line between them, pictures that reach its edges in `CardMedia`, and a
/// `CardFooter` at the bottom. Where its `CardHeading` has an address, the whole card can be pressed, but only the
/// heading is read as the link. Cards side by side in a `Grid` are equally high.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Card>
///         <CardMedia><Image src="/bilder/kai.jpg" alt="" ratio=ImageRatio::Wide /></CardMedia>
///         <CardSection>
///             <CardHeading href="/batplass">"Søk om båtplass"</CardHeading>
///             <Paragraph>"Fordeling av plasser skjer i mars."</Paragraph>
///         </CardSection>
///         <CardFooter>"Frist 1. mars"</CardFooter>
///     </Card>
/// };
/// ```
#[component]
pub fn Card(
    /// What it stands on. Default: in a thin frame.
    #[prop(optional, into)]
    variant: Prop<CardVariant>,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size of text and spaces. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// Which element it is: `Article` where it makes sense alone, `Li` in a `Ul`. Default: `div`.
    #[prop(optional)]
    element: LayoutElement,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What it holds.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    native(element.name(), children())
        .attribute("class", class_names("felles-card", &class))
        .attribute("data-variant", variant.unless_default())
        .attribute("data-color", color)
        .attribute("data-size", size)
        .attribute("id", id)
}
