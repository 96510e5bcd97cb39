//! [`on_form_reset`]: what a control does when its form goes back to its start values.

use super::{
    control_events::{Moment, watch},
    next_task::in_next_task,
};
use std::rc::Rc;
use web_sys::Element;

/// How far a reset has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reset {
    /// The values are about to go back: what a control writes now would be lost, or be in the way.
    Begins,
    /// They have gone back.
    Done,
    /// They have not: another listener prevented it.
    Prevented,
}

/// Tells of each reset of a control's form, for as long as the current owner lives. Of an element that is no control,
/// its form is the one that it stands in.
pub fn on_form_reset(control: &Element, heard: impl Fn(Reset) + 'static) {
    let heard = Rc::new(heard);
    watch(control, &[Moment::Reset], move |event| {
        heard(Reset::Begins);
        // The event comes before the values go back, and a later listener may still prevent that they do.
        let (event, heard) = (event.clone(), Rc::clone(&heard));
        in_next_task(move || {
            heard(if event.default_prevented() {
                Reset::Prevented
            } else {
                Reset::Done
            });
        });
    });
}
