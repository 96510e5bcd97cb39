//! [`HelpLink`]: what to do when one is stuck.

pub(crate) mod style;

use super::{Button, ButtonVariant, Color, Link, PhoneLink, Size, icon, icons};
use crate::{
    runtime::{
        Prop, Text,
        id_scope::{component_id, part_id},
        prop::class_names,
    },
    styles,
};
use leptos::{ev::MouseEvent, prelude::*};

crate::words! { "help_link";
    /// What it asks.
    STUCK = { nb: "Står du fast?", nn: "Står du fast?", en: "Are you stuck?" };
    /// The link to more.
    READ = { nb: "Les om hvordan du gjør det", nn: "Les om korleis du gjer det", en: "Read how to do it" };
    /// The button that opens a chat.
    CHAT = { nb: "Chat med oss", nn: "Chat med oss", en: "Chat with us" };
}

/// What to do when one is stuck: a question, and the ways to help that there are, in the order people try them.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <HelpLink href="/hjelp/skattekort" phone="80 08 00 00" /> };
/// ```
#[component]
pub fn HelpLink(
    /// What it asks. Default: «Står du fast?» in the language in context.
    #[prop(optional, into)]
    text: Option<Prop<Text>>,
    /// The address of a page that helps. Default: there is none.
    #[prop(optional, into)]
    href: Option<Prop<Text>>,
    /// What that link says. Default: «Les om hvordan du gjør det» in the language in context.
    #[prop(optional, into)]
    link_label: Option<Prop<Text>>,
    /// Called when the user wants to chat: a button. Default: there is none.
    #[prop(optional, into)]
    on_chat: Option<Callback<MouseEvent>>,
    /// The address of a page with a chat: a link that works without a script. With `on_chat` too, it is followed only where
    /// that does not prevent it. Default: there is none.
    #[prop(optional, into)]
    chat_href: Option<Prop<Text>>,
    /// What the way to chat says. Default: «Chat med oss» in the language in context.
    #[prop(optional, into)]
    chat_label: Option<Prop<Text>>,
    /// A telephone number: 8 digits, or more with `+` and the code of a country. Default: there is none.
    #[prop(optional, into)]
    phone: Option<Prop<Text>>,
    /// The icon. It is decoration. Default: a question mark.
    #[prop(default = Prop::Static(icons::QUESTIONMARK_CIRCLE), into)]
    icon: Prop<icondata_core::Icon>,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id. Default: one is made. The question's is the same with `-text` after it.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("help-link"));
    let text_id = part_id(&id, "text");
    let text = text.unwrap_or_else(|| STUCK.text());
    let read = href.map(|href| {
        let label = link_label.unwrap_or_else(|| READ.text());
        view! { <Link href=href>{label}</Link> }.into_any()
    });
    let chat = (on_chat.is_some() || chat_href.is_some()).then(|| {
        let label = chat_label.unwrap_or_else(|| CHAT.text());
        view! {
            <Button variant=ButtonVariant::Link nostrip:href=chat_href nostrip:on_click=on_chat icon=icons::CHAT>
                {label}
            </Button>
        }
        .into_any()
    });
    let call = phone.map(|phone| view! { <PhoneLink number=phone /> }.into_any());
    let ways = [read, chat, call].into_iter().flatten();
    let ways = ways
        .map(|way| view! { <li class="felles-help-link__way">{way}</li> })
        .collect_view();
    view! {
        <div class=class_names("felles-help-link", &class) data-color=color data-size=size id=id>
            {icon::decoration("felles-help-link__icon", icon)}
            <div class="felles-help-link__content">
                <p class="felles-help-link__text" id=text_id.clone()>
                    {text}
                </p>
                <ul class="felles-help-link__ways" role="list" aria-labelledby=text_id>
                    {ways}
                </ul>
            </div>
        </div>
    }
}
