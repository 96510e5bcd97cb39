//! What a [`Fieldset`](super::Fieldset) tells the controls in it.

use crate::runtime::{Prop, Text};
use leptos::prelude::*;

/// The groups around a control: what is wrong with each, and whether it may be changed.
#[derive(Clone, Debug)]
pub(crate) struct FieldsetContext {
    /// The id of each group's message, and whether it is there; the innermost first.
    messages: Vec<(Prop<Text>, Prop<bool>)>,
    readonly: Prop<bool>,
}

impl FieldsetContext {
    pub fn current() -> Option<Self> {
        use_context()
    }

    /// A group within those around the component that asks.
    pub fn within(message: Prop<Text>, wrong: Prop<bool>, readonly: &Prop<bool>) -> Self {
        let outer = Self::current();
        let own = (!matches!(wrong, Prop::Static(false))).then_some((message, wrong));
        let (outer_messages, outer_readonly) = match outer {
            Some(outer) => (outer.messages, outer.readonly),
            None => (Vec::new(), Prop::Static(false)),
        };
        Self {
            messages: own.into_iter().chain(outer_messages).collect(),
            readonly: readonly.either(&outer_readonly),
        }
    }

    /// For questions that stand in the groups around, but are asked because of an answer: what is wrong with the answers is
    /// not wrong with them.
    pub fn of_follow_up() -> Self {
        Self {
            messages: Vec::new(),
            readonly: Self::current().map_or(Prop::Static(false), |outer| outer.readonly),
        }
    }

    /// Whether what is in it may not be changed.
    pub fn readonly(&self) -> Prop<bool> {
        self.readonly.clone()
    }

    /// The messages that describe a control in it.
    pub fn messages(&self) -> &[(Prop<Text>, Prop<bool>)] {
        &self.messages
    }

    /// Whether any group around is wrong as a whole.
    pub fn invalid(&self) -> Prop<bool> {
        self.messages
            .iter()
            .fold(Prop::Static(false), |all, (_, wrong)| all.either(wrong))
    }
}
