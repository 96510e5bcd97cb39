//! How long there is left, by the clock on the wall.

use super::shared::Shared;
use crate::runtime::next_task::in_next_task;
use gloo::{events::EventListener, timers::callback::Timeout};
use leptos::prelude::*;
use web_sys::js_sys::Date;

/// What the time that is left means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Left {
    Enough,
    Little,
    Over,
}

/// A timer may sleep with its machine, or in a page that is not seen: the clock is looked at this often, and when the page is
/// seen again.
const LOOK_MS: f64 = 20_000.0;

#[derive(Clone, Copy)]
pub(super) struct Clock {
    lifetime: u32,
    warn_before: u32,
    end: StoredValue<f64>,
    seconds: RwSignal<u32>,
    timer: StoredValue<Option<Timeout>, LocalStorage>,
    listeners: StoredValue<Vec<EventListener>, LocalStorage>,
    shared: StoredValue<Shared>,
}

impl Clock {
    pub fn new(lifetime: u32, warn_before: u32, shared: Shared) -> Self {
        Self {
            lifetime,
            warn_before,
            end: StoredValue::new(f64::INFINITY),
            seconds: RwSignal::new(lifetime),
            timer: StoredValue::new_local(None),
            listeners: StoredValue::new_local(Vec::new()),
            shared: StoredValue::new(shared),
        }
    }

    /// The seconds that are left, tracked.
    pub fn seconds(self) -> u32 {
        self.seconds.get()
    }

    /// What that means, tracked.
    pub fn left(self) -> Left {
        match self.seconds.get() {
            0 => Left::Over,
            seconds if seconds <= self.warn_before => Left::Little,
            _ => Left::Enough,
        }
    }

    /// The time begins anew, here and in the other tabs. In a browser only.
    pub fn begin(self) {
        let now = Date::now();
        self.end.set_value(self.end_of(now));
        self.shared.with_value(|shared| shared.tell(now));
        if self.listeners.with_value(Vec::is_empty) {
            let look = move |_: &web_sys::Event| self.look();
            self.listeners.set_value(vec![
                EventListener::new(&document(), "visibilitychange", look),
                EventListener::new(&window(), "focus", look),
                EventListener::new(&window(), "pageshow", look),
                self.shared.with_value(|shared| shared.listen(move || self.look())),
            ]);
        }
        self.look();
    }

    /// When the time is over that began at a moment.
    fn end_of(self, beginning: f64) -> f64 {
        beginning + f64::from(self.lifetime) * 1000.0
    }

    /// The end, put off where another tab has begun anew since.
    fn end(self, now: f64) -> Option<f64> {
        let end = self.end.try_get_value()?;
        let told = self.shared.try_with_value(|shared| shared.last(now)).flatten();
        let end = told.map_or(end, |told| end.max(self.end_of(told)));
        self.end.set_value(end);
        Some(end)
    }

    fn look(self) {
        let now = Date::now();
        let Some(end) = self.end(now) else { return };
        let left = (end - now).max(0.0);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "not below zero, and no more than a lifetime, which is a u32"
        )]
        let seconds = (left / 1000.0).ceil() as u32;
        if self.seconds.try_get_untracked() != Some(seconds) {
            self.seconds.try_set(seconds);
        }
        let to_warning = left - f64::from(self.warn_before) * 1000.0;
        let next = match seconds {
            0 => None,
            _ if to_warning > 0.0 => Some(to_warning.clamp(1.0, LOOK_MS)),
            _ => Some((left - 1.0) % 1000.0 + 1.0),
        };
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between one millisecond and 20 seconds"
        )]
        let timer = next.map(|milliseconds| Timeout::new(milliseconds.ceil() as u32, move || self.look()));
        // What ran out is dropped a moment later: it may be the one that is running.
        if let Some(before) = self
            .timer
            .try_update_value(|running| std::mem::replace(running, timer))
            .flatten()
        {
            in_next_task(move || drop(before));
        }
    }
}
