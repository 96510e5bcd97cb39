//! [`Alert`]: a message that stands on the page.

pub(crate) mod style;

pub use super::message_appearing::AlertRole;
use super::{
    Color, HeadingLevel, MessageKind, Size,
    message_appearing::Appearing,
    message_close::{self, MessageClose},
    message_kind,
};
use crate::{
    runtime::{Model, Prop, Text, prop::class_names},
    styles,
};
use leptos::{either::Either, html, prelude::*};

/// The kinds of an alert are those of all messages.
pub type AlertVariant = MessageKind;

crate::variants! {
    /// Where an alert points.
    pub enum AlertArrow {
        /// Nowhere.
        #[default]
        None = "none",
        /// At what stands above it, such as the field that it is about.
        Up = "up",
        /// At what stands below it.
        Down = "down",
    }

    /// How far an alert reaches in the column it stands in.
    pub enum AlertExtent {
        /// As far as the column does.
        #[default]
        Column = "column",
        /// A little out of it where lines begin, so that its symbol stands in line with the text around. As the column on
        /// narrow screens.
        Start = "start",
        /// A little out of it on both sides. As the column on narrow screens.
        Both = "both",
        /// From edge to edge, without corners: for a panel or a dialog that has no room at its sides.
        Full = "full",
    }
}

/// A message that stands on the page, near what it is about.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Alert variant=MessageKind::Warning title="Fristen er i morgen">"Send søknaden før klokka 12."</Alert>
/// };
/// ```
#[component]
pub fn Alert(
    /// What kind of message it is. Default: information.
    #[prop(optional, into)]
    variant: Prop<MessageKind>,
    /// A short heading. Default: none; the text alone.
    #[prop(optional, into)]
    title: Option<Prop<Text>>,
    /// Which heading the title is. Default: `h2`.
    #[prop(optional)]
    title_level: HeadingLevel,
    /// Has a symbol. Default: it has.
    #[prop(default = true)]
    show_symbol: bool,
    /// An icon in place of the kind's own symbol. It is decoration: the word before the text stays. Default: the kind's.
    #[prop(optional, into)]
    symbol: Option<ViewFnOnce>,
    /// Another colour than that of the kind, such as grey for what is neither good nor bad. Default: the kind's.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// Buttons and links below the text: what the user can do now. Default: none.
    #[prop(optional, into)]
    actions: Option<ViewFnOnce>,
    /// Where it points. Default: nowhere.
    #[prop(optional, into)]
    arrow: Prop<AlertArrow>,
    /// How far it reaches. Default: as the column it stands in.
    #[prop(optional, into)]
    extent: Prop<AlertExtent>,
    /// Seems lifted off the page, for one that stands alone. Default: it lies flat.
    #[prop(optional, into)]
    shadow: Prop<bool>,
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
    /// The element.
    #[prop(optional)]
    node_ref: NodeRef<html::Div>,
    /// The text.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let open = message_close::opening(open, closable);
    let appearing = Appearing::new(open, &role, &variant, ".felles-alert__content");
    let kind = view! { <span class="felles-alert__kind">{message_kind::lead_in(&variant)} " "</span> };
    let content = match title {
        Some(title) => {
            let title = title_level.heading("felles-alert__title", Prop::default(), (kind, title));
            Either::Left((
                title,
                view! { <div class="felles-alert__text felles-trims">{children()}</div> },
            ))
        }
        None => Either::Right(view! { <div class="felles-alert__text felles-trims">{kind} {children()}</div> }),
    };
    let symbol = show_symbol.then(|| match symbol {
        Some(symbol) => {
            view! { <span class="felles-alert__symbol" aria-hidden="true">{symbol.run()}</span> }.into_any()
        }
        None => message_kind::symbol("felles-alert__symbol", &variant).into_any(),
    });
    let actions = actions.map(|actions| view! { <div class="felles-alert__actions">{actions.run()}</div> }.into_any());
    let close = MessageClose {
        label: close_label,
        return_focus,
        on_close,
        message: ".felles-alert",
        class: "felles-alert__close",
    };
    let close = open.filter(|_| closable).map(|open| close.button(open).into_any());
    let content = view! { <div class="felles-alert__content">{content}</div> }.into_any();
    let parts: Vec<AnyView> = [symbol, Some(content), actions, close].into_iter().flatten().collect();

    view! {
        <div
            {..appearing.follow}
            class=class_names("felles-alert", &class)
            data-color=color.or(|| variant.map(|variant| variant.color()))
            data-arrow=arrow.unless_default()
            data-extent=extent.unless_default()
            data-shadow=shadow
            data-size=size
            role=appearing.role
            aria-live=appearing.live
            hidden=message_close::hidden(open)
            id=id
            node_ref=node_ref
        >
            {parts}
        </div>
    }
}
