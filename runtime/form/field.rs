//! [`FormField`]: one field of a form, typed; and [`FieldBinding`]: what ties a control to it.

use super::{
    FieldLink, FieldRules, FieldValue, MayBeLeftOut,
    field_state::{AddedRule, FieldState, Leaf},
    form_core::FormCore,
    path::Path,
    value::{RawValue, ShownAs},
};
use crate::runtime::{Model, Problem, Prop, Text};
use leptos::prelude::*;
use std::{
    fmt,
    marker::PhantomData,
    sync::{Arc, RwLock, Weak},
};

/// A field by what its control holds. There are few kinds of that, so this code is in the wasm few times.
pub(super) struct RawField<R: RawValue> {
    state: FieldState,
    raw: ArcRwSignal<R>,
    start: RwLock<R>,
    check: Check<R>,
}

/// What is wrong with an answer by itself.
type Check<R> = Box<dyn Fn(&R) -> Option<Problem> + Send + Sync>;

impl<R: RawValue> RawField<R> {
    /// What is wrong with this answer by itself.
    fn own_problem(&self) -> Option<Problem> {
        self.raw.with(&self.check)
    }

    fn change(&self, raw: R, by_user: bool) {
        if *self.raw.read_untracked() == raw {
            return;
        }
        let dirty = self.start.read().is_ok_and(|start| *start != raw);
        self.raw.set(raw);
        self.state.changed(dirty, by_user, || self.problem());
    }

    /// The form begins with this.
    fn begin(&self, raw: R) {
        if let Ok(mut start) = self.start.write() {
            *start = raw.clone();
        }
        self.raw.set(raw);
        self.state.forget();
    }
}

impl<R: RawValue> Leaf for RawField<R> {
    fn state(&self) -> &FieldState {
        &self.state
    }

    fn problem(&self) -> Option<Problem> {
        if !self.state.is_asked() {
            return None;
        }
        self.own_problem().or_else(|| self.state.problem_together())
    }

    fn texts(&self) -> Vec<String> {
        if self.state.is_asked() {
            self.raw.with(R::to_texts)
        } else {
            Vec::new()
        }
    }

    fn take(&self, texts: &[String]) {
        self.change(R::from_texts(texts), false);
    }

    fn reset(&self) {
        let start = self.start.read().map(|start| start.clone()).unwrap_or_default();
        if *self.raw.read_untracked() != start {
            self.raw.set(start);
        }
        self.state.forget();
    }

    fn is_empty(&self) -> bool {
        self.raw.with_untracked(R::is_empty)
    }
}

/// One field of a form: what was typed or chosen, the value it is, what is wrong with it.
///
/// Given to a control as `field=contact.email`. It is small and `Copy`; after the form is gone it is an empty field.
pub struct FormField<T: FieldValue> {
    inner: StoredValue<Arc<RawField<T::Raw>>>,
    value: PhantomData<fn() -> T>,
}

#[expect(
    clippy::expl_impl_clone_on_copy,
    reason = "derived, it would ask the same of the type in it"
)]
impl<T: FieldValue> Clone for FormField<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T: FieldValue> Copy for FormField<T> {}

impl<T: FieldValue> fmt::Debug for FormField<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "FormField({})", self.path())
    }
}

impl<T: FieldValue> FormField<T> {
    pub(super) fn new(form: Weak<FormCore>, path: Path, rules: FieldRules<T>) -> (Self, Arc<dyn Leaf>) {
        let required = T::REQUIRED || rules.missing.is_some();
        let inner = Arc::new(RawField {
            state: FieldState::new(form, path, required, T::PRIVATE || rules.private),
            raw: ArcRwSignal::default(),
            start: RwLock::default(),
            check: Box::new(move |raw: &T::Raw| problem_of(raw, &rules)),
        });
        let leaf: Arc<dyn Leaf> = Arc::clone(&inner) as _;
        let field = Self {
            inner: StoredValue::new(inner),
            value: PhantomData,
        };
        (field, leaf)
    }

    fn look<U>(&self, look: impl FnOnce(&Arc<RawField<T::Raw>>) -> U) -> Option<U> {
        // Taken out first: what it runs may look at other stored values.
        let inner = self.inner.try_with_value(Arc::clone)?;
        Some(look(&inner))
    }

