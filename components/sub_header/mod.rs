//! [`SubHeader`]: a slim header: who, one way, and the user.

pub(crate) mod style;

use super::{Color, HeaderVariant, Logo, LogoVariant, PageWidth, Size, icon, icons};
use crate::{
    runtime::{Prop, Text, address, native, prop::class_names},
    styles,
};
use leptos::prelude::*;

/// A slim header: the logo, one link and the user's button. For a task with a frame of its own, or a part of a service
/// below the header of the whole.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <SubHeader link_href="/skjemaer" link="Alle skjemaer" /> };
/// ```
#[component]
pub fn SubHeader(
    /// Who it is from: a `Logo`. Default: that of felles, without a link, in the colour of the text.
    #[prop(optional, into)]
    logo: Option<ViewFnOnce>,
    /// What the one link says: where it leads. Default: there is none.
    #[prop(optional, into)]
    link: Option<Prop<Text>>,
    /// The address of the link, absolute or relative. One that would run a script is left out, with a warning in the
    /// console. Without an address the link is a plain text.
    #[prop(optional, into)]
    link_href: Option<Prop<Text>>,
    /// The link leads back: it has an arrow before it. Default: it has not.
    #[prop(optional)]
    back: bool,
    /// Who is logged in: a button, or a `DropdownMenu`. Default: none.
    #[prop(optional, into)]
    user: Option<ViewFnOnce>,
    /// It is the header of the page: a `<header>`. Turn off where it stands below another. Default: it is.
    #[prop(default = true)]
    landmark: bool,
    /// How it looks. Default: as the page.
    #[prop(optional, into)]
    variant: Prop<HeaderVariant>,
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
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let logo = logo.map_or_else(
        || view! { <Logo variant=LogoVariant::Mono size=Size::Sm /> }.into_any(),
        ViewFnOnce::run,
    );
    let arrow = back.then(|| icon::decoration("felles-sub-header__arrow", Prop::Static(icons::ARROW_LEFT)));
    let link = link.map(|text| {
        native("a", (arrow, text).into_any())
            .attribute("href", link_href.map_or_else(Prop::default, address::of_link))
            .attribute("class", Prop::Static("felles-sub-header__link"))
    });
    let user = user.map(|user| view! { <div class="felles-sub-header__user">{user.run()}</div> });
    let content = view! {
        <div class="felles-sub-header__bar">
            <div class="felles-sub-header__brand">{logo}</div>
            {link}
            {user}
        </div>
    };
    native(if landmark { "header" } else { "div" }, content.into_any())
        .attribute("class", class_names("felles-sub-header", &class))
        .attribute("data-variant", variant.unless_default())
        .attribute("data-width", width.unless_default())
        .attribute("data-color", color)
        .attribute("data-size", size)
        .attribute("id", id)
}
