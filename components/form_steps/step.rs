//! [`FormStep`]: one step of a form.

use crate::runtime::{Prop, Text, prop::IntoPropValue};

crate::variants! {
    /// How far the user has come with a step.
    pub enum StepState {
        /// Not begun.
        #[default]
        Todo = "todo",
        /// All answered.
        Done = "done",
        /// Something in it must be mended.
        Wrong = "wrong",
        /// Cannot be opened yet.
        Locked = "locked",
    }
}

/// One step of a form: its name, how far it has come, and where it is.
///
/// ```
/// use felles::prelude::*;
///
/// let step = FormStep::new("Adresse").done().href("/soknad/adresse");
/// assert_eq!(step.state, StepState::Done);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct FormStep {
    /// What it is called, as on its page.
    pub title: Text,
    /// How far the user has come with it.
    pub state: StepState,
    /// Its address, where it has one.
    pub href: Option<Text>,
}

impl FormStep {
    /// A step that is not begun.
    pub fn new(title: impl Into<Text>) -> Self {
        Self {
            title: title.into(),
            state: StepState::Todo,
            href: None,
        }
    }

    /// All in it is answered.
    #[must_use]
    pub fn done(self) -> Self {
        self.state(StepState::Done)
    }

    /// It cannot be opened yet.
    #[must_use]
    pub fn locked(self) -> Self {
        self.state(StepState::Locked)
    }

    /// Something in it must be mended.
    #[must_use]
    pub fn wrong(self) -> Self {
        self.state(StepState::Wrong)
    }

    /// How far the user has come with it.
    #[must_use]
    pub const fn state(mut self, state: StepState) -> Self {
        self.state = state;
        self
    }

    /// Its address: a link that also works without a script.
    #[must_use]
    pub fn href(mut self, href: impl Into<Text>) -> Self {
        self.href = Some(href.into());
        self
    }
}

impl From<Vec<FormStep>> for Prop<Vec<FormStep>> {
    fn from(steps: Vec<FormStep>) -> Self {
        Self::Static(steps)
    }
}

impl From<Vec<&'static str>> for Prop<Vec<FormStep>> {
    fn from(titles: Vec<&'static str>) -> Self {
        Self::Static(titles.into_prop_value())
    }
}

impl IntoPropValue<Vec<FormStep>> for Vec<&'static str> {
    fn into_prop_value(self) -> Vec<FormStep> {
        self.into_iter().map(FormStep::new).collect()
    }
}
