//! [`MessageKind`]: what a message means. Colour, symbol and word say it together, in every message there is.

use super::{Color, icon, icons};
use crate::runtime::{Language, Prop, Text, Word};
use leptos::prelude::*;

crate::variants! {
    /// What a message means. It is told by colour, by a symbol with a shape of its own, and by a word that assistive
    /// technology reads.
    pub enum MessageKind {
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
}

crate::words! { "message";
    /// What stands, unseen, before an information.
    INFO = { nb: "Informasjon", nn: "Informasjon", en: "Information" };
    /// What stands, unseen, before a success.
    SUCCESS = { nb: "Vellykket", nn: "Vellukka", en: "Success" };
    /// What stands, unseen, before a warning.
    WARNING = { nb: "Advarsel", nn: "Åtvaring", en: "Warning" };
    /// What stands, unseen, before an error.
    DANGER = { nb: "Feil", nn: "Feil", en: "Error" };
}

impl MessageKind {
    /// The colour of its own.
    pub(crate) const fn color(self) -> Color {
        match self {
            Self::Info => Color::Info,
            Self::Success => Color::Success,
            Self::Warning => Color::Warning,
            Self::Danger => Color::Danger,
        }
    }

    /// The symbol, whose outline no other kind has.
    pub(crate) fn symbol(self) -> icondata_core::Icon {
        match self {
            Self::Info => icons::INFORMATION_SQUARE_FILL,
            Self::Success => icons::CHECKMARK_CIRCLE_FILL,
            Self::Warning => icons::EXCLAMATIONMARK_TRIANGLE_FILL,
            Self::Danger => icons::X_MARK_OCTAGON_FILL,
        }
    }

    /// The word.
    pub(crate) const fn word(self) -> &'static Word {
        match self {
            Self::Info => &INFO,
            Self::Success => &SUCCESS,
            Self::Warning => &WARNING,
            Self::Danger => &DANGER,
        }
    }
}

/// The symbol of a kind. It is decoration, for the word says the same.
pub(crate) fn symbol(class: &'static str, kind: &Prop<MessageKind>) -> impl IntoView + use<> {
    icon::decoration(class, kind.map(|kind| kind.symbol()))
}

/// The word of a kind in the language in context.
pub(crate) fn word(kind: &Prop<MessageKind>) -> Prop<Text> {
    kind.zip(&Language::current(), |kind, language| {
        kind.word().say(language, None, &[])
    })
}

/// The word as it stands before a text: «Feil:».
pub(crate) fn lead_in(kind: &Prop<MessageKind>) -> Prop<Text> {
    word(kind).map(|word| format!("{word}:").into())
}
