//! [`Footer`]: what ends every page of a service. [`FooterGroup`] and [`FooterLink`] are what it holds.

mod links;
pub(crate) mod style;
mod top;

pub use links::{FooterGroup, FooterLink};

use super::{Color, HeadingLevel, PageWidth, Size, icon, icons};
use crate::{
    runtime::{
        Prop, Text,
        id_scope::{component_id, part_id},
        native,
        prop::class_names,
    },
    styles,
};
use leptos::{context::Provider, prelude::*};

crate::variants! {
    /// How a footer looks.
    pub enum FooterVariant {
        /// As the page, with a line above.
        #[default]
        Default = "default",
        /// Tinted with the colour.
        Tinted = "tinted",
        /// Dark, in a deep shade of the colour. What stands in it is drawn as on a dark page.
        Dark = "dark",
    }
}

crate::words! { "footer";
    /// The link to the top of the page.
    TO_TOP = { nb: "Til toppen", nn: "Til toppen", en: "To the top" };
}

/// What ends every page of a service: who is behind it, how to reach them, and what people look for when they are at the
/// end.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Footer
///         logo=|| view! { <Logo name="Fjordkommunen" href="/" /> }
///         address=|| view! { "Rådhusgata 1, 1234 Lillevik" }
///         meta=|| view! {
///             <FooterLink href="/personvern">"Personvern"</FooterLink>
///             <FooterLink href="/tilgjengelighet">"Tilgjengelighet"</FooterLink>
///         }
///     >
///         <FooterGroup heading="Om kommunen">
///             <FooterLink href="/jobb">"Jobb hos oss"</FooterLink>
///             <FooterLink href="/presse">"Presse"</FooterLink>
///         </FooterGroup>
///     </Footer>
/// };
/// ```
#[component]
pub fn Footer(
    /// A heading above all of it: what one can do here. Default: none.
    #[prop(optional, into)]
    heading: Option<Prop<Text>>,
    /// Which heading that is. Those of the groups are one below it. Default: `h2`.
    #[prop(optional)]
    heading_level: HeadingLevel,
    /// A search: a form, best with `role="search"`. Default: none.
    #[prop(optional, into)]
    search: Option<ViewFnOnce>,
    /// Who is behind it: a `Logo`. Default: none.
    #[prop(optional, into)]
    logo: Option<ViewFnOnce>,
    /// How to reach them: a postal address, a telephone number, a button that opens a form. It is an `<address>`.
    /// Default: nothing.
    #[prop(optional, into)]
    address: Option<ViewFnOnce>,
    /// Links that every service must have, in one row at the end: `FooterLink`s. Default: none.
    #[prop(optional, into)]
    meta: Option<ViewFnOnce>,
    /// What is said last: of the licence, of who answers for the content. Default: nothing.
    #[prop(optional, into)]
    closing: Option<ViewFnOnce>,
    /// Has a link to the top of the page, where it is narrow, as on a phone. Default: it has not.
    #[prop(optional)]
    to_top: bool,
    /// The id of what begins the page, which that link leads to, and which takes the focus. Default: `top`; where nothing has
    /// that id, the top itself, and the first that takes the focus.
    #[prop(default = "top".into(), into)]
    top_id: Prop<Text>,
    /// How it looks. Default: as the page.
    #[prop(optional, into)]
    variant: Prop<FooterVariant>,
    /// How wide its content may be: as wide as that of the page. Default: 80 rem.
    #[prop(optional, into)]
    width: Prop<PageWidth>,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size of text and spaces. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The main links: `FooterGroup`s. Default: none.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("footer"));
    let groups_level = if heading.is_some() {
        heading_level.below()
    } else {
        heading_level
    };
    let heading = heading.map(|heading| {
        let heading_id = part_id(&id, "heading").map(|id| Some(id.clone()));
        heading_level.heading("felles-footer__heading", heading_id, heading)
    });
    let search = search.map(|search| part("div", "felles-footer__search", search.run()));
    let groups = children.map(|children| {
        let groups = view! { <Provider value=GroupsLevel(groups_level)>{children()}</Provider> };
        part("div", "felles-footer__groups", groups.into_any())
    });
    let address = address.map(|address| part("address", "felles-footer__address felles-trims", address.run()));
    let logo = logo.map(|logo| part("div", "felles-footer__logo", logo.run()));
    let meta = meta.map(|meta| view! { <ul class="felles-footer__meta" role="list">{meta.run()}</ul> }.into_any());
    let closing = closing.map(|closing| part("div", "felles-footer__closing felles-trims", closing.run()));
    let to_top = to_top.then(|| {
        let href = top_id.map(|id| Text::from(format!("#{id}")));
        view! {
            <a {..top::follow(top_id)} class="felles-footer__to-top" href=href>
                {icon::decoration("felles-footer__icon", Prop::Static(icons::ARROW_UP))}
                {TO_TOP.text()}
            </a>
        }
        .into_any()
    });
    let main: Vec<AnyView> = [search, groups, address].into_iter().flatten().collect();
    let end: Vec<AnyView> = [logo, meta, closing].into_iter().flatten().collect();
    let main = (!main.is_empty()).then(|| view! { <div class="felles-footer__main">{main}</div> });
    let end = (!end.is_empty()).then(|| view! { <div class="felles-footer__end">{end}</div> });
    view! {
        <footer
            class=class_names("felles-footer", &class)
            data-variant=variant.unless_default()
            data-width=width.unless_default()
            data-color=color
            data-size=size
            id=id
        >
            <div class="felles-footer__inner">{heading} {main} {end} {to_top}</div>
        </footer>
    }
}

/// Which heading a group has.
#[derive(Clone, Copy)]
struct GroupsLevel(HeadingLevel);

fn part(tag: &'static str, class: &'static str, content: AnyView) -> AnyView {
    native(tag, content).attribute("class", Prop::Static(class)).into_any()
}
