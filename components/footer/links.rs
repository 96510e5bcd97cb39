//! What a footer holds.

use super::{
    super::{
        icon,
        link::destination::{self, Destination},
    },
    GroupsLevel, HeadingLevel,
};
use crate::runtime::{
    Prop, Text, address,
    id_scope::{component_id, part_id},
    listen, native,
    prop::class_names,
};
use leptos::{
    ev::{self, MouseEvent},
    prelude::*,
};

/// Links that belong together, under a heading, in a [`Footer`](super::Footer).
#[component]
pub fn FooterGroup(
    /// The heading. It names the list.
    #[prop(into)]
    heading: Prop<Text>,
    /// Which heading it is. Default: one below that of the footer; where that has none, the same.
    #[prop(optional)]
    heading_level: Option<HeadingLevel>,
    /// The id. The heading's is the same with `-heading` after it.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The links: `FooterLink`s.
    children: Children,
) -> impl IntoView {
    let level = heading_level
        .or_else(|| use_context::<GroupsLevel>().map(|level| level.0))
        .unwrap_or_default();
    let id = component_id(&id, Some("footer-group"));
    let heading_id = part_id(&id, "heading");
    let heading = level.heading(
        "felles-footer__group-heading",
        heading_id.map(|id| Some(id.clone())),
        heading,
    );
    view! {
        <div class=class_names("felles-footer__group", &class) id=id>
            {heading}
            <ul class="felles-footer__links" role="list" aria-labelledby=heading_id>
                {children()}
            </ul>
        </div>
    }
}

/// A link in a [`Footer`](super::Footer): in a `FooterGroup`, or in its last row.
#[component]
pub fn FooterLink(
    /// The address, absolute or relative. One that would run a script is left out, with a warning in the console.
    #[prop(into)]
    href: Prop<Text>,
    /// An icon before the text, one of [`icons`](super::super::icons). It is decoration: the text must do without it.
    /// Default: none.
    #[prop(optional, into)]
    icon: Option<Prop<icondata_core::Icon>>,
    /// Leads to another website: says so. Default: it does where the address begins with `https://`, `http://` or `//`.
    #[prop(optional, into)]
    external: Prop<Option<bool>>,
    /// Opens in a new tab: says so, and gives the page there no hold of this one. Default: in the same tab.
    #[prop(optional, into)]
    new_tab: Prop<bool>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Called when it is followed, by mouse, key or touch.
    #[prop(optional, into)]
    on_click: Option<Callback<MouseEvent>>,
    /// The text.
    children: Children,
) -> impl IntoView {
    let destination = Destination::of(&href, &external, &new_tab);
    let icon = icon.map(|icon| icon::decoration("felles-footer__icon", icon));
    let mark = destination::mark("felles-footer__mark", &destination);
    let content = view! {
        {icon}
        <span class="felles-footer__text">{children()} {mark}</span>
    };
    let link = native("a", content.into_any())
        .attribute("href", address::of_link(href))
        .attribute("class", class_names("felles-footer__link", &class))
        .attribute("target", destination::target(&new_tab))
        .attribute("rel", destination::rel(&Prop::default(), &new_tab))
        .attribute("id", id)
        .with(listen(ev::click, on_click));
    view! { <li class="felles-footer__item">{link}</li> }
}
