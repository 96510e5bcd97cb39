//! [`ServiceNavigation`]: what a service is called, and its main parts.

pub(crate) mod style;

use super::{
    Color,
    navigation::{
        CurrentPage, NavigationLink, ToggleClasses, close_when_followed, landmark_name, list_of, list_toggle,
    },
};
use crate::{
    runtime::{Model, Prop, Text, address, native, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::words! { "service_navigation";
    /// What the landmark is called.
    SERVICE_MENU = { nb: "Tjenestens meny", nn: "Menyen til tenesta", en: "Service menu" };
    /// What shows the list where there is little room.
    MENU = { nb: "Meny", nn: "Meny", en: "Menu" };
}

/// What a service is called, and its main parts, under the header of the one who gives it.
///
/// Where there is little room, the word «Meny» opens the list. Where there is room, the list is always shown.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <ServiceNavigation
///         name="Byggesak"
///         name_href="/"
///         links=[("Søknader", "/soknader"), ("Meldinger", "/meldinger")]
///         current="/soknader/2026-17"
///     />
/// };
/// ```
#[component]
pub fn ServiceNavigation(
    /// What the service is called. Default: it is not said here.
    #[prop(optional, into)]
    name: Option<Prop<Text>>,
    /// Where the name leads: to the first page of the service. Default: it is no link.
    #[prop(optional, into)]
    name_href: Option<Prop<Text>>,
    /// The main parts, as pairs of text and address or [`NavigationLink`]s. Default: none.
    #[prop(optional, into)]
    links: Prop<Vec<NavigationLink>>,
    /// The address of the page that is shown, written as those of the links are; or what a router says,
    /// `current=use_location().pathname`. A link to what the page is a part of is marked too. Default: none is marked.
    #[prop(optional, into)]
    current: Prop<Option<Text>>,
    /// What stands at the end, such as who is logged in. Default: nothing.
    #[prop(optional, into)]
    end: Option<ViewFnOnce>,
    /// Whether the list is open, where there is little room. Default: closed, and opened by the user.
    #[prop(optional, into)]
    open: Model<bool>,
    /// What the landmark is called. Default: «Tjenestens meny» in the language in context.
    #[prop(optional, into)]
    aria_label: Option<Prop<Text>>,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let service = name.map(|name| service_name(name, name_href));
    let may_have_links = !matches!(&links, Prop::Static(links) if links.is_empty());
    let menu = may_have_links.then(|| {
        let name = landmark_name(aria_label, &Prop::Static(None), &SERVICE_MENU);
        let page = CurrentPage::at(current);
        let list = list_of(links, move |links| {
            links.into_iter().map(|link| part(link, &page)).collect()
        });
        let classes = ToggleClasses {
            toggle: "felles-service-navigation__toggle",
            summary: "felles-service-navigation__summary",
            icon: "felles-service-navigation__chevron",
        };
        view! {
            {list_toggle(&classes, MENU.text(), open)}
            <nav class="felles-service-navigation__menu" aria-label=name>
                <ul class="felles-service-navigation__list" role="list" on:click=close_when_followed(open)>
                    {list}
                </ul>
            </nav>
        }
    });
    let end = end.map(|end| view! { <div class="felles-service-navigation__end">{end.run()}</div> });
    view! {
        <div class=class_names("felles-service-navigation", &class) data-color=color id=id>
            <div class="felles-service-navigation__row">{service} {menu} {end}</div>
        </div>
    }
}

fn service_name(name: Prop<Text>, href: Option<Prop<Text>>) -> AnyView {
    let (tag, href) = match href {
        Some(href) => ("a", address::of_link(href)),
        None => ("span", Prop::Static(None)),
    };
    native(tag, name.into_any())
        .attribute("class", Prop::Static("felles-service-navigation__name"))
        .attribute("href", href)
        .into_any()
}

fn part(link: NavigationLink, page: &CurrentPage) -> AnyView {
    let href = Prop::Static(link.href.unwrap_or_default());
    let standing = page.standing(&href, &Prop::Static(None));
    let link = native("a", link.label.into_any())
        .attribute("href", address::of_link(href))
        .attribute("class", Prop::Static("felles-service-navigation__link"))
        .attribute("aria-current", standing.map(|standing| standing.of_section()));
    view! { <li class="felles-service-navigation__item">{link}</li> }.into_any()
}
