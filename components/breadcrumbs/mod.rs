//! [`Breadcrumbs`]: where a page is, and the way up from it.

pub(crate) mod style;

use super::{
    Color, Size, icon, icons,
    navigation::{NavigationLink, landmark_name, list_of},
};
use crate::{
    runtime::{Language, Prop, Text, address, native, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::words! { "breadcrumbs";
    /// What the trail is called.
    YOU_ARE_HERE = { nb: "Du er her", nn: "Du er her", en: "You are here" };
    /// The link to the page above, which stands alone where there is little room.
    BACK_TO = { nb: "Tilbake til {page}", nn: "Tilbake til {page}", en: "Back to {page}" };
}

/// Where a page is, and the way up from it: a list of the pages above it.
///
/// Where there is little room, the link to the page above stands alone.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Breadcrumbs items=[("Forsiden", "/"), ("Skatt", "/skatt"), ("Skattekort", "/skatt/skattekort")] />
/// };
/// ```
#[component]
pub fn Breadcrumbs(
    /// The pages from the top down, as pairs of text and address or [`NavigationLink`]s. The last is the page itself; it
    /// may be a text without an address.
    #[prop(into)]
    items: Prop<Vec<NavigationLink>>,
    /// The last is the page itself, and is told so to assistive technology. Say `false` where the list ends with the page
    /// above. Default: it is.
    #[prop(default = true.into(), into)]
    ends_here: Prop<bool>,
    /// The link to the page above stands alone where there is less room than 40 rem. Default: it does.
    #[prop(default = true.into(), into)]
    collapses: Prop<bool>,
    /// Stands on a filled ground, and takes the colour of the text there. Default: it has a colour of its own.
    #[prop(optional, into)]
    inverted: Prop<bool>,
    /// What the landmark is called. Default: «Du er her» in the language in context.
    #[prop(optional, into)]
    aria_label: Option<Prop<Text>>,
    /// The ids of what names the landmark, instead of a text.
    #[prop(optional, into)]
    aria_labelledby: Prop<Option<Text>>,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
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
    let above = items.zip(&ends_here, |items, ends_here| above(items, *ends_here));
    let collapsed = collapses.zip(&above, |collapses, above| (*collapses && above.is_some()).then_some(""));
    let never = matches!(collapses, Prop::Static(false)) || matches!(above, Prop::Static(None));
    let back = (!never).then(|| back_link(&above));
    let name = landmark_name(aria_label, &aria_labelledby, &YOU_ARE_HERE);
    let list = list_of(items, move |items| trail(items, &ends_here));
    view! {
        <div
            class=class_names("felles-breadcrumbs", &class)
            data-collapses=collapsed
            data-inverted=inverted
            data-color=color
            data-size=size
            id=id
        >
            {back}
            <nav class="felles-breadcrumbs__trail" aria-label=name aria-labelledby=aria_labelledby>
                <ol class="felles-breadcrumbs__list" role="list">
                    {list}
                </ol>
            </nav>
        </div>
    }
}

/// The nearest page above that has an address.
fn above(items: &[NavigationLink], ends_here: bool) -> Option<NavigationLink> {
    let above = items.len().saturating_sub(usize::from(ends_here));
    items[..above].iter().rev().find(|item| item.href.is_some()).cloned()
}

fn back_link(above: &Prop<Option<NavigationLink>>) -> impl IntoView + use<> {
    let href = above.map(|above| above.as_ref().and_then(|above| above.href.clone()).unwrap_or_default());
    let label = above.map(|above| above.as_ref().map(|above| above.label.clone()).unwrap_or_default());
    let name = label.zip(&Language::current(), |label, language| {
        BACK_TO.say(language, None, &[("page", label.clone())])
    });
    view! {
        <a class="felles-breadcrumbs__back" href=address::of_link(href) aria-label=name>
            {icon::decoration("felles-breadcrumbs__arrow", Prop::Static(icons::CHEVRON_LEFT))}
            <span>{label}</span>
        </a>
    }
}

fn trail(items: Vec<NavigationLink>, ends_here: &Prop<bool>) -> Vec<AnyView> {
    let last = items.len().saturating_sub(1);
    let items = items.into_iter().enumerate();
    items
        .map(|(index, item)| {
            let is_last = index == last;
            let current = ends_here.map(move |ends_here| (is_last && *ends_here).then_some("page"));
            let page = page(item, current);
            let separator = (!is_last)
                .then(|| icon::decoration("felles-breadcrumbs__separator", Prop::Static(icons::CHEVRON_RIGHT)));
            view! { <li class="felles-breadcrumbs__item">{page} {separator}</li> }.into_any()
        })
        .collect()
}

fn page(item: NavigationLink, current: Prop<Option<&'static str>>) -> impl IntoView {
    let (tag, href) = match item.href {
        Some(href) => ("a", address::of_link(Prop::Static(href))),
        None => ("span", Prop::Static(None)),
    };
    native(tag, item.label.into_any())
        .attribute("class", Prop::Static("felles-breadcrumbs__page"))
        .attribute("href", href)
        .attribute("aria-current", current)
}
