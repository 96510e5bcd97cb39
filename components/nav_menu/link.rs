//! [`NavMenuGroup`] and [`NavMenuLink`].

use crate::{
    components::{icon, navigation::CurrentPage},
    runtime::{
        Prop, Text, address,
        id_scope::{component_id, part_id},
        prop::class_names,
    },
};
use leptos::prelude::*;

/// Links that belong together, under a heading, in a [`NavMenu`](super::NavMenu).
#[component]
pub fn NavMenuGroup(
    /// The heading. It names the list.
    #[prop(into)]
    label: Prop<Text>,
    /// The id. Default: one is made. The heading's is the same with `-label` after it.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The links: `NavMenuLink`s.
    children: Children,
) -> impl IntoView {
    let id = component_id(&id, Some("nav-menu-group"));
    let label_id = part_id(&id, "label");
    view! {
        <li class=class_names("felles-nav-menu__group", &class) id=id>
            <span class="felles-nav-menu__label" id=label_id.clone()>
                {label}
            </span>
            <ul class="felles-nav-menu__list" role="list" aria-labelledby=label_id>
                {children()}
            </ul>
        </li>
    }
}

/// One link of a [`NavMenu`](super::NavMenu).
#[component]
pub fn NavMenuLink(
    /// What it says.
    #[prop(into)]
    label: Prop<Text>,
    /// The address, absolute or relative. One that would run a script is left out, with a warning in the console.
    #[prop(into)]
    href: Prop<Text>,
    /// More, below the text.
    #[prop(optional, into)]
    description: Option<Prop<Text>>,
    /// An icon before the text. It is decoration.
    #[prop(optional, into)]
    icon: Option<Prop<icondata_core::Icon>>,
    /// Whether it is the page that is shown. Default: where the menu's `current` is its address.
    #[prop(optional, into)]
    current: Prop<Option<bool>>,
    /// The id of the link.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add to the link's place in the list.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    let standing = CurrentPage::told().standing(&href, &current);
    let icon = icon.map(|icon| icon::decoration("felles-nav-menu__icon", icon));
    let description = description.map(|text| view! { <span class="felles-nav-menu__description">{text}</span> });
    view! {
        <li class=class_names("felles-nav-menu__place", &class)>
            <a
                class="felles-nav-menu__link"
                href=address::of_link(href)
                id=id
                aria-current=standing.map(|standing| standing.of_page())
            >
                {icon}
                <span class="felles-nav-menu__words">
                    <span class="felles-nav-menu__text">{label}</span>
                    " "
                    {description}
                </span>
            </a>
        </li>
    }
}
