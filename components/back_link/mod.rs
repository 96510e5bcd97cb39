//! [`BackLink`]: to the page before, in a flow.

pub(crate) mod style;

use super::{Color, Link, LinkVariant, Size, icon, icons};
use crate::{
    runtime::{Prop, Text, prop::class_names},
    styles,
};
use leptos::{ev::MouseEvent, prelude::*};

crate::words! { "back_link";
    /// What it says.
    BACK = { nb: "Tilbake", nn: "Tilbake", en: "Back" };
}

/// To the page before, in a flow where each page asks for something: above the heading, as the first of the main content.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <BackLink href="/soknad/navn" /> };
/// ```
#[component]
pub fn BackLink(
    /// The address of the page before, absolute or relative. One that would run a script is left out.
    #[prop(into)]
    href: Prop<Text>,
    /// What it says. Default: «Tilbake» in the language in context.
    #[prop(optional, into)]
    label: Prop<Option<Text>>,
    /// Stands on a filled ground, and takes the colour of the text there. Default: it has a colour of its own.
    #[prop(optional, into)]
    inverted: Prop<bool>,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of the text around it.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Called when it is followed, by mouse, key or touch: to keep what is typed, or, with `prevent_default` on the event,
    /// to go back in the app instead.
    #[prop(optional, into)]
    on_click: Option<Callback<MouseEvent>>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let arrow = || icon::decoration("felles-back-link__arrow", Prop::Static(icons::CHEVRON_LEFT));
    view! {
        <Link
            href=href
            variant=LinkVariant::Standalone
            external=false
            icon=arrow
            inverted=inverted
            color=color
            size=size
            id=id
            class=class_names("felles-back-link", &class)
            nostrip:on_click=on_click
        >
            {label.or(|| BACK.text())}
        </Link>
    }
}
