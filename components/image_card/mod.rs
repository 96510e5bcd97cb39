//! [`ImageCard`]: a card with a picture beside its words.

mod contact;
pub(crate) mod style;

use super::{Card, CardHeading, CardVariant, Color, HeadingLevel, ImageFit, LayoutElement, Size};
use crate::{
    runtime::{Prop, Text, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::variants! {
    /// At which side of the words the picture stands, where there is room for it beside them.
    pub enum ImageCardPosition {
        /// Where lines begin.
        #[default]
        Start = "start",
        /// Where lines end.
        End = "end",
    }

    /// How much of the card the picture takes.
    pub enum ImageCardShare {
        /// A third.
        #[default]
        Third = "third",
        /// A half.
        Half = "half",
    }
}

/// A card with a picture beside its words: who to ask, what to sign up for, where to read on.
///
/// The picture fills its side, however much text there is. Where there is little room, it stands above.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <ImageCard
///         title="Snakk med en veileder"
///         image=|| view! { <Image src="/bilder/veileder.jpg" alt="" /> }
///         phone="+47 22 00 00 00"
///         email="veileder@eksempel.no"
///     >
///         <Paragraph>"Vi svarer på hverdager mellom ni og tre."</Paragraph>
///     </ImageCard>
/// };
/// ```
#[component]
pub fn ImageCard(
    /// The heading.
    #[prop(into)]
    title: Prop<Text>,
    /// The picture: an `Image`.
    #[prop(into)]
    image: ViewFnOnce,
    /// Which heading the title is: one below the heading that the card stands under. Default: `h3`.
    #[prop(default = HeadingLevel::H3)]
    level: HeadingLevel,
    /// An address, absolute or relative: the title becomes a link, and a press anywhere on the card follows it. Default:
    /// no link.
    #[prop(optional, into)]
    href: Option<Prop<Text>>,
    /// A telephone number, as it is to be read: a link that calls it. Default: none.
    #[prop(optional, into)]
    phone: Option<Prop<Text>>,
    /// An e-mail address: a link that writes to it. Default: none.
    #[prop(optional, into)]
    email: Option<Prop<Text>>,
    /// What there is to do, at the end: a link, a button, a field to sign up with. Default: nothing.
    #[prop(optional, into)]
    action: Option<ViewFnOnce>,
    /// At which side the picture stands. It is read first in any case. Default: where lines begin.
    #[prop(optional, into)]
    position: Prop<ImageCardPosition>,
    /// How much of the card it takes. Default: a third.
    #[prop(optional, into)]
    share: Prop<ImageCardShare>,
    /// Whether the picture fills its side and is cut, or is seen whole, as drawings should be. Default: it fills it.
    #[prop(optional, into)]
    fit: Prop<ImageFit>,
    /// What the card stands on. Default: in a thin frame.
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
    /// The text.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let heading = match href {
        Some(href) => view! { <CardHeading level=level href=href>{title}</CardHeading> }.into_any(),
        None => view! { <CardHeading level=level>{title}</CardHeading> }.into_any(),
    };
    let text = children.map(|children| view! { <div class="felles-image-card__text felles-trims">{children()}</div> });
    let action = action.map(|action| view! { <div class="felles-image-card__action">{action.run()}</div> });
    view! {
        <Card
            variant=variant
            color=color
            size=size
            element=element
            id=id
            class=class_names("felles-image-card", &class)
        >
            <div
                class="felles-card__whole felles-image-card__row"
                data-position=position.unless_default()
                data-share=share.unless_default()
                data-fit=fit.unless_default()
            >
                <div class="felles-image-card__image">{image.run()}</div>
                <div class="felles-image-card__words">{heading} {text} {contact::list(phone, email)} {action}</div>
            </div>
        </Card>
    }
}
