//! Where the focus goes when what has it is taken away.

use crate::runtime::{focus, next_task::in_next_task, roving_focus};
use leptos::ev::MouseEvent;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// The chip, and where the focus goes when it is gone.
pub(super) struct WayOn {
    chip: Element,
    /// The chips after it, then those before it from the nearest.
    chips: Vec<Element>,
    group: Element,
}

/// Nothing where the chip does not have the focus.
pub(super) fn way_on(event: &MouseEvent) -> Option<WayOn> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let chip = target.closest(".felles-input-chip").ok()??;
    if !focus::is_in(&chip) {
        return None;
    }
    let group = chip
        .closest("[role='group'], fieldset")
        .ok()?
        .or_else(|| chip.parent_element())?;
    let chips: Vec<Element> = roving_focus::items(&group, ".felles-input-chip")
        .into_iter()
        .map(Element::from)
        .collect();
    let at = chips.iter().position(|other| *other == chip)?;
    let after = chips.iter().skip(at + 1);
    let before = chips.iter().take(at).rev();
    Some(WayOn {
        chips: after.chain(before).cloned().collect(),
        group,
        chip,
    })
}

impl WayOn {
    /// The owner takes it away in an effect, or not at all.
    pub fn go_when_removed(self) {
        in_next_task(move || {
            if self.chip.is_connected() || focus::focused().is_some() {
                return;
            }
            if !self.chips.iter().any(focus::go_to) {
                focus::go_to_any(&self.group);
            }
        });
    }
}
