//! [`FieldState`]: what a form knows of one of its fields, whatever it asks for.

use super::{form_core::FormCore, path::Path};
use crate::runtime::{Problem, Prop, Text, press::after_press};
use leptos::prelude::*;
use std::sync::{
    Arc, OnceLock, RwLock, Weak,
    atomic::{AtomicBool, Ordering},
};

/// A field as the form sees it, without its type.
pub(crate) trait Leaf: Send + Sync {
    fn state(&self) -> &FieldState;

    /// What is wrong with the answer now, whether it is shown or not. Tracked.
    fn problem(&self) -> Option<Problem>;

    /// The answer as a form sends it. Tracked.
    fn texts(&self) -> Vec<String>;

    /// Takes over what a form sent, or a draft kept.
    fn take(&self, texts: &[String]);

    /// Back to where it began.
    fn reset(&self);

    /// Whether nothing is answered.
    fn is_empty(&self) -> bool;
}

impl dyn Leaf {
    /// What the user is told. Tracked.
    ///
    /// Where nothing is told yet, only that is followed, and not the value: typing in such a field runs nothing.
    pub(crate) fn error(&self) -> Option<Problem> {
        let said = self.state().said.get();
        match said.problem? {
            Told::Found(problem) => self.problem().map(|_| problem),
            Told::Given(problem) => Some(problem),
        }
    }

    /// Tells what is wrong, if anything is.
    pub(crate) fn reveal(&self) {
        let problem = untrack(|| self.problem());
        self.state().tell(problem.map(Told::Found));
    }

    /// The user has left the field. What they have not touched is not yet their fault.
    pub(crate) fn leave(self: &Arc<Self>) {
        if self.state().edited.load(Ordering::Relaxed) && !self.state().is_given() {
            let problem = untrack(|| self.problem()).map(Told::Found);
            let leaf = Arc::clone(self);
            after_press(move || {
                // What was pressed may have sent the form, and brought somebody else's word.
                if !leaf.state().is_given() {
                    leaf.state().tell(problem);
                }
            });
        }
    }

    pub(crate) fn link(self: &Arc<Self>) -> FieldLink {
        FieldLink(Arc::clone(self))
    }
}

/// What the user is told of a field.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Said {
    problem: Option<Told>,
    /// What is good to know, and is no error.
    note: Option<Problem>,
}

/// Why there is an error.
#[derive(Clone, PartialEq)]
pub(super) enum Told {
    /// The rules found it, and it stands until they no longer do.
    Found(Problem),
    /// Somebody else did, the server say. It stands until the answer is changed.
    Given(Problem),
}

type Rule = Box<dyn Fn() -> Option<Problem> + Send + Sync>;
/// A rule that a page adds, and takes away.
pub(super) type AddedRule = Arc<dyn Fn() -> Option<Problem> + Send + Sync>;
type Condition = Box<dyn Fn() -> bool + Send + Sync>;

pub(crate) struct FieldState {
    form: Weak<FormCore>,
    pub path: Path,
    pub required: bool,
    pub private: bool,
    said: ArcRwSignal<Said>,
    edited: AtomicBool,
    dirty: AtomicBool,
    asked: OnceLock<Condition>,
    together: RwLock<Vec<Rule>>,
    added: RwLock<Vec<AddedRule>>,
    control_id: RwLock<Option<Prop<Text>>>,
}

impl FieldState {
    pub fn new(form: Weak<FormCore>, path: Path, required: bool, private: bool) -> Self {
        Self {
            form,
            path,
            required,
            private,
            said: ArcRwSignal::new(Said::default()),
            edited: AtomicBool::new(false),
            dirty: AtomicBool::new(false),
            asked: OnceLock::new(),
            together: RwLock::default(),
            added: RwLock::default(),
            control_id: RwLock::default(),
        }
    }

    /// Whether the question is asked now. Tracked.
    pub fn is_asked(&self) -> bool {
        self.asked.get().is_none_or(|asked| asked())
    }

    pub fn asked_when(&self, condition: impl Fn() -> bool + Send + Sync + 'static) {
        let _ = self.asked.set(Box::new(condition));
    }

    pub fn rule_together(&self, rule: impl Fn() -> Option<Problem> + Send + Sync + 'static) {
        if let Ok(mut rules) = self.together.write() {
            rules.push(Box::new(rule));
        }
    }

    pub fn add_rule(&self, rule: AddedRule) {
        if let Ok(mut rules) = self.added.write() {
            rules.push(rule);
        }
    }

    pub fn drop_rule(&self, rule: &AddedRule) {
        if let Ok(mut rules) = self.added.write() {
            rules.retain(|known| !Arc::ptr_eq(known, rule));
        }
    }

