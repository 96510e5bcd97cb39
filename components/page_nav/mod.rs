//! [`PageNav`]: a row of letters, or of names, that lead to lists below.

mod section;
pub(crate) mod style;

pub use section::PageNavSection;

use super::{
    Color, HeadingLevel, Size,
    navigation::{NavigationLink, landmark_name},
};
use crate::{
    runtime::{
        Language, Prop, Text, address,
        id_scope::{as_id, component_id},
        native,
        prop::class_names,
    },
    styles,
};
use leptos::prelude::*;

crate::words! { "page_nav";
    /// What the row is called.
    GO_TO = { nb: "Gå til", nn: "Gå til", en: "Go to" };
    /// The name of a place in the row where there is nothing.
    NOTHING = { nb: "{name}, ingen", nn: "{name}, ingen", en: "{name}, none" };
}

/// A row of letters, or of names, that lead to lists below: an index of many pages.
///
/// What has nothing stands in the row all the same, so that each letter is where one looks for it.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <PageNav sections=PageNavSection::by_letter([("Adopsjon", "/adopsjon"), ("Dødsfall", "/dodsfall")]) />
///     <PageNav sections=vec![PageNavSection::new("Bolig", [("Flytte", "/flytte")])] />
/// };
/// ```
#[component]
pub fn PageNav(
    /// What there is, each part with a name and its links. One without links can be seen in the row, but not chosen.
    #[prop(into)]
    sections: Prop<Vec<PageNavSection>>,
    /// Which headings the lists have: one below the heading they stand under. Default: `h2`.
    #[prop(optional)]
    heading_level: HeadingLevel,
    /// What the row is called. Two on a page must be told apart. Default: «Gå til» in the language in context.
    #[prop(optional, into)]
    aria_label: Option<Prop<Text>>,
    /// The ids of what names the row, instead of a text.
    #[prop(optional, into)]
    aria_labelledby: Prop<Option<Text>>,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id. The address of a part is `#`, this, a hyphen and its name in small letters. Default: one is made.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("page-nav"));
    let name = landmark_name(aria_label, &aria_labelledby, &GO_TO);
    let language = Language::current();
    let (for_row, for_lists) = (id.clone(), id.clone());
    let row = parts(sections.clone(), move |section| jump(section, &for_row, &language));
    let lists = parts(sections, move |section| list(section, &for_lists, heading_level));
    view! {
        <div class=class_names("felles-page-nav", &class) data-color=color data-size=size id=id>
            <nav class="felles-page-nav__row" aria-label=name aria-labelledby=aria_labelledby>
                <ul class="felles-page-nav__jumps" role="list">
                    {row}
                </ul>
            </nav>
            <div class="felles-page-nav__sections">{lists}</div>
        </div>
    }
}

/// Something of each part, made anew only where they may change.
fn parts(
    sections: Prop<Vec<PageNavSection>>,
    part: impl Fn(PageNavSection) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    match sections {
        Prop::Static(sections) => sections.into_iter().map(part).collect_view().into_any(),
        Prop::Dynamic(sections) => (move || sections.get().into_iter().map(&part).collect_view()).into_any(),
    }
}

/// One place in the row. What has nothing is heard to have nothing, and is no link.
fn jump(section: PageNavSection, id: &Prop<Text>, language: &Prop<Language>) -> AnyView {
    let jump = if section.links.is_empty() {
        let title = section.title.clone();
        let said = language.map(move |language| NOTHING.say(language, None, &[("name", title.clone())]));
        view! {
            <span class="felles-page-nav__jump" data-empty="">
                <span aria-hidden="true">{section.title}</span>
                <span class="felles-page-nav__said">{said}</span>
            </span>
        }
        .into_any()
    } else {
        let href = section_id(id, &section.title).map(|id| Text::from(format!("#{id}")));
        view! { <a class="felles-page-nav__jump" href=href>{section.title}</a> }.into_any()
    };
    view! { <li class="felles-page-nav__place">{jump}</li> }.into_any()
}

/// The heading takes the focus when one goes there, so that Tab goes on into its list.
fn list(section: PageNavSection, id: &Prop<Text>, level: HeadingLevel) -> AnyView {
    if section.links.is_empty() {
        return ().into_any();
    }
    let heading = native(level.name(), section.title.clone().into_any())
        .attribute("class", Prop::Static("felles-page-nav__heading"))
        .attribute("id", section_id(id, &section.title))
        .attribute("tabindex", Prop::Static("-1"));
    let links = section.links.into_iter().map(link).collect_view();
    view! {
        <div class="felles-page-nav__section">
            {heading}
            <ul class="felles-page-nav__list" role="list">
                {links}
            </ul>
        </div>
    }
    .into_any()
}

fn link(link: NavigationLink) -> impl IntoView {
    let (tag, href) = match link.href {
        Some(href) => ("a", address::of_link(Prop::Static(href))),
        None => ("span", Prop::Static(None)),
    };
    let link = native(tag, link.label.into_any())
        .attribute("class", Prop::Static("felles-page-nav__link"))
        .attribute("href", href);
    view! { <li class="felles-page-nav__item">{link}</li> }
}

fn section_id(id: &Prop<Text>, title: &str) -> Prop<Text> {
    let name = as_id(&title.to_lowercase());
    id.map(move |id| format!("{id}-{name}").into())
}
