//! [`Alert`]: a message that stands on the page.

mod appearing;
pub(crate) mod style;

use super::{Button, ButtonVariant, HeadingLevel, Size, symbol};
use crate::{
    runtime::{Language, Model, Prop, Text, Word, focus, prop::class_names},
    styles,
};
use appearing::Appearing;
use leptos::{either::Either, ev::MouseEvent, html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::Element;

crate::variants! {
    /// What kind of message it is. The kind is told by colour, by a symbol, and by a word that assistive technology reads.
    pub enum AlertVariant {
        /// Good to know.
        #[default]
        Info = "info",
        /// Something went well.
        Success = "success",
        /// Something needs care.
        Warning = "warning",
        /// Something went wrong.
        Danger = "danger",
    }

    /// How assistive technology hears of a message.
    pub enum AlertRole {
        /// By reading the page, where it stands from the start. When it is opened later it is read out: at once if it is
        /// of the danger kind, else when the reader pauses.
        #[default]
        Auto = "auto",
        /// By reading the page, always.
        None = "none",
        /// Read out when it appears and the reader pauses.
        Status = "status",
        /// Read out when it appears, at once, in the middle of whatever is read. Only for what cannot wait.
        Alert = "alert",
    }
}

crate::words! { "alert";
    /// What stands, unseen, before an information.
    INFO = { nb: "Informasjon", nn: "Informasjon", en: "Information" };
    /// What stands, unseen, before a success.
    SUCCESS = { nb: "Vellykket", nn: "Vellukka", en: "Success" };
    /// What stands, unseen, before a warning.
    WARNING = { nb: "Advarsel", nn: "Åtvaring", en: "Warning" };
    /// What stands, unseen, before an error.
    DANGER = { nb: "Feil", nn: "Feil", en: "Error" };
    /// The name of the close button.
    CLOSE = { nb: "Lukk melding", nn: "Lukk melding", en: "Close message" };
}

impl AlertVariant {
    fn symbol(self) -> icondata_core::Icon {
        match self {
            Self::Info => symbol::INFO,
            Self::Success => symbol::SUCCESS,
            Self::Warning => symbol::WARNING,
            Self::Danger => symbol::DANGER,
        }
    }

    const fn word(self) -> &'static Word {
        match self {
            Self::Info => &INFO,
            Self::Success => &SUCCESS,
            Self::Warning => &WARNING,
            Self::Danger => &DANGER,
        }
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
///     <Alert variant=AlertVariant::Warning title="Fristen er i morgen">"Send søknaden før klokka 12."</Alert>
/// };
/// ```
#[component]
pub fn Alert(
    /// What kind of message it is. Default: information.
    #[prop(optional, into)]
    variant: Prop<AlertVariant>,
    /// A short heading. Default: none; the text alone.
    #[prop(optional, into)]
    title: Option<Prop<Text>>,
    /// Which heading the title is. Default: `h2`.
    #[prop(optional)]
    title_level: HeadingLevel,
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
    let open = open.or_else(|| closable.then(|| Model::from(true)));
    let appearing = Appearing::new(open, &role, &variant);
    let kind = variant.zip(&Language::current(), |variant, language| {
        variant.word().say(language, None, &[])
    });
    let kind = view! { <span class="felles-alert__kind">{kind} ": "</span> };
    let content = match title {
        Some(title) => {
            let title = title_level.heading("felles-alert__title", None, (kind, title));
            Either::Left((title, view! { <div class="felles-alert__text">{children()}</div> }))
        }
        None => Either::Right(view! { <div class="felles-alert__text">{kind} {children()}</div> }),
    };
    let shown = view! {
        {symbol::solid("felles-alert__symbol", variant.map(|variant| variant.symbol()))}
        <div class="felles-alert__content">{content}</div>
    };
    let close = open
        .filter(|_| closable)
        .map(|open| close(open, close_label, return_focus, on_close));
    let content = match close {
        Some(close) => Either::Left((shown, close)),
        None => Either::Right(shown),
    };

    view! {
        <div
            {..appearing.follow}
            class=class_names("felles-alert", &class)
            data-color=variant.map(AlertVariant::name)
            data-size=size.map(|size| size.as_ref().map(Size::name))
            role=appearing.role
            aria-live=appearing.live
            hidden=open.map_or(Prop::Static(false), |open| Prop::derive(move || !open.get()))
            id=id
            node_ref=node_ref
        >
            {content}
        </div>
    }
}

fn close(
    open: Model<bool>,
    label: Prop<Option<Text>>,
    return_focus: Prop<Option<Text>>,
    on_close: Option<Callback<()>>,
) -> impl IntoView {
    let press = move |event: MouseEvent| {
        open.set_by_user(false);
        if open.get_untracked() {
            return;
        }
        if let Some(alert) = alert_of(&event).filter(focus::is_in) {
            let target = return_focus.get_untracked().and_then(|id| focus::by_id(&alert, &id));
            if !target.is_some_and(|target| focus::go_to_any(&target)) {
                focus::leave(&alert);
            }
        }
        if let Some(on_close) = on_close {
            on_close.run(());
        }
    };
    view! {
        <Button
            variant=ButtonVariant::Tertiary
            class="felles-alert__close"
            aria_label=label.or(|| CLOSE.text()).map(|label| Some(label.clone()))
            icon=symbol::cross
            on_click=press
        >
            {None::<&str>}
        </Button>
    }
}

fn alert_of(event: &MouseEvent) -> Option<Element> {
    let pressed: Element = event.target()?.dyn_into().ok()?;
    pressed.closest(".felles-alert").ok()?
}
