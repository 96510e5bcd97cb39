//! [`ImageLink`]: a picture and a title that lead somewhere.

pub(crate) mod style;

use super::{Color, HeadingLevel, LayoutElement, Size};
use crate::{
    runtime::{Prop, Text, address, native, prop::class_names},
    styles,
};
use leptos::{html, prelude::*};

crate::variants! {
    /// Where the words stand.
    pub enum ImageLinkVariant {
        /// Below the picture.
        #[default]
        Below = "below",
        /// On a ground of their own, over the bottom of the picture.
        Overlay = "overlay",
    }

    /// How wide an image link may be.
    pub enum ImageLinkWidth {
        /// As wide as what it stands in.
        #[default]
        Full = "full",
        /// 14 rem.
        Sm = "sm",
        /// 20 rem.
        Md = "md",
        /// 28 rem.
        Lg = "lg",
    }
}

/// A picture and a title that lead somewhere. All of it can be pressed; only the title is read as the link.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <ImageLink
///         href="/starte"
///         title="Starte og drive bedrift"
///         image=|| view! { <Image src="/bilder/bakeri.jpg" alt="" ratio=ImageRatio::Wide /> }
///     />
/// };
/// ```
#[component]
pub fn ImageLink(
    /// Where it leads: an address, absolute or relative.
    #[prop(into)]
    href: Prop<Text>,
    /// What the link is called: what is found there.
    #[prop(into)]
    title: Prop<Text>,
    /// The picture: an `Image` with a `ratio`, or a drawing. It is decoration as a rule, for the title says where it leads.
    #[prop(into)]
    image: ViewFnOnce,
    /// A few words below the title. Default: none.
    #[prop(optional, into)]
    text: Option<Prop<Text>>,
    /// Which heading the title is. Default: no heading.
    #[prop(optional, into)]
    level: Option<HeadingLevel>,
    /// Where the words stand. Default: below the picture.
    #[prop(optional, into)]
    variant: Prop<ImageLinkVariant>,
    /// How wide it may be. Default: as wide as what it stands in.
    #[prop(optional, into)]
    width: Prop<ImageLinkWidth>,
    /// Which element it is: `Li` in a `Ul`. Default: `div`.
    #[prop(optional)]
    element: LayoutElement,
    /// The colour. Default: that of what it stands in.
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
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let link = view! { <a class="felles-image-link__link" href=address::of_link(href)>{title}</a> };
    let title = match level {
        Some(level) => level.heading("felles-image-link__title", Prop::default(), link),
        None => html::p().class("felles-image-link__title").child(link).into_any(),
    };
    let text = text.map(|text| view! { <p class="felles-image-link__text">{text}</p> });
    let content = view! {
        <div class="felles-image-link__image">{image.run()}</div>
        <div class="felles-image-link__words">{title} {text}</div>
    };
    native(element.name(), content.into_any())
        .attribute("class", class_names("felles-image-link", &class))
        .attribute("data-variant", variant.unless_default())
        .attribute("data-width", width.unless_default())
        .attribute("data-color", color)
        .attribute("data-size", size)
        .attribute("id", id)
}
