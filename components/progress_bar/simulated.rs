//! A bar that grows for as long as something takes as a rule.
//!
//! The sheet draws it; here is only how long, and when it is over. To assistive technology the value is not known, which
//! is the truth.

use crate::runtime::{
    element_hook::{ElementHook, on_element},
    warning::warn,
};
use gloo::timers::callback::Timeout;
use leptos::{either::Either, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Longer than a timer of a browser runs, and than anyone waits.
const MOST_SECONDS: f64 = 86_400.0;

pub(super) fn grow(seconds: Option<f64>, on_timeout: Option<Callback<()>>) -> Either<ElementHook, ()> {
    let Some(seconds) = seconds else {
        return Either::Right(());
    };
    if !(seconds > 0.0 && seconds <= MOST_SECONDS) {
        warn(format_args!(
            "simulated_seconds: {seconds} is not between 0 and {MOST_SECONDS}; the bar does not grow"
        ));
        return Either::Right(());
    }
    Either::Left(on_element(move |bar, _| {
        // An element of HTML takes any attribute and custom property.
        let _ = bar.set_attribute("data-simulated", "");
        if let Some(bar) = bar.dyn_ref::<HtmlElement>() {
            let _ = bar
                .style()
                .set_property("--felles-progress-bar-duration", &format!("{seconds}s"));
        }
        let bar = bar.clone();
        let over = move || {
            let _ = bar.remove_attribute("data-simulated");
            if let Some(on_timeout) = on_timeout.filter(|_| bar.matches(":indeterminate").unwrap_or(false)) {
                on_timeout.run(());
            }
        };
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "it is held to its bounds above"
        )]
        let milliseconds = (seconds * 1000.0) as u32;
        // Dropped with the bar, and so stopped.
        StoredValue::new_local(Timeout::new(milliseconds, over));
    }))
}
