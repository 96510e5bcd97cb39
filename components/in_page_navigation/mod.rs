//! [`InPageNavigation`]: the parts of a long page, and where in it one is.

mod follow;
pub(crate) mod style;

use super::{
    Color, HeadingLevel, Size,
    navigation::{NavigationLink, list_of},
};
use crate::{
    runtime::{
        Prop, Text, address,
        id_scope::{component_id, part_id},
        prop::class_names,
    },
    styles,
};
use follow::Mark;
use leptos::{html, prelude::*};

crate::words! { "in_page_navigation";
    /// The heading.
    ON_THIS_PAGE = { nb: "På denne siden", nn: "På denne sida", en: "On this page" };
}

/// The parts of a long page, and where in it one is: links to its headings, of which the one in view is marked.
///
/// The headings are yours. Without a script, none is marked.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <InPageNavigation links=[("Hvem kan få", "#hvem"), ("Slik søker du", "#soke")] />
///     <h2 id="hvem">"Hvem kan få"</h2>
///     <h2 id="soke">"Slik søker du"</h2>
/// };
/// ```
#[component]
pub fn InPageNavigation(
    /// The headings in the order of the page: text, and `#` with the id. With [`NavigationLink::with_links`] there are
    /// headings below headings.
    #[prop(into)]
    links: Prop<Vec<NavigationLink>>,
    /// What stands above. Default: «På denne siden» in the language in context.
    #[prop(optional, into)]
    heading: Option<Prop<Text>>,
    /// Which heading that is. Default: `h2`.
    #[prop(optional)]
    heading_level: HeadingLevel,
    /// Stays in view while the page scrolls, where what it stands in is higher. Default: it does not.
    #[prop(optional, into)]
    sticky: Prop<bool>,
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
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("in-page-navigation"));
    let heading_id = part_id(&id, "heading");
    let heading = heading.unwrap_or_else(|| ON_THIS_PAGE.text());
    let heading = heading_level.heading(
        "felles-in-page-navigation__heading",
        heading_id.map(|id| Some(id.clone())),
        heading,
    );
    let mark = Mark::new();
    let nav = NodeRef::<html::Nav>::new();
    if !cfg!(feature = "ssr") {
        follow::follow(nav, links.clone(), mark);
    }
    let list = list_of(links, move |links| items(links, mark));
    view! {
        <nav
            node_ref=nav
            class=class_names("felles-in-page-navigation", &class)
            data-sticky=sticky
            data-color=color
            data-size=size
            id=id
            aria-labelledby=heading_id
        >
            {heading}
            <ul class="felles-in-page-navigation__list" role="list">
                {list}
            </ul>
        </nav>
    }
}

fn items(links: Vec<NavigationLink>, mark: Mark) -> Vec<AnyView> {
    links.into_iter().map(|link| item(link, mark)).collect()
}

fn item(link: NavigationLink, mark: Mark) -> AnyView {
    let href = link.href.unwrap_or_default();
    let own = href.clone();
    let is_current = move || mark.is_at(&own).then_some("location");
    let below = (!link.links.is_empty()).then(|| {
        view! {
            <ul class="felles-in-page-navigation__list" role="list">
                {items(link.links, mark)}
            </ul>
        }
    });
    let chosen = href.clone();
    view! {
        <li class="felles-in-page-navigation__item">
            <a
                class="felles-in-page-navigation__link"
                href=address::of_link(Prop::Static(href))
                aria-current=is_current
                on:click=move |_| mark.choose(&chosen)
            >
                {link.label}
            </a>
            {below}
        </li>
    }
    .into_any()
}
