//! [`GlobalAlert`]: a message to everyone, across the top of the page.

pub(crate) mod style;

use super::{
    HeadingLevel, MessageKind, PageWidth, Size,
    message_appearing::{AlertRole, Appearing},
    message_close::{self, MessageClose},
    message_kind,
};
use crate::{
    runtime::{Model, Prop, Text, prop::class_names},
    styles,
};
use leptos::{either::Either, prelude::*};

/// A message to everyone who comes, across the top of the page: the service is down, or will be.
///
/// It stands before all else on the page and is a landmark of its own, called as its title says.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <GlobalAlert variant=MessageKind::Warning title="Innloggingen er nede i natt">
///         "Mellom klokka 1 og 3 får du ikke logget inn."
///     </GlobalAlert>
/// };
/// ```
#[component]
pub fn GlobalAlert(
    /// What kind of message it is. Default: information.
    #[prop(optional, into)]
    variant: Prop<MessageKind>,
    /// A short heading. Default: none; the text alone.
    #[prop(optional, into)]
    title: Option<Prop<Text>>,
    /// Which heading the title is. Default: `h2`.
    #[prop(optional)]
    title_level: HeadingLevel,
    /// What the landmark is called. Default: as the title; without one, the word of its kind.
    #[prop(optional, into)]
    label: Prop<Option<Text>>,
    /// How wide its content may be: as wide as that of the page. Default: 80 rem.
    #[prop(optional, into)]
    width: Prop<PageWidth>,
    /// Stands in the middle where there is room. Default: where lines begin.
    #[prop(optional, into)]
    centered: Prop<bool>,
    /// Stays at the top when the page scrolls, where the screen has room. Default: scrolls away.
    #[prop(optional, into)]
    sticky: Prop<bool>,
    /// Whether it is shown. Default: shown. When the owner rules it (`(Signal, Callback)`), it stays until the owner's
    /// signal says otherwise.
    #[prop(optional, into)]
    open: Option<Model<bool>>,
    /// Has a button that closes it. Not for errors and warnings that still hold.
    #[prop(optional)]
    closable: bool,
    /// What the close button is called. Default: «Lukk melding» in the language in context.
    #[prop(optional, into)]
    close_label: Prop<Option<Text>>,
    /// The id of what gets the focus when the user has closed it. Default: what comes after it in the Tab order.
    #[prop(optional, into)]
    return_focus: Prop<Option<Text>>,
    /// Called once the user has closed it; not when the owner does.
    #[prop(optional, into)]
    on_close: Option<Callback<()>>,
    /// How assistive technology hears of it. Default: read with the page; read out when it is opened later.
    #[prop(optional, into)]
    role: Prop<AlertRole>,
    /// The size of text and spaces. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The text.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let open = message_close::opening(open, closable);
    let appearing = Appearing::new(open, &role, &variant, ".felles-global-alert__content");
    let label = label.or(|| title.clone().unwrap_or_else(|| message_kind::word(&variant)));
    let kind = view! { <span class="felles-global-alert__kind">{message_kind::lead_in(&variant)} " "</span> };
    let content = match title {
        Some(title) => {
            let title = title_level.heading("felles-global-alert__title", Prop::default(), (kind, title));
            Either::Left((
                title,
                view! { <div class="felles-global-alert__text felles-trims">{children()}</div> },
            ))
        }
        None => Either::Right(view! { <div class="felles-global-alert__text felles-trims">{kind} {children()}</div> }),
    };
    let close = MessageClose {
        label: close_label,
        return_focus,
        on_close,
        message: ".felles-global-alert",
        class: "felles-global-alert__close",
    };
    let close = open.filter(|_| closable).map(|open| close.button(open));
    view! {
        <section
            class=class_names("felles-global-alert", &class)
            data-color=variant.clone()
            data-width=width
            data-centered=centered
            data-sticky=sticky
            data-size=size
            aria-label=label
            hidden=message_close::hidden(open)
            id=id
        >
            <div
                {..appearing.follow}
                class="felles-global-alert__inner"
                role=appearing.role
                aria-live=appearing.live
            >
                {message_kind::symbol("felles-global-alert__symbol", &variant)}
                <div class="felles-global-alert__content">{content}</div>
                {close}
            </div>
        </section>
    }
}
