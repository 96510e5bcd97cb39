//! [`ToastMessage`]: what a toast says, and for how long.

use super::{super::AlertVariant, queue::ToastCloseReason};
use crate::runtime::Text;
use std::{fmt, sync::Arc};

/// Everybody finds a toast, and turns to it, in this time.
const LEAST_MS: f64 = 5_000.0;

/// What a slow reader takes for a character: about 150 words in a minute.
const READING_MS: f64 = 70.0;

/// A message to add to a [`ToastQueue`](super::ToastQueue).
///
/// It goes by itself after five seconds and the time that it takes to read. An error stays, and so does a message with
/// something to do, until the user closes it.
///
/// ```
/// use felles::prelude::*;
///
/// let saved = ToastMessage::success("Utkastet er lagret.");
/// let deleted = ToastMessage::info("Vedlegget er slettet.").action("Angre", || { /* … */ });
/// let failed = ToastMessage::danger("Sjekk at du er på nett.").title("Utkastet ble ikke lagret");
/// ```
#[derive(Clone)]
#[must_use = "a message is shown when it is added to a queue"]
pub struct ToastMessage {
    pub(super) variant: AlertVariant,
    pub(super) title: Option<Text>,
    pub(super) text: Text,
    pub(super) action: Option<(Text, Arc<Act>)>,
    time: TimeLimit,
    on_close: Option<Arc<dyn Fn(ToastCloseReason) + Send + Sync>>,
}

type Act = dyn Fn() + Send + Sync;

#[derive(Clone, Copy)]
enum TimeLimit {
    Reading,
    Seconds(f64),
    None,
}

impl ToastMessage {
    /// A message of a kind, as a text.
    pub fn new(variant: AlertVariant, text: impl Into<Text>) -> Self {
        Self {
            variant,
            title: None,
            text: text.into(),
            action: None,
            time: TimeLimit::Reading,
            on_close: None,
        }
    }

    /// Something is good to know.
    pub fn info(text: impl Into<Text>) -> Self {
        Self::new(AlertVariant::Info, text)
    }

    /// Something went well.
    pub fn success(text: impl Into<Text>) -> Self {
        Self::new(AlertVariant::Success, text)
    }

    /// Something needs care.
    pub fn warning(text: impl Into<Text>) -> Self {
        Self::new(AlertVariant::Warning, text)
    }

    /// Something went wrong. It stays until it is closed.
    pub fn danger(text: impl Into<Text>) -> Self {
        Self::new(AlertVariant::Danger, text)
    }

    /// A short title above the text.
    pub fn title(mut self, title: impl Into<Text>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Something to do, such as `Angre`: a button, which also closes the toast. It stays until it is closed.
    pub fn action(mut self, label: impl Into<Text>, act: impl Fn() + Send + Sync + 'static) -> Self {
        self.action = Some((label.into(), Arc::new(act)));
        self
    }

    /// Goes by itself after so many seconds; fewer than five, or than it takes to read, are as many as that. An error, and
    /// a message with something to do, stay all the same.
    pub fn time_limit(mut self, seconds: f64) -> Self {
        self.time = TimeLimit::Seconds(seconds);
        self
    }

    /// Stays until it is closed.
    pub fn persistent(mut self) -> Self {
        self.time = TimeLimit::None;
        self
    }

    /// Called once it is gone, by the user or because its time was up; not when the owner takes it away.
    pub fn on_close(mut self, call: impl Fn(ToastCloseReason) + Send + Sync + 'static) -> Self {
        self.on_close = Some(Arc::new(call));
        self
    }

    /// For how long it is shown, in milliseconds. Nothing: until it is closed.
    pub(super) fn limit_ms(&self) -> Option<f64> {
        if self.variant == AlertVariant::Danger || self.action.is_some() {
            return None;
        }
        let characters = self.text.chars().count() + self.title.as_deref().map_or(0, |title| title.chars().count());
        #[expect(clippy::cast_precision_loss, reason = "nobody reads so much")]
        let reading = LEAST_MS + READING_MS * characters as f64;
        match self.time {
            TimeLimit::Reading => Some(reading),
            // `max` also takes the other one where this is no number.
            TimeLimit::Seconds(seconds) => Some((seconds * 1000.0).max(reading)).filter(|limit| limit.is_finite()),
            TimeLimit::None => None,
        }
    }

    /// What is read out, after the word for its kind.
    pub(super) fn spoken(&self, kind: &str) -> String {
        match self.title.as_deref().map(str::trim_end) {
            None | Some("") => format!("{kind}: {}", self.text),
            Some(title) if title.ends_with(['.', '!', '?', ':']) => format!("{kind}: {title} {}", self.text),
            Some(title) => format!("{kind}: {title}. {}", self.text),
        }
    }

    /// Whether another message may stand for this one. One that calls something stands for itself: two deleted files are
    /// brought back one by one.
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        let calls = |message: &Self| message.action.is_some() || message.on_close.is_some();
        !calls(self)
            && !calls(other)
            && (self.variant, &self.title, &self.text) == (other.variant, &other.title, &other.text)
    }

    pub(super) fn closed(&self, reason: ToastCloseReason) {
        if let Some(on_close) = &self.on_close {
            on_close(reason);
        }
    }
}

impl fmt::Debug for ToastMessage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ToastMessage")
            .field("variant", &self.variant)
            .field("title", &self.title)
            .field("text", &self.text)
            .finish_non_exhaustive()
    }
}