    /// The value, tracked. Nothing while the answer is missing or wrong; rules for several fields together do not count.
    ///
    /// ```
    /// use felles::{prelude::*, values::Email};
    /// # let owner = leptos::prelude::Owner::new(); owner.set();
    ///
    /// felles::form! {
    ///     struct Contact { email: Email }
    /// }
    /// let contact = Contact::form();
    /// contact.email.model().set_by_user("kari@".to_owned());
    /// assert_eq!(contact.email.value(), None);
    /// contact.email.model().set_by_user("kari@example.no".to_owned());
    /// assert_eq!(contact.email.value().unwrap().to_string(), "kari@example.no");
    /// ```
    pub fn value(&self) -> Option<T> {
        self.look(|field| {
            if !field.state.is_asked() {
                return T::read(&T::Raw::default()).ok();
            }
            field.raw.with(|raw| match (field.check)(raw) {
                None => T::read(raw).ok(),
                Some(_) => None,
            })
        })?
    }

    /// What was typed or chosen, right or wrong. Tracked.
    pub fn raw(&self) -> T::Raw {
        self.look(|field| field.raw.get()).unwrap_or_default()
    }

    /// Sets the value, as the program and not as the user.
    pub fn set(&self, value: T) {
        self.look(|field| field.change(value.write(), false));
    }

    pub(super) fn begin(&self, value: &T) {
        self.look(|field| field.begin(value.write()));
    }

    /// What the user is told is wrong. Tracked. Nothing before they have left the field or tried to send the form.
    pub fn error(&self) -> Option<Problem> {
        self.look(|field| {
            let leaf: Arc<dyn Leaf> = Arc::clone(field) as _;
            leaf.error()
        })?
    }

    /// What is wrong, whether the user is told or not. Tracked.
    pub fn problem(&self) -> Option<Problem> {
        self.look(|field| field.problem())?
    }

    /// Tells the user that the answer is wrong, as somebody else has found it: the server, a register. It stands until
    /// the answer is changed.
    pub fn reject(&self, problem: impl Into<Problem>) {
        let problem = problem.into();
        self.look(|field| field.state.give(problem));
    }

    /// Takes back what [`reject`](Self::reject) has told.
    pub fn take_back(&self) {
        self.look(|field| field.state.take_back());
    }

    /// Adds a rule of what only the page knows: the surname that a name must contain, the last day there is. It holds as
    /// long as the component that adds it, sees a value that is right so far, and may follow signals.
    ///
    /// A server that checks what was posted has no page yet: it asks the same there, and tells with [`reject`](Self::reject).
    ///
    /// ```
    /// use felles::prelude::*;
    /// use leptos::prelude::*;
    /// # let owner = Owner::new(); owner.set();
    ///
    /// felles::form! {
    ///     struct Order { count: u32 }
    /// }
    /// let (order, left) = (Order::form(), RwSignal::new(3));
    /// order.count.add_rule(move |count| {
    ///     if *count > left.get() { Err("Det er ikke så mange igjen.".into()) } else { Ok(()) }
    /// });
    /// order.count.set(4);
    /// assert!(order.count.problem().is_some());
    /// left.set(4);
    /// assert!(order.count.problem().is_none());
    /// ```
    pub fn add_rule(&self, rule: impl Fn(&T) -> Result<(), Problem> + Send + Sync + 'static) {
        let field = *self;
        let rule: AddedRule = Arc::new(move || field.value().and_then(|value| rule(&value).err()));
        self.look(|inner| inner.state.add_rule(Arc::clone(&rule)));
        // A server cleans up what it has written, while the rest is still to come.
        if Owner::current().is_some() && !cfg!(feature = "ssr") {
            on_cleanup(move || {
                field.look(|inner| inner.state.drop_rule(&rule));
            });
        }
    }

    /// Says something about the answer that is no error. It stands until the answer is changed.
    pub fn note(&self, note: impl Into<Problem>) {
        let note = note.into();
        self.look(|field| field.state.note(Some(note)));
    }

    pub(super) fn clear_note(&self) {
        self.look(|field| field.state.note(None));
    }

    /// Whether the answer is another than the form began with. Not tracked; the form's own is.
    pub fn is_dirty(&self) -> bool {
        self.look(|field| field.state.is_dirty()).unwrap_or_default()
    }

    /// Whether the question is asked now, as `asked` in [`form!`](crate::form!) decides. Tracked.
    pub fn is_asked(&self) -> bool {
        self.look(|field| field.state.is_asked()).unwrap_or_default()
    }

