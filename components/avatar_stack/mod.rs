//! [`AvatarStack`]: several people in little room.

pub(crate) mod style;

use super::{AvatarSize, avatar};
use crate::{
    runtime::{Prop, Text, address, native, prop::class_names},
    styles,
};
use leptos::{either::Either, prelude::*};

crate::words! { "avatar_stack";
    /// How many there are that are not shown, after those that are.
    MORE = { nb: "og {count} til", nn: "og {count} til", en: "and {count} more" };
}

/// Several people in little room: avatars that lie over each other, and how many there are besides.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <AvatarStack label="Kan signere" more=4>
///         <Avatar name="Kari Nordmann" />
///         <Avatar name="Ola Nordmann" />
///     </AvatarStack>
/// };
/// ```
#[component]
pub fn AvatarStack(
    /// What they have in common, for assistive technology: `Kan signere`.
    #[prop(into)]
    label: Prop<Text>,
    /// How many there are besides those that are shown. Default: none.
    #[prop(optional, into)]
    more: Prop<u32>,
    /// An address, absolute or relative: makes the number a link to them all. Default: no link.
    #[prop(optional, into)]
    more_href: Option<Prop<Text>>,
    /// Lie beside each other while the pointer or the focus is there, so that each is seen. Default: they do not.
    #[prop(optional, into)]
    expandable: Prop<bool>,
    /// How large the avatars are, and the number. Default: medium.
    #[prop(optional, into)]
    size: Prop<AvatarSize>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The avatars that are shown, each an `Avatar`, the most important first.
    children: Children,
) -> impl IntoView {
    styles::adopt(&avatar::style::SHEET);
    styles::adopt(&style::SHEET);
    let href = more_href.map(address::of_link);
    let number = match more {
        Prop::Static(more) => Either::Left((more > 0).then(|| number(more, href))),
        Prop::Dynamic(more) => Either::Right(move || {
            let more = more.get();
            (more > 0).then(|| number(more, href.clone()))
        }),
    };
    view! {
        <div
            class=class_names("felles-avatar-stack felles-avatar__sizes", &class)
            role="group"
            aria-label=label
            data-avatar-size=size
            data-expandable=expandable
            id=id
        >
            {children()}
            {number}
        </div>
    }
}

fn number(more: u32, href: Option<Prop<Option<Text>>>) -> AnyView {
    let shown = format!("+{more}").into_any();
    let said = MORE.count(move || u64::from(more));
    let element = match href {
        Some(href) => native("a", shown).attribute("href", href),
        None => native("span", shown).attribute("role", Prop::Static("img")),
    };
    element
        .attribute("class", Prop::Static("felles-avatar felles-avatar-stack__more"))
        .attribute("data-color", Prop::Static("neutral"))
        .attribute("aria-label", said)
        .into_any()
}
