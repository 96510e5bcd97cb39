//! [`SkipLink`]: past what every page begins with, for those who use a keyboard.

pub(crate) mod style;
mod target;

use crate::{
    runtime::{Prop, Text, address, native, prop::class_names},
    styles,
};
use leptos::{ev, prelude::*};

crate::words! { "skip_link";
    /// The link past the header.
    SKIP_TO_MAIN = { nb: "Hopp til hovedinnhold", nn: "Hopp til hovudinnhald", en: "Skip to main content" };
}

/// Past what every page begins with: the first link of a page, seen only while it has the focus.
///
/// It takes the focus along, so that Tab goes on from there. Without a script it is a link to a place on the page, which
/// is nearly as good. An address that is no place on this page makes it a plain link.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <SkipLink href="#innhold" />
///     <SkipLink href="#sok" label="Hopp til søket" />
/// };
/// ```
#[component]
pub fn SkipLink(
    /// `#` and the id of what it leads to. One that would run a script is left out, with a warning in the console.
    #[prop(into)]
    href: Prop<Text>,
    /// What it says. Default: «Hopp til hovedinnhold» in the language in context.
    #[prop(optional, into)]
    label: Prop<Option<Text>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    native("a", label.or(|| SKIP_TO_MAIN.text()).into_any())
        .attribute("href", address::of_link(href))
        .attribute("class", class_names("felles-skip-link", &class))
        .attribute("id", id)
        .with(ev::on(ev::click, |event| target::take_focus_along(&event)))
}
