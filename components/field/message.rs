//! What a field says about the answer.

use super::{FieldContext, part};
pub use crate::components::message_kind::MessageKind;
use crate::{
    components::message_kind,
    runtime::{Problem, Prop, Text, prop::class_names},
};
use leptos::prelude::*;

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
    part(context.message(), move |message| paragraph("", id.clone(), &message))
}

/// A message as it stands under a field, or a group of them.
pub(crate) fn paragraph(class: &'static str, id: Prop<Text>, message: &FieldMessage) -> impl IntoView + use<> {
    let kind = Prop::Static(message.kind);
    view! {
        <p class=class_names("felles-field__message", &Prop::from(class)) id=id data-kind=message.kind.name()>
            {message_kind::symbol("felles-field__symbol", &kind)}
            <span class="felles-field__kind">{message_kind::lead_in(&kind)}</span>
            " "
            {message.says.text()}
        </p>
    }
}
