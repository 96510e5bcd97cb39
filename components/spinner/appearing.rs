//! What is said of a spinner that appears.

use crate::runtime::{
    Prop, Text, announce, announcer,
    element_hook::{ElementHook, Origin, on_element},
};
use gloo::timers::callback::Timeout;
use leptos::{either::Either, prelude::*};

/// As long as the sheet hides one that is delayed.
const DELAY_MS: u32 = 500;

/// Says the name of a spinner that came while the user looked on. What is gone before it is seen is not said.
pub(super) fn speak(live: bool, delayed: bool, name: &Prop<Text>) -> Either<ElementHook, ()> {
    if !live {
        return Either::Right(());
    }
    let name = name.clone();
    Either::Left(on_element(move |_, origin| {
        announcer::prepare();
        if origin == Origin::Hydrated {
            return;
        }
        let name = name.clone();
        let say = move || announce(name.get_untracked());
        if delayed {
            // Dropped with the spinner, and so stopped.
            StoredValue::new_local(Timeout::new(DELAY_MS, say));
        } else {
            say();
        }
    }))
}
