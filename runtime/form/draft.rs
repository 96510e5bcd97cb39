//! [`Draft`]: what is typed, kept in the browser until it is sent.

use super::{
    form_core::{FormCore, Texts},
    stored_draft::{self, StoredDraft},
    words,
};
use crate::{
    runtime::{Problem, Text, warning::warn},
    values::TimeValue,
};
use gloo::{events::EventListener, timers::callback::Timeout};
use leptos::prelude::*;
use std::sync::{
    Arc, Weak,
    atomic::{AtomicBool, Ordering},
};
use web_sys::js_sys::Date;

/// How often a draft is written, at most.
const PAUSE_MS: u32 = 300;

type Migrate = Arc<dyn Fn(u32, &mut Texts) -> bool + Send + Sync>;

/// How a form's draft is kept in the browser: under which name, for whom, and in which version.
///
/// It is written at most every 300 ms, and at once when the page hides. A tab has its own, so that two tabs do not
/// overwrite each other; a new tab begins with what was written last. It is thrown away when the form was received, and
/// by «Start på nytt». Fields that are `never_stored`, and national ids, are not in it: the user is asked for them again,
/// and told why. Where the browser refuses to keep anything, the form works without, and says so.
///
/// ```
/// use felles::{prelude::*, runtime::form::Draft};
/// # let owner = leptos::prelude::Owner::new(); owner.set();
///
/// felles::form! {
///     struct Application { full_name: String, why: String }
/// }
/// let draft = Draft::new("soknad-parkering")
///     .user("3f2a")
///     .version(2)
///     // In version 1 the field was called `name`.
///     .migrate(|version, answers| {
///         if version == 1 && let Some(name) = answers.remove("name") {
///             answers.insert("full_name".to_owned(), name);
///         }
///         true
///     });
/// let application = Application::form().keep_draft(draft);
/// ```
#[derive(Clone)]
pub struct Draft {
    form: Text,
    user: Option<Text>,
    version: u32,
    migrate: Option<Migrate>,
}

impl Draft {
    /// A draft under the form's name, which no other form on the site has.
    pub fn new(form: impl Into<Text>) -> Self {
        Self {
            form: form.into(),
            user: None,
            version: 1,
            migrate: None,
        }
    }

    /// Whose it is, where several people use one browser: a key that means nothing to others, never a national id.
    #[must_use]
    pub fn user(mut self, key: impl Into<Text>) -> Self {
        self.user = Some(key.into());
        self
    }

    /// Which version of the form this is. A draft of another one is thrown away, unless [`migrate`](Self::migrate) takes
    /// it. Default: 1.
    #[must_use]
    pub const fn version(mut self, version: u32) -> Self {
        self.version = version;
        self
    }

    /// Makes the answers of an older version those of this one, by the names of the fields. `false` throws them away.
    #[must_use]
    pub fn migrate(mut self, migrate: impl Fn(u32, &mut Texts) -> bool + Send + Sync + 'static) -> Self {
        self.migrate = Some(Arc::new(migrate));
        self
    }

    fn key(&self) -> String {
        let user = self.user.as_deref().unwrap_or_default();
        format!("felles-draft:{}:{user}", self.form)
    }

    /// The answers of a stored draft, as this version has them.
    fn answers(&self, stored: StoredDraft) -> Option<StoredDraft> {
        if stored.version == self.version {
            return Some(stored);
        }
        let migrate = self.migrate.as_ref()?;
        let mut stored = stored;
        migrate(stored.version, &mut stored.texts).then_some(stored)
    }
}

/// How far what was typed is kept.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum SaveState {
    /// Nothing is kept yet, for nothing was changed.
    #[default]
    Idle,
    /// It is being kept.
    Saving,
    /// It is kept, since this time of day where that is known.
    Saved(Option<TimeValue>),
    /// There is no connection; it is kept here, and goes on when there is one.
    Offline,
    /// It could not be kept, and why where that is known.
    Failed(Option<Problem>),
    /// This browser keeps nothing.
    Unavailable,
}

crate::static_prop!(SaveState);

/// Keeps the draft of one form.
pub(crate) struct DraftKeeper {
    form: Weak<FormCore>,
    draft: Draft,
    state: ArcRwSignal<SaveState>,
    restored: ArcRwSignal<bool>,
    timer: StoredValue<Option<Timeout>, LocalStorage>,
    /// What is put back is not the user's doing, and is not written again.
    resting: AtomicBool,
}

