//! [`Logo`]: the mark of who is behind a service.

pub(crate) mod style;

use super::{Color, Size};
use crate::{
    runtime::{Prop, Text, address, native, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::variants! {
    /// In which colours a logo is drawn.
    pub enum LogoVariant {
        /// In its own: felles' mark takes the colour it stands in.
        #[default]
        Color = "color",
        /// In the colour of the text, for dark and coloured grounds, and for print.
        Mono = "mono",
    }
}

/// The mark of who is behind a service, and its name.
///
/// Without a mark of your own it is that of felles.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Logo />
///     <Logo
///         name="Fjordkommunen"
///         text="Byggesak"
///         href="/"
///         mark=|| view! { <img src="/vapen.svg" alt="" width="32" height="40" /> }
///     />
/// };
/// ```
#[component]
pub fn Logo(
    /// The name. Default: `felles`.
    #[prop(default = "felles".into(), into)]
    name: Prop<Text>,
    /// The name is only read, for the mark itself shows it. Default: it stands after the mark.
    #[prop(optional, into)]
    name_hidden: Prop<bool>,
    /// The mark: an `<svg>`, or an `<img>` with an empty `alt`. Default: that of felles.
    #[prop(optional, into)]
    mark: Option<ViewFnOnce>,
    /// What stands after the name, with a line between: the service. Default: none.
    #[prop(optional, into)]
    text: Option<Prop<Text>>,
    /// An address, absolute or relative, such as that of the front page: makes it a link. Default: no link.
    #[prop(optional, into)]
    href: Option<Prop<Text>>,
    /// In which colours it is drawn. Default: its own.
    #[prop(optional, into)]
    variant: Prop<LogoVariant>,
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
    let mark = mark.map_or_else(own_mark, ViewFnOnce::run);
    let text = text.map(|text| view! { " " <span class="felles-logo__text">{text}</span> });
    let content = view! {
        <span class="felles-logo__mark" aria-hidden="true">{mark}</span>
        <span class="felles-logo__name" data-hidden=name_hidden>{name}</span>
        {text}
    }
    .into_any();
    let element = match href.map(address::of_link) {
        Some(href) => native("a", content).attribute("href", href),
        None => native("span", content),
    };
    element
        .attribute("class", class_names("felles-logo", &class))
        .attribute("data-variant", variant.unless_default())
        .attribute("data-color", color)
        .attribute("data-size", size)
        .attribute("id", id)
}

/// Three lines of different length that begin at the same edge, and one that does not.
fn own_mark() -> AnyView {
    view! {
        <svg class="felles-logo__felles" viewBox={"0 0 32 32"}>
            <rect class="felles-logo__ground" width={"32"} height="32" rx="8"></rect>
            <path class="felles-logo__lines" d={"M8 10h10M8 16h16M8 22h6"}></path>
        </svg>
    }
    .into_any()
}