    /// The name of its value in the form: `email`, `lines.0.amount`.
    pub fn path(&self) -> Text {
        self.look(|field| field.state.path.get_untracked()).unwrap_or_default()
    }

    /// What its control holds, for a control that is not given the field itself.
    pub fn model(&self) -> Model<T::Raw> {
        FieldBinding::from(*self).model
    }

    #[doc(hidden)]
    pub fn rule_with<F: Copy + Send + Sync + 'static>(
        &self,
        fields: F,
        rule: impl Fn(&F) -> Result<(), Problem> + Send + Sync + 'static,
    ) {
        self.look(|field| field.state.rule_together(move || rule(&fields).err()));
    }

    #[doc(hidden)]
    pub fn asked_when<F: Copy + Send + Sync + 'static>(
        &self,
        fields: F,
        asked: impl Fn(&F) -> bool + Send + Sync + 'static,
    ) where
        T: MayBeLeftOut,
    {
        self.look(|field| field.state.asked_when(move || asked(&fields)));
    }
}

/// What is wrong with an answer by itself: it is missing, it is no such value, or it breaks a rule.
fn problem_of<T: FieldValue>(raw: &T::Raw, rules: &FieldRules<T>) -> Option<Problem> {
    if raw.is_empty()
        && let Some(missing) = &rules.missing
    {
        return Some(missing.clone());
    }
    match T::read(raw) {
        Err(problem) => Some(problem),
        Ok(value) => rules.checks.iter().find_map(|check| check(&value).err()),
    }
}

impl<T: FieldValue> From<FormField<T>> for FieldLink {
    fn from(field: FormField<T>) -> Self {
        let leaf = field.look(|field| {
            let leaf: Arc<dyn Leaf> = Arc::clone(field) as _;
            leaf
        });
        leaf.map(Self).unwrap_or_default()
    }
}

/// What ties a control to a field of a form: its value as the control has it, and all else. Controls take it as
/// `field: Option<FieldBinding<String>>`; it is made with `into` from a [`FormField`] whose value the control can show.
#[derive(Clone)]
pub struct FieldBinding<C: Clone + Send + Sync + 'static> {
    /// The field, for the [`Field`](crate::components::Field) around the control.
    pub link: FieldLink,
    /// The value, for the control.
    pub model: Model<C>,
}

impl<T, C> From<FormField<T>> for FieldBinding<C>
where
    T: FieldValue<Raw: ShownAs<C>>,
    C: Clone + Send + Sync + 'static,
{
    fn from(field: FormField<T>) -> Self {
        let shown = Signal::derive(move || ShownAs::shown(&field.raw()));
        let take = Callback::new(move |shown: C| {
            field.look(|field| field.change(ShownAs::taken(shown), true));
        });
        Self {
            link: field.into(),
            model: Model::from((shown, take)),
        }
    }
}

impl<C: Clone + Send + Sync + 'static> From<FieldBinding<C>> for FieldLink {
    fn from(binding: FieldBinding<C>) -> Self {
        binding.link
    }
}

impl<C: Clone + Send + Sync + 'static> fmt::Debug for FieldBinding<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.link.fmt(formatter)
    }
}

/// What a control shows: the field's value where it has a field, else its own `value`. The prop that is left over for the
/// [`Field`](crate::components::Field) around it is the link.
///
/// `let (value, link) = bound(field, value);` and then `<Field nostrip:field=link …><TextFieldControl value=value /></Field>`.
pub fn bound<C: Clone + Send + Sync + 'static>(
    field: Option<FieldBinding<C>>,
    own: Model<C>,
) -> (Model<C>, Option<FieldLink>) {
    match field {
        Some(binding) => (binding.model, Some(binding.link)),
        None => (own, None),
    }
}

/// A field of no form, that nobody reads.
impl Default for FieldLink {
    fn default() -> Self {
        Self(FormField::<String>::new(Weak::new(), Path::Fixed(Text::default()), FieldRules::new()).1)
    }
}

/// The error of a component that has both one of its own and a field.
pub(crate) fn error_of(link: Option<&FieldLink>, own: Prop<Option<Problem>>) -> Prop<Option<Problem>> {
    match link {
        None => own,
        Some(link) => own.or_maybe(link.error()),
    }
}
