//! What a header's menu holds.

use super::super::{Badge, BadgeVariant, navigation::CurrentPage};
use crate::runtime::{Prop, Text, address, listen, native, prop::class_names};
use leptos::{
    ev::{self, MouseEvent},
    prelude::*,
};

/// A link in the menu of a [`Header`](super::Header).
#[component]
pub fn HeaderLink(
    /// The address, absolute or relative. One that would run a script is left out, with a warning in the console.
    #[prop(into)]
    href: Prop<Text>,
    /// Whether it is the page that is shown. Default: where the header's `current` is its address, or below that.
    #[prop(optional, into)]
    current: Prop<Option<bool>>,
    /// A number after the text, such as how many there are that wait. Zero is not shown. Default: none.
    #[prop(optional, into)]
    count: Prop<Option<u64>>,
    /// What the number counts, for those who do not see it: `uleste`. Default: the number alone is read.
    #[prop(optional, into)]
    count_label: Prop<Option<Text>>,
    /// An icon before the text. It is decoration: the text must do without it. Default: none.
    #[prop(optional, into)]
    icon: Option<ViewFnOnce>,
    /// The language of the text, as in `lang`: for a link to the page in another language. Default: that around it.
    #[prop(optional, into)]
    lang: Prop<Option<Text>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Called when it is followed, by mouse, key or touch.
    #[prop(optional, into)]
    on_click: Option<Callback<MouseEvent>>,
    /// The text.
    children: Children,
) -> impl IntoView {
    let icon = icon.map(|icon| view! { <span class="felles-header__icon" aria-hidden="true">{icon.run()}</span> });
    let badge = count.may_be_some().then(|| {
        let label = count.zip(&count_label, |count, label| {
            label
                .as_ref()
                .map(|label| Text::from(format!("{} {label}", count.unwrap_or_default())))
        });
        let shown = count.map(|count| Some(count.unwrap_or_default()));
        view! { " " <Badge variant=BadgeVariant::Tinted count=shown label=label /> }
    });
    let content = (icon, children(), badge).into_any();
    let standing = CurrentPage::told().standing(&href, &current);
    let link = native("a", content)
        .attribute("href", address::of_link(href))
        .attribute("class", class_names("felles-header__link", &class))
        .attribute("aria-current", standing.map(|standing| standing.of_section()))
        .attribute("hreflang", lang.clone())
        .attribute("lang", lang)
        .attribute("id", id)
        .with(listen(ev::click, on_click));
    view! { <li class="felles-header__item">{link}</li> }
}

/// What is more than a link in the menu of a [`Header`](super::Header): a `DropdownMenu`, most often.
#[component]
pub fn HeaderItem(
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What it is.
    children: Children,
) -> impl IntoView {
    view! { <li class=class_names("felles-header__item", &class) id=id>{children()}</li> }
}
