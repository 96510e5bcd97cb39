//! [`ContactTopic`]: what an enquiry can be about.

use crate::runtime::{Choice, Prop, Text, prop::IntoPropValue};

/// What an enquiry can be about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactTopic {
    /// What is chosen with it, and sent.
    pub choice: Choice,
    /// What it is called, in a few words.
    pub label: Text,
    /// What is good to know before one writes: it is shown once the topic is chosen.
    pub help: Option<Text>,
}

impl ContactTopic {
    /// A topic by what is sent, and what it is called.
    pub fn new(value: impl Into<Choice>, label: impl Into<Text>) -> Self {
        Self {
            choice: value.into(),
            label: label.into(),
            help: None,
        }
    }

    /// What is good to know before one writes.
    #[must_use]
    pub fn help(mut self, help: impl Into<Text>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl From<Vec<ContactTopic>> for Prop<Vec<ContactTopic>> {
    fn from(topics: Vec<ContactTopic>) -> Self {
        Self::Static(topics)
    }
}

impl IntoPropValue<Vec<ContactTopic>> for Vec<(&'static str, &'static str)> {
    fn into_prop_value(self) -> Vec<ContactTopic> {
        self.into_iter()
            .map(|(value, label)| ContactTopic::new(value, label))
            .collect()
    }
}

impl From<Vec<(&'static str, &'static str)>> for Prop<Vec<ContactTopic>> {
    fn from(topics: Vec<(&'static str, &'static str)>) -> Self {
        Self::Static(topics.into_prop_value())
    }
}
