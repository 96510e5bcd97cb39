//! [`ToastQueue`]: the messages that wait, and those that are shown.

use super::message::ToastMessage;
use crate::runtime::warning::warn;
use leptos::prelude::*;
use std::sync::Arc;

crate::variants! {
    /// Why a toast went.
    pub enum ToastCloseReason {
        /// The user closed it.
        #[default]
        User = "user",
        /// The user did what its button says.
        Action = "action",
        /// Its time was up.
        TimeLimit = "time-limit",
    }
}

/// One message of a [`ToastQueue`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ToastId(u64);

/// The messages of a [`ToastRegion`](super::ToastRegion), in the order they came. Cheap to copy into callbacks.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
/// # let owner = Owner::new(); owner.set();
///
/// let toasts = ToastQueue::provide();
/// let saved = toasts.add(ToastMessage::success("Utkastet er lagret."));
/// assert_eq!(saved, toasts.add(ToastMessage::success("Utkastet er lagret.")), "the same again is the same toast");
/// toasts.close(saved);
/// assert!(toasts.is_empty());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct ToastQueue {
    entries: RwSignal<Vec<Entry>>,
    next: StoredValue<u64>,
}

/// A message in a queue.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub id: ToastId,
    pub message: Arc<ToastMessage>,
    /// How often the same came again. Not of any owner: toasts are added where there is none, in what an event calls.
    pub repeats: ArcRwSignal<u32>,
}

impl Default for ToastQueue {
    fn default() -> Self {
        Self::new()
    }
}

impl ToastQueue {
    /// A queue that is not in context: give it to its region by the prop. It ends with the current owner.
    pub fn new() -> Self {
        Self {
            entries: RwSignal::new(Vec::new()),
            next: StoredValue::new(0),
        }
    }

    /// Puts a new queue in context for everything below the current owner: once, at the root of an app.
    pub fn provide() -> Self {
        let queue = Self::new();
        provide_context(queue);
        queue
    }

    /// The queue in context. Call it when a component is made, not in what an event calls. Where none was provided, a
    /// warning and a queue that nothing shows.
    pub fn current() -> Self {
        use_context().unwrap_or_else(|| {
            warn("there is no ToastQueue in context; call ToastQueue::provide() at the root of the app");
            Self::new()
        })
    }

    /// Adds a message. One that is there already, and calls nothing, is not shown twice: it is said again, and its time
    /// begins anew.
    pub fn add(&self, message: ToastMessage) -> ToastId {
        let known = self.entries.try_with_untracked(|entries| {
            let known = entries.iter().find(|entry| entry.message.says_the_same(&message));
            known.map(|entry| (entry.id, entry.repeats.clone()))
        });
        if let Some((id, repeats)) = known.flatten() {
            repeats.update(|repeats| *repeats = repeats.wrapping_add(1));
            return id;
        }
        let id = ToastId(
            self.next
                .try_update_value(|next| {
                    *next += 1;
                    *next
                })
                .unwrap_or_default(),
        );
        let entry = Entry {
            id,
            message: Arc::new(message),
            repeats: ArcRwSignal::new(0),
        };
        self.entries.try_update(|entries| entries.push(entry));
        id
    }

    /// Takes a message away, shown or waiting. Its `on_close` is not called: the user did nothing.
    pub fn close(&self, id: ToastId) {
        self.take(id);
    }

    /// Takes all messages away.
    pub fn clear(&self) {
        self.entries.try_set(Vec::new());
    }

    /// How many there are, shown and waiting, tracked.
    pub fn len(&self) -> usize {
        self.entries.try_with(Vec::len).unwrap_or_default()
    }

    /// Whether there are none, tracked.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The oldest ones, tracked: those that there is room for.
    pub(super) fn shown(&self, most: usize) -> Vec<Entry> {
        self.entries
            .try_with(|entries| entries.iter().take(most).cloned().collect())
            .unwrap_or_default()
    }

    /// It goes by itself, or by the user.
    pub(super) fn dismiss(&self, id: ToastId, reason: ToastCloseReason) {
        if let Some(entry) = self.take(id) {
            entry.message.closed(reason);
        }
    }

    fn take(&self, id: ToastId) -> Option<Entry> {
        let at = self
            .entries
            .try_with_untracked(|entries| entries.iter().position(|entry| entry.id == id))??;
        self.entries.try_update(|entries| entries.remove(at))
    }
}
