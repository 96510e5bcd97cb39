//! What is said of a message that appears: once, and by one voice.

use super::MessageKind;
use crate::runtime::{
    Model, Prop, announce, announcer,
    element_hook::{ElementHook, Origin, on_element},
};
use leptos::{either::Either, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

crate::variants! {
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

/// The attributes that tell assistive technology of a message, and the code that speaks where no attribute is heard.
///
/// `role="alert"` is heard when it comes into the page. A polite message is not in every browser, not even in a live
/// region that comes with its text in it, so it goes through the page's one live region instead.
pub(crate) struct Appearing {
    pub role: Prop<Option<&'static str>>,
    /// Turned off where the page's region speaks: nothing is said twice.
    pub live: Prop<Option<&'static str>>,
    pub follow: Either<ElementHook, ()>,
}

impl Appearing {
    /// `content` selects, among the element's children, what is said.
    pub fn new(
        open: Option<Model<bool>>,
        role: &Prop<AlertRole>,
        kind: &Prop<MessageKind>,
        content: &'static str,
    ) -> Self {
        let opened = open.map(|_| RwSignal::new(false));
        let role = match opened {
            None => role.zip(kind, |role, kind| resolve(*role, *kind, false)),
            Some(opened) => {
                let (role, kind) = (role.clone(), kind.clone());
                Prop::derive(move || resolve(role.get(), kind.get(), opened.get()))
            }
        };
        let never_speaks = open.is_none() && matches!(role, Prop::Static(AlertRole::None | AlertRole::Alert));
        Self {
            role: role.map(|role| (*role != AlertRole::None).then(|| role.name())),
            live: role.map(|role| (*role == AlertRole::Status).then_some("off")),
            follow: if never_speaks {
                Either::Right(())
            } else {
                Either::Left(speak_when_it_appears(open, opened, role, content))
            },
        }
    }
}

/// What stands on the page from the start is read with it.
fn resolve(role: AlertRole, kind: MessageKind, opened: bool) -> AlertRole {
    match role {
        AlertRole::Auto if !opened => AlertRole::None,
        AlertRole::Auto if kind == MessageKind::Danger => AlertRole::Alert,
        AlertRole::Auto => AlertRole::Status,
        chosen => chosen,
    }
}

fn speak_when_it_appears(
    open: Option<Model<bool>>,
    opened: Option<RwSignal<bool>>,
    role: Prop<AlertRole>,
    content: &'static str,
) -> ElementHook {
    on_element(move |element, origin| {
        let (element, role) = (element.clone(), role.clone());
        let is_new = origin == Origin::Built;
        Effect::new(move |before: Option<bool>| {
            announcer::prepare();
            let shown = open.is_none_or(|open| open.get());
            let appears = shown && !before.unwrap_or(!is_new);
            if let Some(opened) = opened.filter(|_| appears && before.is_some()) {
                opened.set(true);
            }
            if appears && role.get_untracked() == AlertRole::Status {
                announce(text(&element, content));
            }
            shown
        });
    })
}

/// The text as it is shown, with its breaks between blocks, and without buttons beside it.
fn text(message: &Element, content: &str) -> String {
    let content = message.query_selector(&format!(":scope > {content}")).ok().flatten();
    content
        .and_then(|content| content.dyn_into::<HtmlElement>().ok())
        .map(|content| content.inner_text())
        .unwrap_or_default()
}
