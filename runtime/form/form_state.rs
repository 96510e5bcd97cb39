//! [`FormState`]: a form on the page.

use super::{
    Draft, FormAnswer, FormBuilder, FormContext, FormData, FormProblem, SaveState,
    draft::DraftKeeper,
    form_core::{FormCore, Texts},
    path::Prefix,
};
use crate::runtime::{Problem, Task};
use leptos::{prelude::*, task::spawn_local};
use std::{fmt, ops::Deref, sync::Arc};

/// A form on the page: its fields by name, what is wrong, whether it is sent.
///
/// Made by the struct that [`form!`](crate::form!) declares. It is small and `Copy`. Its fields are reached as if they
/// were its own: `enquiry.email`.
///
/// On a server the same form checks what was posted:
///
/// ```
/// use felles::{prelude::*, values::Email};
/// # let owner = leptos::prelude::Owner::new(); owner.set();
///
/// felles::form! {
///     struct Contact { name: String => [missing("Skriv navnet ditt.")], email: Email }
/// }
///
/// let contact = Contact::form();
/// contact.take_posted([("email", "kari@"), ("name", "")]);
/// assert!(contact.validate().is_none());
/// // … and the page is rendered with `contact`, what was typed and what is wrong with it.
/// let problems: Vec<_> = contact.problems().iter().map(|problem| problem.path.to_string()).collect();
/// assert_eq!(problems, ["name", "email"]);
/// ```
pub struct FormState<D: FormData> {
    core: StoredValue<Arc<FormCore>>,
    fields: D::Fields,
}

#[expect(
    clippy::expl_impl_clone_on_copy,
    reason = "derived, it would ask the same of the type in it"
)]
impl<D: FormData> Clone for FormState<D> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<D: FormData> Copy for FormState<D> {}

impl<D: FormData> Deref for FormState<D> {
    type Target = D::Fields;

    fn deref(&self) -> &D::Fields {
        &self.fields
    }
}

impl<D: FormData> fmt::Debug for FormState<D> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("FormState")
    }
}

impl<D: FormData> Default for FormState<D> {
    fn default() -> Self {
        Self::new()
    }
}

impl<D: FormData> FormState<D> {
    /// An empty form. It lives as long as the component that makes it.
    pub fn new() -> Self {
        let owner = Owner::current().unwrap_or_default();
        let core = Arc::new(FormCore::new(owner.downgrade()));
        let builder = FormBuilder::new(Arc::downgrade(&core), Prefix::Fixed(String::new()));
        let fields = D::fields(&builder);
        core.set_nodes(builder.into_nodes());
        core.begin_rows();
        Self {
            core: StoredValue::new(core),
            fields,
        }
    }

    /// A form that begins with these answers, and goes back to them when it is reset.
    pub fn beginning_with(data: D) -> Self {
        let form = Self::new();
        data.begin(&form.fields);
        form
    }

    fn look<U>(&self, look: impl FnOnce(&Arc<FormCore>) -> U) -> Option<U> {
        let core = self.core.try_with_value(Arc::clone)?;
        Some(look(&core))
    }

    pub(crate) fn context(&self) -> FormContext {
        // A form that is gone is shown by nobody.
        FormContext(self.core.get_value())
    }

    /// All the answers, where they are right, also together. Tracked.
    pub fn value(&self) -> Option<D> {
        let right = self.look(|core| core.leaves().iter().all(|leaf| leaf.problem().is_none()))?;
        if right { D::read(&self.fields) } else { None }
    }

    /// Tells the user all that is wrong; gives the answers where nothing is.
    ///
    /// Where something is, an `ErrorSummary` in the form appears and takes the focus.
    pub fn validate(&self) -> Option<D> {
        self.validates(None)
            .then(|| untrack(|| D::read(&self.fields)))
            .flatten()
    }

    /// As [`validate`](Self::validate), for a part of the form: what stands on one page of several. The part is the name
    /// of a field or of a form within the form.
    pub fn validate_part(&self, part: &str) -> bool {
        self.validates(Some(part))
    }

    /// Whether nothing is wrong in a part of the form, without telling the user: whether a page of several is done. Tracked.
    pub fn is_part_right(&self, part: &str) -> bool {
        self.look(|core| core.is_right(part)).unwrap_or_default()
    }

