//! [`MediaObject`]: a picture at one side, words at the other.

pub(crate) mod style;

use super::{LayoutElement, Size};
use crate::{
    runtime::{Prop, Text, native, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::variants! {
    /// At which side of the words the picture stands.
    pub enum MediaObjectPosition {
        /// Where lines begin.
        #[default]
        Start = "start",
        /// Where lines end.
        End = "end",
    }

    /// How the picture stands beside words of another height.
    pub enum MediaObjectAlign {
        /// At the first line.
        #[default]
        Start = "start",
        /// In the middle.
        Center = "center",
    }

    /// How much room the picture gets.
    pub enum MediaObjectWidth {
        /// As wide as it is itself: an avatar, an icon, a date.
        #[default]
        Own = "own",
        /// A quarter, and at most 10 rem.
        Sm = "sm",
        /// A third.
        Md = "md",
        /// A half.
        Lg = "lg",
    }
}

/// A picture at one side and words at the other: a portrait and a quote, a drawing and a paragraph.
///
/// Where there is little room, a picture that gets a share of it stands above the words.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <MediaObject media=|| view! { <Avatar name="Kari Nordmann" size=AvatarSize::Xl decorative=true /> }>
///         <BlockQuote source="Kari Nordmann">"Det meste var fylt ut fra før."</BlockQuote>
///     </MediaObject>
/// };
/// ```
#[component]
pub fn MediaObject(
    /// The picture: an `Image`, an `Avatar`, a `DateBadge`, an icon.
    #[prop(into)]
    media: ViewFnOnce,
    /// At which side it stands. It is read first in any case. Default: where lines begin.
    #[prop(optional, into)]
    position: Prop<MediaObjectPosition>,
    /// How it stands beside words of another height. Default: at the first line.
    #[prop(optional, into)]
    align: Prop<MediaObjectAlign>,
    /// How much room it gets. Default: as much as it needs.
    #[prop(optional, into)]
    media_width: Prop<MediaObjectWidth>,
    /// Which element it is: `Li` in a list, `Article` where it makes sense alone. Default: `div`.
    #[prop(optional)]
    element: LayoutElement,
    /// The size of text and spaces. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The words.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let row = view! {
        <div class="felles-media-object__row">
            <div class="felles-media-object__media">{media.run()}</div>
            <div class="felles-media-object__text felles-trims">{children()}</div>
        </div>
    };
    native(element.name(), row.into_any())
        .attribute("class", class_names("felles-media-object", &class))
        .attribute("data-position", position.unless_default())
        .attribute("data-align", align.unless_default())
        .attribute("data-media-width", media_width.unless_default())
        .attribute("data-size", size)
        .attribute("id", id)
}
