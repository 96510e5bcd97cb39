//! Three presses of Shift.

use super::{EXPIRED, PRESS_AGAIN, leaving};
use crate::runtime::{Language, Prop, Text, Word, announce};
use leptos::{
    ev::{self, KeyboardEvent},
    leptos_dom::helpers::TimeoutHandle,
    prelude::*,
};
use std::{cell::Cell, time::Duration};

/// How many presses leave the page.
const ENOUGH: u8 = 3;

/// So long a press counts.
const TIME: Duration = Duration::from_secs(5);

thread_local! {
    /// Whether one of the page listens: two would count each press twice.
    static LISTENS: Cell<bool> = const { Cell::new(false) };
}

#[derive(Clone, Copy)]
pub(super) struct Presses {
    count: RwSignal<u8>,
    /// Whether Shift is held alone: with another key it is a capital letter, or a way back.
    alone: StoredValue<bool>,
    timer: StoredValue<Option<TimeoutHandle>>,
    href: StoredValue<Prop<Text>>,
    language: StoredValue<Prop<Language>>,
}

impl Presses {
    /// Listens while the component is there.
    pub fn listen(href: Prop<Text>) -> Self {
        let presses = Self {
            count: RwSignal::new(0),
            alone: StoredValue::new(false),
            timer: StoredValue::new(None),
            href: StoredValue::new(href),
            language: StoredValue::new(Language::current()),
        };
        Effect::new(move || {
            if LISTENS.replace(true) {
                return;
            }
            let down = window_event_listener(ev::keydown, move |event| presses.key_down(&event));
            let up = window_event_listener(ev::keyup, move |event| presses.key_up(&event));
            on_cleanup(move || {
                LISTENS.set(false);
                down.remove();
                up.remove();
                presses.stop_timer();
            });
        });
        presses
    }

    fn key_down(self, event: &KeyboardEvent) {
        let other = event.ctrl_key() || event.alt_key() || event.meta_key();
        self.alone.set_value(event.key() == "Shift" && !other);
    }

    fn key_up(self, event: &KeyboardEvent) {
        if event.key() != "Shift" || !self.alone.try_update_value(std::mem::take).unwrap_or_default() {
            return;
        }
        let count = self.count.get_untracked() + 1;
        self.stop_timer();
        let language = self.language.with_value(Prop::get_untracked);
        if count >= ENOUGH {
            self.count.set(0);
            leaving::leave(&self.href.with_value(Prop::get_untracked), &language);
            return;
        }
        self.count.set(count);
        say(&PRESS_AGAIN, &language, Some(u64::from(ENOUGH - count)));
        self.timer
            .set_value(set_timeout_with_handle(move || self.expire(), TIME).ok());
    }

    fn expire(self) {
        self.timer.set_value(None);
        self.count.set(0);
        say(&EXPIRED, &self.language.with_value(Prop::get_untracked), None);
    }

    fn stop_timer(self) {
        if let Some(timer) = self.timer.try_update_value(Option::take).flatten() {
            timer.clear();
        }
    }

    /// Shows how many presses there were, to those who see.
    pub fn dots(self) -> impl IntoView {
        let dot = move |number: u8| {
            let pressed = Prop::derive(move || (self.count.get() >= number).then_some(""));
            view! { <span class="felles-exit-this-page__dot" data-pressed=pressed></span> }
        };
        view! {
            <span
                class="felles-exit-this-page__dots"
                aria-hidden="true"
                hidden=Prop::derive(move || self.count.get() == 0)
            >
                {(1..=ENOUGH).map(dot).collect_view()}
            </span>
        }
    }
}

fn say(word: &'static Word, language: &Language, count: Option<u64>) {
    announce(word.say(language, count, &[]));
}
