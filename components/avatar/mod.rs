//! [`Avatar`]: a small picture of who it is about.

mod initials;
pub(crate) mod style;

use super::{Color, icon, icons, image::failing};
use crate::{
    runtime::{Prop, Text, address, native, prop::class_names},
    styles,
};
use leptos::{either::Either, prelude::*};

crate::variants! {
    /// Whom an avatar stands for. Decides its shape, and the symbol where there is neither picture nor initials.
    pub enum AvatarKind {
        /// A person: round, with the initials of the name.
        #[default]
        Person = "person",
        /// A company, a club, a public body: with corners.
        Organisation = "organisation",
        /// Several people: round.
        Group = "group",
    }

    /// The shape of an avatar.
    pub enum AvatarShape {
        /// Round.
        #[default]
        Circle = "circle",
        /// With corners as round as those of buttons.
        Square = "square",
    }

    /// How large an avatar is, where text is 18 px; it grows with the text.
    pub enum AvatarSize {
        /// 27 px: in a line of text.
        Xs = "xs",
        /// 36 px: in lists.
        Sm = "sm",
        /// 54 px.
        #[default]
        Md = "md",
        /// 67 px.
        Lg = "lg",
        /// 99 px: at the top of a page about someone.
        Xl = "xl",
    }
}

impl AvatarKind {
    const fn symbol(self) -> icondata_core::Icon {
        match self {
            Self::Person => icons::PERSON,
            Self::Organisation => icons::BUILDINGS3,
            Self::Group => icons::PERSON_GROUP,
        }
    }
}

/// A small picture of who it is about: a photo, initials, or a symbol.
///
/// Without a picture, or while it cannot be got, a person is shown by the initials of the name, and an organisation or
/// a group by a symbol.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Avatar name="Kari Nordmann" src="/bilder/kari.jpg" />
///     <Avatar name="Fjordbakeriet AS" kind=AvatarKind::Organisation />
///     <p><Avatar name="Ola Nordmann" size=AvatarSize::Xs decorative=true /> " Ola Nordmann"</p>
/// };
/// ```
#[component]
pub fn Avatar(
    /// The whole name. It is what assistive technology reads, and what the initials are made of.
    #[prop(into)]
    name: Prop<Text>,
    /// The name stands in text beside it, so that it is passed over. Means nothing to a link. Default: it is read.
    #[prop(optional, into)]
    decorative: Prop<bool>,
    /// The address of a picture, absolute, relative or `data:`. It is cut to the shape. Default: none.
    #[prop(optional, into)]
    src: Option<Prop<Text>>,
    /// One or two letters. Default: those of the first and last name of a person; none for others.
    #[prop(optional, into)]
    initials: Prop<Option<Text>>,
    /// Whom it stands for. Default: a person.
    #[prop(optional, into)]
    kind: Prop<AvatarKind>,
    /// The shape. Default: a square for an organisation, else a circle.
    #[prop(optional, into)]
    shape: Prop<Option<AvatarShape>>,
    /// How large it is. Default: that of the `AvatarStack` it stands in, else medium.
    #[prop(optional, into)]
    size: Prop<Option<AvatarSize>>,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// An address, absolute or relative: makes it a link with the name as its text. Default: no link.
    #[prop(optional, into)]
    href: Option<Prop<Text>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What is shown instead of picture and initials, such as an `Icon`. Default: picture, initials or symbol.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let content = if let Some(children) = children {
        children()
    } else {
        let letters = initials.or(|| {
            name.zip(&kind, |name, kind| match kind {
                AvatarKind::Person => initials::of(name).into(),
                _ => Text::default(),
            })
        });
        content(src, letters, kind.clone())
    };
    let element = match href.map(address::of_link) {
        Some(href) => native("a", named(name, content)).attribute("href", href),
        None => native("span", content)
            .attribute("role", decorative.map(|decorative| (!decorative).then_some("img")))
            .attribute("aria-hidden", decorative.map(|decorative| decorative.then_some("true")))
            .attribute(
                "aria-label",
                name.zip(&decorative, |name, decorative| (!decorative).then(|| name.clone())),
            ),
    };
    element
        .attribute("class", class_names("felles-avatar", &class))
        .attribute("data-kind", kind.unless_default())
        .attribute("data-shape", shape)
        .attribute("data-avatar-size", size)
        .attribute("data-color", color)
        .attribute("id", id)
}

/// The same mark as a part of a component that says the name in words. Without content, the kind's symbol.
pub(crate) fn decoration(
    class: &'static str,
    kind: &Prop<AvatarKind>,
    content: Option<AnyView>,
) -> impl IntoView + use<> {
    styles::adopt(&style::SHEET);
    native("span", content.unwrap_or_else(|| symbol(kind.clone())))
        .attribute("class", Prop::Static(class))
        .attribute("data-kind", kind.unless_default())
        .attribute("aria-hidden", Prop::Static("true"))
}

/// For a link, whose name is not what is shown.
fn named(name: Prop<Text>, content: AnyView) -> AnyView {
    view! {
        <span class="felles-avatar__shown" aria-hidden="true">{content}</span>
        <span class="felles-avatar__name">{name}</span>
    }
    .into_any()
}

fn content(src: Option<Prop<Text>>, letters: Prop<Text>, kind: Prop<AvatarKind>) -> AnyView {
    let Some(src) = src else {
        return without_picture(letters, kind);
    };
    let src = address::of_media(src);
    let (watching, failed) = failing::watch(&src, None);
    let stand_in = match failed.clone() {
        Prop::Static(_) => Either::Left(without_picture(letters, kind)),
        Prop::Dynamic(failed) => {
            Either::Right(move || failed.get().then(|| without_picture(letters.clone(), kind.clone())))
        }
    };
    view! {
        <img {..watching} class="felles-avatar__picture" src=src alt="" hidden=failed />
        {stand_in}
    }
    .into_any()
}

fn without_picture(letters: Prop<Text>, kind: Prop<AvatarKind>) -> AnyView {
    match letters {
        Prop::Static(letters) if letters.trim().is_empty() => symbol(kind),
        Prop::Static(letters) => letters.into_any(),
        Prop::Dynamic(letters) => (move || {
            let letters = letters.get();
            if letters.trim().is_empty() {
                symbol(kind.clone())
            } else {
                letters.into_any()
            }
        })
        .into_any(),
    }
}

fn symbol(kind: Prop<AvatarKind>) -> AnyView {
    icon::decoration("felles-avatar__symbol", kind.map(|kind| kind.symbol())).into_any()
}
