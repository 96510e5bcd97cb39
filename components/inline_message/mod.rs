//! [`InlineMessage`]: a symbol and a few words, in line with what they are about.

pub(crate) mod style;

use super::{
    MessageKind, Size,
    message_appearing::{AlertRole, Appearing},
    message_kind,
};
use crate::{
    runtime::{Prop, Text, native, prop::class_names},
    styles,
};
use leptos::prelude::*;

/// A symbol and a few words: how it went, how it stands, what to think of. Without a box, so it fits beside a button, in a
/// list, in a card.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <InlineMessage variant=MessageKind::Success>"Utkastet er lagret"</InlineMessage> };
/// ```
#[component]
pub fn InlineMessage(
    /// What kind of message it is. Default: information.
    #[prop(optional, into)]
    variant: Prop<MessageKind>,
    /// How assistive technology hears of it. Default: by reading the page. For one that is put on the page later:
    /// `Status`, or `Alert` if it cannot wait.
    #[prop(optional, into)]
    role: Prop<AlertRole>,
    /// The size of text and symbol. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id, for `aria-describedby` and the like.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The text, and a link if there is more to know.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let appearing = Appearing::new(None, &role, &variant, ".felles-inline-message__text");
    let content = view! {
        {message_kind::symbol("felles-inline-message__symbol", &variant)}
        <div class="felles-inline-message__text">
            <span class="felles-inline-message__kind">{message_kind::lead_in(&variant)} " "</span>
            {children()}
        </div>
    };
    native("div", content.into_any())
        .attribute("class", class_names("felles-inline-message", &class))
        .attribute("data-color", variant)
        .attribute("data-size", size)
        .attribute("role", appearing.role)
        .attribute("aria-live", appearing.live)
        .attribute("id", id)
        .with(appearing.follow)
}