impl DraftKeeper {
    pub fn keep(form: &Arc<FormCore>, draft: Draft) {
        form.set_draft(Self {
            form: Arc::downgrade(form),
            draft,
            state: ArcRwSignal::default(),
            restored: ArcRwSignal::new(false),
            timer: StoredValue::new_local(None),
            resting: AtomicBool::new(false),
        });
        let kept = Arc::downgrade(form);
        // After hydration, and before the controls look at what was typed meanwhile: that wins.
        Effect::new(move || {
            let Some(form) = kept.upgrade() else { return };
            if let Some(draft) = form.draft() {
                untrack(|| draft.restore(&form));
            }
            write_when_hidden(&kept);
        });
        let left = Arc::downgrade(form);
        on_cleanup(move || with_draft(&left, Self::write_what_waits));
    }

    pub fn state(&self) -> SaveState {
        self.state.get()
    }

    pub fn is_restored(&self) -> bool {
        self.restored.get()
    }

    /// Something was changed: it is written a moment later, with what follows.
    pub fn changed(&self) {
        if cfg!(feature = "ssr") || self.resting.load(Ordering::Relaxed) {
            return;
        }
        let form = self.form.clone();
        self.timer.try_update_value(|timer| {
            if timer.is_none() {
                *timer = Some(Timeout::new(PAUSE_MS, move || {
                    with_draft(&form, Self::write_what_waits);
                }));
                self.state.set(SaveState::Saving);
            }
        });
    }

    fn write_what_waits(&self) {
        let waits = self.timer.try_update_value(Option::take).flatten().is_some();
        if waits && let Some(form) = self.form.upgrade() {
            self.write(&form);
        }
    }

    fn write(&self, form: &FormCore) {
        let mut stored = StoredDraft {
            version: self.draft.version,
            ..StoredDraft::default()
        };
        for leaf in untrack(|| form.leaves()) {
            let state = leaf.state();
            let path = state.path.get_untracked().to_string();
            if !state.private {
                stored.texts.insert(path, untrack(|| leaf.texts()));
            } else if !leaf.is_empty() {
                stored.left_out.push(path);
            }
        }
        self.state.set(if stored_draft::write(&self.draft.key(), &stored) {
            SaveState::Saved(now())
        } else {
            SaveState::Unavailable
        });
    }

    fn restore(&self, form: &FormCore) {
        let key = self.draft.key();
        let Some(stored) = stored_draft::read(&key) else { return };
        let version = stored.version;
        let Some(stored) = self.draft.answers(stored) else {
            warn(format_args!(
                "the draft of \"{}\" is of version {version} and not {}; it is thrown away",
                self.draft.form, self.draft.version
            ));
            stored_draft::remove(&key);
            return;
        };
        self.resting.store(true, Ordering::Relaxed);
        form.take(&stored.texts, false);
        for path in &stored.left_out {
            if let Some(leaf) = form.leaf(path).filter(|leaf| leaf.is_empty()) {
                leaf.state().note(Some(Problem::word(&words::ASK_AGAIN)));
            }
        }
        self.resting.store(false, Ordering::Relaxed);
        if form.is_dirty() || !stored.left_out.is_empty() {
            self.restored.set(true);
            self.state.set(SaveState::Saved(None));
        }
    }

    /// It is not needed any more.
    pub fn forget(&self) {
        if cfg!(feature = "ssr") {
            return;
        }
        self.timer.try_update_value(Option::take);
        stored_draft::remove(&self.draft.key());
        self.restored.set(false);
        self.state.set(SaveState::Idle);
    }
}

fn with_draft(form: &Weak<FormCore>, act: impl FnOnce(&DraftKeeper)) {
    if let Some(form) = form.upgrade()
        && let Some(draft) = form.draft()
    {
        act(draft);
    }
}

/// A page that is hidden may be gone the next moment, without another word.
fn write_when_hidden(form: &Weak<FormCore>) {
    let document = document();
    let hidden = form.clone();
    StoredValue::new_local(EventListener::new(&document, "visibilitychange", move |_| {
        with_draft(&hidden, DraftKeeper::write_what_waits);
    }));
    let left = form.clone();
    StoredValue::new_local(EventListener::new(&window(), "pagehide", move |_| {
        with_draft(&left, DraftKeeper::write_what_waits);
    }));
}

fn now() -> Option<TimeValue> {
    let now = Date::new_0();
    let part = |number: u32| u8::try_from(number).ok();
    TimeValue::new(part(now.get_hours())?, part(now.get_minutes())?)
}
