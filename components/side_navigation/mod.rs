//! [`SideNavigation`]: the pages of one part of a site, beside what they show.

mod item;
pub(crate) mod style;

pub use item::{SideNavigationGroup, SideNavigationItem};

use super::{
    Color, HeadingLevel, Size,
    navigation::{CurrentPage, ToggleClasses, close_when_followed, landmark_name, list_toggle},
};
use crate::{
    runtime::{
        Model, Prop, Text, address,
        id_scope::{component_id, part_id},
        native,
        prop::class_names,
    },
    styles,
};
use leptos::{context::Provider, prelude::*};

crate::words! { "side_navigation";
    /// What the landmark is called where it has no heading.
    SIDE_MENU = { nb: "Sidemeny", nn: "Sidemeny", en: "Side menu" };
    /// What shows the list where there is little room.
    MENU = { nb: "Meny", nn: "Meny", en: "Menu" };
}

/// The pages of one part of a site, beside what they show, and which of them it is.
///
/// The page that is shown is told by its address: a path, or what a router says, `current=use_location().pathname`.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <SideNavigation heading="Skatt" current="/skatt/kort">
///         <SideNavigationItem label="Oversikt" href="/skatt" />
///         <SideNavigationItem label="Skattekort" href="/skatt/kort" />
///         <SideNavigationGroup label="For arbeidsgivere">
///             <SideNavigationItem label="A-melding" href="/skatt/a-melding" />
///         </SideNavigationGroup>
///     </SideNavigation>
/// };
/// ```
#[component]
pub fn SideNavigation(
    /// The address of the page that is shown, written as those of the items are. Default: each item says for itself.
    #[prop(optional, into)]
    current: Prop<Option<Text>>,
    /// What the part of the site is called. It names the landmark. Default: no heading.
    #[prop(optional, into)]
    heading: Option<Prop<Text>>,
    /// An address: makes the heading a link. Default: none.
    #[prop(optional, into)]
    heading_href: Option<Prop<Text>>,
    /// Which heading that is. Default: `h2`.
    #[prop(optional)]
    heading_level: HeadingLevel,
    /// Where there is little room, shows the word «Meny», which opens the list. Default: it does not.
    #[prop(optional)]
    collapses: bool,
    /// Whether the list is open, where there is little room. Default: closed, and opened by the user.
    #[prop(optional, into)]
    open: Model<bool>,
    /// What the landmark is called where it has no heading. Default: «Sidemeny» in the language in context.
    #[prop(optional, into)]
    aria_label: Option<Prop<Text>>,
    /// The colour of the mark. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id. Default: one is made. The heading's is the same with `-heading` after it.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The pages: `SideNavigationItem`s and `SideNavigationGroup`s.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("side-navigation"));
    let heading_id: Prop<Option<Text>> = match &heading {
        Some(_) => part_id(&id, "heading").into(),
        None => Prop::Static(None),
    };
    let name = landmark_name(aria_label, &heading_id, &SIDE_MENU);
    let heading = heading.map(|heading| {
        let content = match heading_href {
            Some(href) => native("a", heading.into_any())
                .attribute("href", address::of_link(href))
                .attribute("class", Prop::Static("felles-side-navigation__home"))
                .into_any(),
            None => heading.into_any(),
        };
        heading_level.heading("felles-side-navigation__heading", heading_id.clone(), content)
    });
    let toggle = collapses.then(|| {
        let classes = ToggleClasses {
            toggle: "felles-side-navigation__toggle",
            summary: "felles-side-navigation__summary",
            icon: "felles-side-navigation__chevron",
        };
        list_toggle(&classes, MENU.text(), open)
    });
    view! {
        <nav
            class=class_names("felles-side-navigation", &class)
            data-color=color
            data-size=size
            id=id
            aria-label=name
            aria-labelledby=heading_id
        >
            {heading}
            {toggle}
            <ul class="felles-side-navigation__list" role="list" on:click=close_when_followed(open)>
                <Provider value=CurrentPage::at(current)>{children()}</Provider>
            </ul>
        </nav>
    }
}