    /// What is wrong together with other fields, or by what the page knows. Tracked.
    pub fn problem_together(&self) -> Option<Problem> {
        let declared = self.together.read().ok()?.iter().find_map(|rule| rule());
        declared.or_else(|| {
            // Taken out first: what a rule reads may add another.
            let added = self.added.read().ok()?.clone();
            added.iter().find_map(|rule| rule())
        })
    }

    pub fn is_dirty(&self) -> bool {
        self.dirty.load(Ordering::Relaxed)
    }

    fn tell(&self, problem: Option<Told>) {
        if self.said.read_untracked().problem != problem {
            self.said.update(|said| said.problem = problem);
        }
    }

    pub fn give(&self, problem: Problem) {
        self.tell(Some(Told::Given(problem)));
    }

    /// Whether somebody else has told what is wrong: a server, a register.
    fn is_given(&self) -> bool {
        matches!(self.said.read_untracked().problem, Some(Told::Given(_)))
    }

    /// Takes back what somebody else has told.
    pub fn take_back(&self) {
        if self.is_given() {
            self.tell(None);
        }
    }

    pub fn note(&self, note: Option<Problem>) {
        if self.said.read_untracked().note != note {
            self.said.update(|said| said.note = note);
        }
    }

    /// The answer has changed.
    pub fn changed(&self, dirty: bool, by_user: bool, problem: impl FnOnce() -> Option<Problem>) {
        if by_user {
            self.edited.store(true, Ordering::Relaxed);
        }
        let mended = match &self.said.read_untracked().problem {
            None => false,
            Some(Told::Given(_)) => true,
            Some(Told::Found(_)) => untrack(problem).is_none(),
        };
        if mended {
            self.tell(None);
        }
        self.note(None);
        self.set_dirty(dirty);
        if let Some(form) = self.form.upgrade() {
            form.changed();
        }
    }

    pub fn set_dirty(&self, dirty: bool) {
        if self.dirty.swap(dirty, Ordering::Relaxed) != dirty
            && let Some(form) = self.form.upgrade()
        {
            form.count_dirty(dirty);
        }
    }

    /// As if nothing had happened.
    pub fn forget(&self) {
        self.edited.store(false, Ordering::Relaxed);
        self.set_dirty(false);
        self.tell(None);
        self.note(None);
    }

    pub fn set_control(&self, id: Option<Prop<Text>>) {
        if let Ok(mut control) = self.control_id.write() {
            *control = id;
        }
    }

    pub fn control_id(&self) -> Option<Prop<Text>> {
        self.control_id.read().ok()?.clone()
    }
}

/// A field of a form, for a component that shows its errors and does not care what it asks for: what [`Field`] and
/// `Fieldset` take. Made with `into` from a [`FormField`], a [`FormRows`] or a [`FieldBinding`].
///
/// [`Field`]: crate::components::Field
/// [`FormField`]: super::FormField
/// [`FormRows`]: super::FormRows
/// [`FieldBinding`]: super::FieldBinding
#[derive(Clone)]
pub struct FieldLink(pub(super) Arc<dyn Leaf>);

impl FieldLink {
    /// What the user is told is wrong.
    pub fn error(&self) -> Prop<Option<Problem>> {
        let leaf = Arc::clone(&self.0);
        Prop::derive(move || leaf.error())
    }

    /// What is good to know about the answer.
    pub fn note(&self) -> Prop<Option<Problem>> {
        let leaf = Arc::clone(&self.0);
        Prop::derive(move || leaf.state().said.with(|said| said.note.clone()))
    }

    /// The name of its value in the form: `email`, `lines.0.amount`.
    pub fn name(&self) -> Prop<Text> {
        self.0.state().path.prop()
    }

    /// Whether an answer must be given.
    pub fn is_required(&self) -> bool {
        self.0.state().required
    }

    /// The user has left it: the time to say what is wrong. A `Form` calls this for native controls with the field's
    /// name; a control of another kind calls it when the focus has left all of its parts.
    pub fn leave(&self) {
        self.0.leave();
    }

    /// Tells the form which element an error summary leads to: a control, or a group whose first control takes the
    /// focus. Holds until the current owner ends.
    pub fn set_control(&self, id: Prop<Text>) {
        self.0.state().set_control(Some(id.clone()));
        // A server cleans up what it has written, while the rest is still to come.
        if Owner::current().is_some() && !cfg!(feature = "ssr") {
            let leaf = Arc::clone(&self.0);
            on_cleanup(move || {
                // Another may have taken its place already.
                let own = leaf.state().control_id().map(|id| id.get_untracked());
                if own == Some(id.get_untracked()) {
                    leaf.state().set_control(None);
                }
            });
        }
    }
}

impl std::fmt::Debug for FieldLink {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "FieldLink({})", self.0.state().path.get_untracked())
    }
}
