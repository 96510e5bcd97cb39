//! How a step comes beside what it is about, takes the focus, and gives it back.

use super::OnboardingStep;
use crate::runtime::{
    Prop,
    beside::Beside,
    element_hook::{ElementHook, on_element},
    focus::{self, Place},
    warning::warn,
};
use leptos::{
    prelude::*,
    task::{spawn_local, tick},
};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, HtmlElement,
    js_sys::{Function, Object, Reflect},
};

/// Stands on what a step is about.
const TARGET: &str = "felles-onboarding__target";

/// Ties the panel to the step that is told; none while the tour is closed.
pub(super) fn follow(told: Prop<Option<OnboardingStep>>) -> ElementHook {
    on_element(move |panel, _| {
        let Some(panel) = panel.dyn_ref::<HtmlElement>().cloned() else {
            return;
        };
        focus::follow();
        let live = Rc::new(Live {
            panel,
            shown: RefCell::default(),
        });
        StoredValue::new_local(Bound(Rc::clone(&live)));
        let told = told.clone();
        Effect::new(move || match told.get() {
            Some(step) => live.show(&step),
            None => live.hide(),
        });
    })
}

/// When the component goes, so does the mark on the page.
struct Bound(Rc<Live>);

impl Drop for Bound {
    fn drop(&mut self) {
        self.0.hide();
    }
}

struct Live {
    panel: HtmlElement,
    shown: RefCell<Option<Shown>>,
}

/// What there is only while the tour is open.
struct Shown {
    trail: Vec<Place>,
    about: Option<About>,
}

/// The element that a step is about.
struct About {
    target: Element,
    _beside: Beside,
}

impl Drop for About {
    fn drop(&mut self) {
        // Refused only for a name that no class has.
        let _ = self.target.class_list().remove_1(TARGET);
    }
}

impl Live {
    fn show(self: &Rc<Self>, step: &OnboardingStep) {
        if self.shown.borrow().is_none() {
            *self.shown.borrow_mut() = Some(Shown {
                trail: focus::trail(),
                about: None,
            });
        }
        if !self.panel.is_connected() {
            return;
        }
        if !self.is_open() {
            // Refused only where it is shown already.
            let _ = self.panel.show_popover();
        }
        let before = self.shown.borrow_mut().as_mut().and_then(|shown| shown.about.take());
        drop(before);
        let about = self.target_of(step).map(|target| {
            let _ = target.class_list().add_1(TARGET);
            bring_into_view(&target);
            About {
                _beside: Beside::keep(&self.panel, &target, step.placement),
                target,
            }
        });
        if about.is_none() {
            let _ = self.panel.remove_attribute("data-side");
        }
        if let Some(shown) = self.shown.borrow_mut().as_mut() {
            shown.about = about;
        }
        self.take_focus();
    }

    fn target_of(&self, step: &OnboardingStep) -> Option<Element> {
        let id = step.target.as_deref()?;
        let target = focus::by_id(&self.panel, id).filter(focus::is_seen);
        if target.is_none() {
            warn(format_args!(
                "Onboarding: there is no \"{id}\" to be seen on the page; the step is shown in the middle"
            ));
        }
        target
    }

    /// The step is read when its words are drawn.
    fn take_focus(self: &Rc<Self>) {
        let live = Rc::downgrade(self);
        spawn_local(async move {
            tick().await;
            if let Some(live) = live.upgrade().filter(|live| live.shown.borrow().is_some()) {
                focus::go_to(&live.panel);
            }
        });
    }

    fn hide(&self) {
        // Taken out first: what gets the focus may ask for the tour again.
        let Some(mut shown) = self.shown.take() else { return };
        let had_focus = focus::is_in(&self.panel);
        drop(shown.about.take());
        if self.is_open() {
            let _ = self.panel.hide_popover();
        }
        if had_focus {
            let mut places = shown.trail.iter().filter_map(Place::deref);
            places.any(|place| !focus::holds(&self.panel, &place) && focus::go_to(&place));
        }
    }

    fn is_open(&self) -> bool {
        self.panel.matches(":popover-open").unwrap_or(false)
    }
}

/// In the middle of the screen, where there is room beside it. At once: the eye follows the panel.
fn bring_into_view(target: &Element) {
    let options = Object::new();
    for (name, value) in [("block", "center"), ("inline", "nearest"), ("behavior", "instant")] {
        // A plain object takes any property.
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    let scroll = Reflect::get(target, &"scrollIntoView".into());
    if let Some(scroll) = scroll.ok().and_then(|scroll| scroll.dyn_into::<Function>().ok()) {
        let _ = scroll.call1(target, &options);
    }
}
