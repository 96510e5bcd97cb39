//! What a field says about the answer.

use super::{ERROR, FieldContext, INFO, SUCCESS, WARNING, part};
use crate::{
    components::symbol,
    runtime::{Problem, Prop, Word},
};
use leptos::prelude::*;

crate::variants! {
    /// What a message means.
    pub enum MessageKind {
        /// The answer is wrong. Marks the control as invalid.
        #[default]
        Danger = "danger",
        /// Take care.
        Warning = "warning",
        /// All is well.
        Success = "success",
        /// Good to know.
        Info = "info",
    }
}

impl MessageKind {
    const fn word(self) -> &'static Word {
        match self {
            Self::Danger => &ERROR,
            Self::Warning => &WARNING,
            Self::Success => &SUCCESS,
            Self::Info => &INFO,
        }
    }

    fn symbol(self) -> icondata_core::Icon {
        match self {
            Self::Danger => symbol::DANGER,
            Self::Warning => symbol::WARNING,
            Self::Success => symbol::SUCCESS,
            Self::Info => symbol::INFO,
        }
    }
}

/// A message about the answer in a field: `FieldMessage::success("Navnet er ledig")`.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldMessage {
    /// What it means.
    pub kind: MessageKind,
    /// What it says: text, or a [`Problem`] that follows the language.
    pub says: Problem,
}

impl FieldMessage {
    /// The answer is wrong.
    pub fn danger(says: impl Into<Problem>) -> Self {
        Self::new(MessageKind::Danger, says)
    }

    /// Take care.
    pub fn warning(says: impl Into<Problem>) -> Self {
        Self::new(MessageKind::Warning, says)
    }

    /// All is well.
    pub fn success(says: impl Into<Problem>) -> Self {
        Self::new(MessageKind::Success, says)
    }

    /// Good to know.
    pub fn info(says: impl Into<Problem>) -> Self {
        Self::new(MessageKind::Info, says)
    }

    fn new(kind: MessageKind, says: impl Into<Problem>) -> Self {
        Self {
            kind,
            says: says.into(),
        }
    }

    pub(super) fn is_error(&self) -> bool {
        self.kind == MessageKind::Danger
    }
}

crate::static_prop!(FieldMessage);

/// The one message that is shown. A rule is run once for each change of what it looks at, however many parts follow it.
pub(super) fn shown(error: &Prop<Option<Problem>>, message: &Prop<Option<FieldMessage>>) -> Prop<Option<FieldMessage>> {
    let shown = match (error, message) {
        (Prop::Static(None), message) => message.clone(),
        (error, Prop::Static(None)) => error.map(|error| error.clone().map(FieldMessage::danger)),
        _ => error.zip(message, |error, message| {
            error.clone().map(FieldMessage::danger).or(message.clone())
        }),
    };
    match shown {
        Prop::Dynamic(signal) => Memo::new(move |_| signal.get()).into(),
        fixed @ Prop::Static(_) => fixed,
    }
}

pub(super) fn view(context: &FieldContext) -> Option<AnyView> {
    let id = context.part_id("message");
    part(context.message(), move |message| {
        view! {
            <p class="felles-field__message" id=id.clone() data-kind=message.kind.name()>
                {symbol::solid("felles-field__symbol", Prop::Static(message.kind.symbol()))}
                <span class="felles-field__kind">{message.kind.word().text()}</span>
                " "
                {message.says.text()}
            </p>
        }
    })
}
