//! How long a toast is shown: a clock that stops while the user is at it.

use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use web_sys::js_sys::Date;

struct Countdown {
    left_ms: f64,
    /// When it was started, and what ends it. Dropped with the toast, and so stopped.
    running: Option<(f64, Timeout)>,
}

impl Countdown {
    fn stop(&mut self) {
        if let Some((started, _)) = self.running.take() {
            self.left_ms -= Date::now() - started;
        }
    }

    fn start(&mut self, end: impl FnOnce() + 'static) {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a float is cast to the nearest number"
        )]
        let left = self.left_ms as u32;
        self.running = Some((Date::now(), Timeout::new(left.min(LONGEST_MS), end)));
    }
}

/// A browser's timer takes no more: 24 days.
const LONGEST_MS: u32 = i32::MAX as u32;

/// Calls `end` when so much time has passed while not paused. Each new number of repeats begins anew.
pub(super) fn run(limit_ms: f64, paused: Signal<bool>, repeats: ArcRwSignal<u32>, end: impl Fn() + Clone + 'static) {
    let countdown = StoredValue::new_local(Countdown {
        left_ms: limit_ms,
        running: None,
    });
    Effect::new(move |before: Option<u32>| {
        let repeats = repeats.get();
        let paused = paused.get();
        let end = end.clone();
        countdown.try_update_value(|countdown| {
            countdown.stop();
            if before != Some(repeats) {
                countdown.left_ms = limit_ms;
            }
            if !paused {
                countdown.start(end);
            }
        });
        repeats
    });
}
