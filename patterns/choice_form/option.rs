//! [`CardOption`]: an answer to choose, with what tells it from the others.

use crate::runtime::{Choice, Prop, Text};

/// An answer to choose, with what tells it from the others.
///
/// ```
/// use felles::prelude::*;
///
/// let option = CardOption::new("74.200", "74.200 Fotografering").excerpt("For privatpersoner og næringsliv.");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct CardOption {
    /// What is chosen, and submitted.
    pub value: Choice,
    /// The answer.
    pub title: Text,
    /// What it means.
    pub excerpt: Option<Text>,
}

impl CardOption {
    /// An answer: what is chosen, and what it is called.
    pub fn new(value: impl Into<Choice>, title: impl Into<Text>) -> Self {
        Self {
            value: value.into(),
            title: title.into(),
            excerpt: None,
        }
    }

    /// What it means, where the title alone does not tell it from the others.
    #[must_use]
    pub fn excerpt(mut self, excerpt: impl Into<Text>) -> Self {
        self.excerpt = Some(excerpt.into());
        self
    }
}

impl From<Vec<CardOption>> for Prop<Vec<CardOption>> {
    fn from(options: Vec<CardOption>) -> Self {
        Self::Static(options)
    }
}

impl<const COUNT: usize> From<[CardOption; COUNT]> for Prop<Vec<CardOption>> {
    fn from(options: [CardOption; COUNT]) -> Self {
        Self::Static(options.into())
    }
}
