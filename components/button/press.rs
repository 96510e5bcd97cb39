//! What a press is taken for.

use crate::runtime::Prop;
use leptos::{
    either::Either,
    ev::{self, MouseEvent, On, on},
    prelude::*,
};
use std::cell::Cell;

/// A second press within this time is a slip of the finger.
const DOUBLE_CLICK_MS: f64 = 1000.0;

/// The one listener: none where there is nobody to call and nothing to hold back.
///
/// A button that rests does nothing, and sends no form; a link that does goes nowhere.
pub(super) fn guarded(
    on_click: Option<Callback<MouseEvent>>,
    resting: Prop<bool>,
    prevent_double_click: bool,
) -> Either<On<ev::click, impl FnMut(MouseEvent) + Clone + 'static>, ()> {
    let holds_back = prevent_double_click || !matches!(resting, Prop::Static(false));
    if on_click.is_none() && !holds_back {
        return Either::Right(());
    }
    let last_press = Cell::new(f64::NEG_INFINITY);
    Either::Left(on(ev::click, move |event: MouseEvent| {
        let now = event.time_stamp();
        let slip = prevent_double_click && now - last_press.replace(now) < DOUBLE_CLICK_MS;
        if slip || resting.get_untracked() {
            event.prevent_default();
            event.stop_immediate_propagation();
        } else if let Some(on_click) = on_click {
            on_click.run(event);
        }
    }))
}
