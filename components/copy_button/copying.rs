//! What becomes of a press on a copy button.

use crate::runtime::{Prop, Text, announce, clipboard, focus};
use leptos::{html, leptos_dom::helpers::TimeoutHandle, prelude::*, task::spawn_local};
use std::time::Duration;

crate::variants! {
    /// How the last press went, while it is told.
    pub(super) enum Outcome {
        /// There was none, or it is told no longer.
        #[default]
        None = "none",
        /// The text is on the clipboard.
        Copied = "copied",
        /// The browser refused.
        Failed = "failed",
    }
}

#[derive(Clone, Copy)]
pub(super) struct Copying {
    text: StoredValue<Prop<Text>>,
    pub outcome: RwSignal<Outcome>,
    /// Changes with each press that is answered: also where it went as the one before.
    answers: RwSignal<u32>,
    pub button: NodeRef<html::Button>,
    pub area: NodeRef<html::Textarea>,
    feedback: Duration,
    timer: StoredValue<Option<TimeoutHandle>>,
    on_copy: Option<Callback<bool>>,
}

impl Copying {
    pub fn new(text: Prop<Text>, feedback_ms: u32, on_copy: Option<Callback<bool>>) -> Self {
        let copying = Self {
            text: StoredValue::new(text),
            outcome: RwSignal::new(Outcome::None),
            answers: RwSignal::new(0),
            button: NodeRef::new(),
            area: NodeRef::new(),
            feedback: Duration::from_millis(feedback_ms.into()),
            timer: StoredValue::new(None),
            on_copy,
        };
        on_cleanup(move || copying.stop_timer());
        copying
    }

    /// An answer that comes when the button is gone is dropped.
    pub fn start(self) {
        let Some(text) = self.text.try_with_value(Prop::get_untracked) else {
            return;
        };
        spawn_local(async move {
            let copied = clipboard::write(&text).await;
            if self.outcome.try_get_untracked().is_some() {
                self.finish(copied);
            }
        });
    }

    fn finish(self, copied: bool) {
        self.stop_timer();
        if copied {
            let forget = move || _ = self.outcome.try_set(Outcome::None);
            self.timer
                .set_value(set_timeout_with_handle(forget, self.feedback).ok());
        }
        self.outcome.set(if copied { Outcome::Copied } else { Outcome::Failed });
        self.answers.update(|answers| *answers = answers.wrapping_add(1));
        if let Some(on_copy) = self.on_copy {
            on_copy.run(copied);
        }
    }

    fn stop_timer(self) {
        if let Some(timer) = self.timer.try_update_value(Option::take).flatten() {
            timer.clear();
        }
    }

    /// Says once how it went. Text that is to be copied by hand takes the focus, selected, and so is read with its label;
    /// where the user has gone on to something else it is announced, and the focus stays.
    pub fn tell(self, copied: Prop<Text>, failed: Prop<Text>) {
        Effect::new(move || {
            if self.answers.get() == 0 {
                return;
            }
            if self.outcome.get_untracked() == Outcome::Copied {
                announce(copied.get_untracked());
                return;
            }
            // Comes with the signal, a moment after it.
            let Some(area) = self.area.get() else { return };
            if self.has_focus() {
                focus::go_to(&area);
                area.select();
            } else {
                announce(failed.get_untracked());
            }
        });
    }

    /// A press by mouse leaves the focus nowhere in some browsers.
    fn has_focus(self) -> bool {
        let Some(focused) = focus::focused() else { return true };
        let is = |element: Option<web_sys::Element>| element.is_some_and(|element| focus::holds(&element, &focused));
        is(self.button.get_untracked().map(Into::into)) || is(self.area.get_untracked().map(Into::into))
    }
}