    pub(crate) fn validates(&self, part: Option<&str>) -> bool {
        self.look(|core| {
            let right = core.reveal(part);
            if !right {
                core.count_attempt();
            }
            right
        })
        .unwrap_or_default()
    }

    /// What the user is told is wrong, in the order of the fields. Tracked. Empty before the form was first validated.
    pub fn problems(&self) -> Vec<FormProblem> {
        self.look(|core| core.problems(None)).unwrap_or_default()
    }

    /// Validates, and where nothing is wrong, sends. Does nothing while it is under way, and when it was received and not
    /// changed since: however often a button is pressed, it is sent once.
    ///
    /// `Form` does this when it is submitted.
    pub fn submit(&self, send: &Task<D, FormAnswer>, on_received: Option<Callback<D>>) {
        if !self.look(|core| core.may_send()).unwrap_or_default() {
            return;
        }
        let Some(data) = self.validate() else { return };
        let Some(turn) = self.look(|core| core.begin_sending()) else {
            return;
        };
        let work = send.call(data.clone());
        let form = *self;
        spawn_local(async move {
            let answer = work.await;
            let received = form.look(|core| core.take_answer(turn, answer));
            if let (Some(true), Some(on_received)) = (received, on_received) {
                on_received.try_run(data);
            }
        });
    }

    /// Whether it is being sent. Tracked.
    pub fn pending(&self) -> bool {
        self.look(|core| core.is_pending()).unwrap_or_default()
    }

    /// Whether it was received, and not changed since. Tracked.
    pub fn received(&self) -> bool {
        self.look(|core| core.is_received()).unwrap_or_default()
    }

    /// Why it could not be sent, where that is no single field's fault. Tracked.
    pub fn failure(&self) -> Option<Problem> {
        self.look(|core| core.failure())?
    }

    /// Whether any answer is another than the form began with. Tracked.
    pub fn is_dirty(&self) -> bool {
        self.look(|core| core.is_dirty()).unwrap_or_default()
    }

    /// Back to where it began, as if nobody had been here. A draft is thrown away.
    pub fn reset(&self) {
        self.look(|core| core.reset());
    }

    /// Takes over what was posted, as pairs of names and texts: on a server, the body of the request. All fields are
    /// taken from it; one that is not there is empty.
    ///
    /// A `RepeatingGroup` without a script posts what to do with its rows (`felles-add`, `felles-remove`). That is done
    /// here, and `false` is the answer: show the form again, without validating it.
    pub fn take_posted<N, V>(&self, pairs: impl IntoIterator<Item = (N, V)>) -> bool
    where
        N: Into<String>,
        V: Into<String>,
    {
        let mut texts = Texts::new();
        for (name, value) in pairs {
            texts.entry(name.into()).or_default().push(value.into());
        }
        self.look(|core| {
            core.take(&texts, true);
            core.mark_posted();
            core.do_with_rows(&texts)
        })
        .unwrap_or(true)
    }

    /// The answers as pairs of names and texts, as a form without a script sends them. Tracked.
    pub fn pairs(&self) -> Vec<(String, String)> {
        let texts = self.look(|core| core.texts()).unwrap_or_default();
        texts
            .into_iter()
            .flat_map(|(name, texts)| texts.into_iter().map(move |text| (name.clone(), text)))
            .collect()
    }

    /// Keeps a draft in the browser: see [`Draft`]. What is kept comes back when the page is opened again.
    #[must_use]
    pub fn keep_draft(self, draft: Draft) -> Self {
        self.look(|core| DraftKeeper::keep(core, draft));
        self
    }

    /// How the draft is kept, for an `AutosaveStatus`. Tracked.
    pub fn save_state(&self) -> SaveState {
        self.look(|core| core.draft().map(DraftKeeper::state))
            .flatten()
            .unwrap_or_default()
    }

    /// Whether a draft came back when the page was opened. Tracked.
    pub fn is_restored(&self) -> bool {
        self.look(|core| core.draft().is_some_and(DraftKeeper::is_restored))
            .unwrap_or_default()
    }
}
