//! [`AdjacentPages`]: to the page before and the page after, by their names.

use super::{NEXT, PREVIOUS, arrow_icon, icons, style};
use crate::{
    components::{Color, Size, navigation::landmark_name},
    runtime::{Prop, Text, address, native, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::words! { "adjacent_pages";
    /// What the landmark is called.
    ADJACENT = { nb: "Forrige og neste", nn: "Førre og neste", en: "Previous and next" };
}

/// To the page before and the page after, by their names: at the end of one of several pages that belong together.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <AdjacentPages previous="Hvem kan søke" previous_href="/hvem" next="Satser" next_href="/satser" /> };
/// ```
#[component]
pub fn AdjacentPages(
    /// What the page before is called. Default: nothing but «Forrige».
    #[prop(optional, into)]
    previous: Prop<Option<Text>>,
    /// The address of the page before. Default: there is none.
    #[prop(optional, into)]
    previous_href: Option<Prop<Text>>,
    /// What the page after is called. Default: nothing but «Neste».
    #[prop(optional, into)]
    next: Prop<Option<Text>>,
    /// The address of the page after. Default: there is none.
    #[prop(optional, into)]
    next_href: Option<Prop<Text>>,
    /// What the landmark is called. Default: «Forrige og neste» in the language in context.
    #[prop(optional, into)]
    aria_label: Option<Prop<Text>>,
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
    let previous = previous_href.map(|href| link("prev", href, PREVIOUS.text(), previous));
    let next = next_href.map(|href| link("next", href, NEXT.text(), next));
    view! {
        <nav
            class=class_names("felles-pagination felles-pagination__adjacent", &class)
            data-color=color
            data-size=size
            id=id
            aria-label=landmark_name(aria_label, &Prop::Static(None), &ADJACENT)
        >
            {previous}
            {next}
        </nav>
    }
}

/// The two differ in the place of the arrow alone, which the sheet decides.
fn link(rel: &'static str, href: Prop<Text>, word: Prop<Text>, title: Prop<Option<Text>>) -> AnyView {
    let arrow = if rel == "prev" {
        icons::ARROW_LEFT
    } else {
        icons::ARROW_RIGHT
    };
    let title = title.may_be_some().then(|| {
        view! { <span class="felles-pagination__title">{title.map(|title| title.clone().unwrap_or_default())}</span> }
    });
    let content = view! {
        {arrow_icon(arrow)}
        <span class="felles-pagination__words">
            <span class="felles-pagination__direction">{word}</span>
            " "
            {title}
        </span>
    };
    native("a", content.into_any())
        .attribute("href", address::of_link(href))
        .attribute("class", Prop::Static("felles-pagination__neighbour"))
        .attribute("rel", Prop::Static(rel))
        .into_any()
}
