//! What a [`Card`](super::Card) is made of.

use crate::{
    components::HeadingLevel,
    runtime::{Prop, Text, address, native, prop::class_names},
};
use leptos::prelude::*;

/// The heading of a [`Card`](super::Card). With an address, it makes the whole card a link.
#[component]
pub fn CardHeading(
    /// Which heading it is: one below the heading that the card stands under. Default: `h3`.
    #[prop(default = HeadingLevel::H3)]
    level: HeadingLevel,
    /// An address, absolute or relative: the heading becomes a link, and a press anywhere on the card follows it. Other
    /// links and buttons in the card still do what they do. Default: no link.
    #[prop(optional, into)]
    href: Option<Prop<Text>>,
    /// A short text above the heading: whose it is, what kind. Default: none.
    #[prop(optional, into)]
    overline: Option<Prop<Text>>,
    /// A few muted words after the text, such as the code of a form. They are a part of the heading. Default: none.
    #[prop(optional, into)]
    secondary: Option<Prop<Text>>,
    /// An icon before the heading. It is decoration. Default: none.
    #[prop(optional, into)]
    icon: Option<ViewFnOnce>,
    /// The id, of the heading itself.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The text.
    children: Children,
) -> impl IntoView {
    let text = match href.map(address::of_link) {
        Some(href) => view! { <a class="felles-card__link" href=href>{children()}</a> }.into_any(),
        None => children(),
    };
    let secondary = secondary.map(|text| view! { " " <span class="felles-card__secondary">{text}</span> });
    let text = match secondary {
        Some(secondary) => (text, secondary).into_any(),
        None => text,
    };
    let heading = level.heading("felles-card__heading", id, text);
    let overline = overline.map(|text| view! { <p class="felles-card__overline">{text}</p> });
    let icon = icon.map(|icon| view! { <span class="felles-card__icon" aria-hidden="true">{icon.run()}</span> });
    view! {
        <div class=class_names("felles-card__header", &class)>
            {icon}
            <div class="felles-card__titles">{overline} {heading}</div>
        </div>
    }
}

/// A part of a [`Card`](super::Card), with a line between it and the next.
#[component]
pub fn CardSection(
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What it holds.
    children: Children,
) -> impl IntoView {
    native("div", children())
        .attribute("class", class_names("felles-card__section", &class))
        .attribute("id", id)
}

/// A picture or film that reaches the edges of its [`Card`](super::Card).
#[component]
pub fn CardMedia(
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The picture or film. Give it a `ratio`, so that those of several cards are equally high.
    children: Children,
) -> impl IntoView {
    native("div", children())
        .attribute("class", class_names("felles-card__media", &class))
        .attribute("id", id)
}

/// What stands at the bottom of a [`Card`](super::Card), also when others beside it are higher: a deadline, a tag, a
/// button.
#[component]
pub fn CardFooter(
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What it holds.
    children: Children,
) -> impl IntoView {
    native("div", children())
        .attribute("class", class_names("felles-card__footer", &class))
        .attribute("id", id)
}
