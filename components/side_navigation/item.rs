//! [`SideNavigationItem`] and [`SideNavigationGroup`].

use crate::{
    components::{
        icon,
        navigation::{CurrentPage, Standing},
    },
    runtime::{
        Model, Prop, Text, address,
        details_binding::{bind_open, unfolding},
        prop::class_names,
    },
};
use leptos::{context::Provider, prelude::*};

/// One page, in a [`SideNavigation`](super::SideNavigation), with those below it.
#[component]
pub fn SideNavigationItem(
    /// What the page is called.
    #[prop(into)]
    label: Prop<Text>,
    /// Its address, absolute or relative. One that would run a script is left out, with a warning in the console.
    #[prop(into)]
    href: Prop<Text>,
    /// Whether it is the page that is shown. Default: where the navigation's `current` is its address.
    #[prop(optional, into)]
    current: Prop<Option<bool>>,
    /// An icon before the text. It is decoration.
    #[prop(optional, into)]
    icon: Option<Prop<icondata_core::Icon>>,
    /// What stands after the text, such as a count or a tag. It is part of the link.
    #[prop(optional, into)]
    end: Option<ViewFnOnce>,
    /// The id of the link.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add to the item.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The pages below it: `SideNavigationItem`s, always shown.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let standing = CurrentPage::told().standing(&href, &current);
    if let Some(group) = use_context::<Group>() {
        group.open_for(standing.clone());
    }
    let icon = icon.map(|icon| icon::decoration("felles-side-navigation__icon", icon));
    let end = end.map(|end| view! { <span class="felles-side-navigation__end">{end.run()}</span> });
    let below =
        children.map(|children| view! { <ul class="felles-side-navigation__list" role="list">{children()}</ul> });
    view! {
        <li class=class_names("felles-side-navigation__item", &class)>
            <a
                class="felles-side-navigation__link"
                href=address::of_link(href)
                id=id
                aria-current=standing.map(|standing| standing.of_page())
            >
                {icon}
                <span class="felles-side-navigation__label">{label}</span>
                {end}
            </a>
            {below}
        </li>
    }
}

/// Pages that unfold together, in a [`SideNavigation`](super::SideNavigation): a native `<details>`. It is open where the
/// page that is shown is one of them.
#[component]
pub fn SideNavigationGroup(
    /// What they have in common.
    #[prop(into)]
    label: Prop<Text>,
    /// Whether it is open. Default: where the page that is shown is in it, and as the user wants. When the owner rules it
    /// (`(Signal, Callback)`), it is as the owner's signal says.
    #[prop(optional, into)]
    open: Model<bool>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add to the item.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Called with whether it is open now, once for each time the user opened or closed it.
    #[prop(optional, into)]
    on_toggle: Option<Callback<bool>>,
    /// The pages: `SideNavigationItem`s.
    children: Children,
) -> impl IntoView {
    // Made first: they tell whether one of them is shown.
    let items = view! { <Provider value=Group(open)>{children()}</Provider> };
    view! {
        <li class=class_names("felles-side-navigation__item", &class)>
            <details
                {..bind_open(open, on_toggle)}
                class=unfolding("felles-side-navigation__group", &Prop::default())
                open=open.signal()
                id=id
            >
                <summary class="felles-side-navigation__link">
                    <span class="felles-side-navigation__label">{label}</span>
                    {icon::chevron("felles-side-navigation__chevron")}
                </summary>
                <ul class="felles-side-navigation__list" role="list">
                    {items}
                </ul>
            </details>
        </li>
    }
}

/// The group that an item stands in, by whether it is open.
#[derive(Clone, Copy)]
struct Group(Model<bool>);

impl Group {
    /// Opens for an item that is the page that is shown, now or when that changes. An owner is not asked.
    fn open_for(self, standing: Prop<Standing>) {
        if self.0.is_controlled() {
            return;
        }
        let open = move |standing: Standing| {
            if standing == Standing::Here && !self.0.get_untracked() {
                self.0.set_by_user(true);
            }
        };
        open(standing.get_untracked());
        if standing.is_dynamic() && !cfg!(feature = "ssr") {
            Effect::new(move || open(standing.get()));
        }
    }
}
