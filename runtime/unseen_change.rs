//! [`on_unseen_change`]: when a control may hold something that no `input` event told of.

use super::control_events::{Moment, watch};
use web_sys::Element;

/// Calls at each moment when a control should look at what it holds, for as long as the current owner lives: some browsers
/// and password managers fill in a field and tell no more than `change`, some tell nothing.
pub(crate) fn on_unseen_change(control: &Element, look: impl Fn() + 'static) {
    watch(control, &[Moment::Change, Moment::Submit], move |_| look());
}
