//! [`DialogPage`]: one page of a [`DialogFlow`](super::DialogFlow).

use crate::runtime::{Choice, Prop, Text};
use leptos::prelude::*;
use std::fmt;

crate::variants! {
    /// What a page of a dialog is for.
    pub enum DialogPageKind {
        /// Something is asked or shown.
        #[default]
        Task = "task",
        /// It went well. There is no way back from here.
        Success = "success",
        /// It did not. Back leads to where it can be tried again.
        Error = "error",
    }
}

/// One page of a [`DialogFlow`](super::DialogFlow): its heading, what stands in it, and its buttons.
#[derive(Clone)]
pub struct DialogPage {
    pub(super) value: Choice,
    pub(super) heading: Prop<Text>,
    pub(super) kind: DialogPageKind,
    pub(super) body: ViewFn,
    pub(super) footer: Option<ViewFn>,
    pub(super) dirty: Prop<bool>,
}

impl DialogPage {
    /// A page by its value, unlike those of the others, its heading, and what stands in it. That is made anew each time the
    /// page comes into view: what is filled in belongs in signals or a form of the owner's.
    pub fn new(value: impl Into<Choice>, heading: impl Into<Prop<Text>>, body: impl Into<ViewFn>) -> Self {
        Self {
            value: value.into(),
            heading: heading.into(),
            kind: DialogPageKind::Task,
            body: body.into(),
            footer: None,
            dirty: Prop::Static(false),
        }
    }

    /// Its buttons, the one that goes on first. Default: one that closes.
    #[must_use]
    pub fn footer(mut self, footer: impl Into<ViewFn>) -> Self {
        self.footer = Some(footer.into());
        self
    }

    /// Tells that it went well.
    #[must_use]
    pub fn success(mut self) -> Self {
        self.kind = DialogPageKind::Success;
        self
    }

    /// Tells that it did not go well.
    #[must_use]
    pub fn error(mut self) -> Self {
        self.kind = DialogPageKind::Error;
        self
    }

    /// Whether something on it is not saved: asks before the dialog is closed then.
    #[must_use]
    pub fn dirty(mut self, dirty: impl Into<Prop<bool>>) -> Self {
        self.dirty = dirty.into();
        self
    }
}

impl fmt::Debug for DialogPage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("DialogPage").field(&self.value).finish()
    }
}
