//! A native `<select>` tied to a [`Model`].

use super::{Binding, ElementHook, NativeControl, hold, on_element};
use crate::runtime::{Choice, Model};
use gloo::events::EventListener;
use leptos::prelude::*;
use std::{rc::Rc, sync::Arc};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlOptionElement, HtmlSelectElement};

/// The choice of a name, tracked: of the caller's own type where it is known.
pub type FindChoice = Arc<dyn Fn(&str) -> Choice + Send + Sync>;

/// Ties a `<select>` of one choice to a model. The option of the start value has the attribute `selected`; an option
/// without a value stands for no choice. `find` gives the choice of a value, and tracks what the options depend on: when
/// they change, the model is shown again.
pub fn bind_select(
    model: Model<Option<Choice>>,
    find: FindChoice,
    on_change: Option<Callback<Option<Choice>>>,
) -> ElementHook {
    on_element(move |element, origin| {
        let Some(select) = element.dyn_ref::<HtmlSelectElement>().cloned() else {
            return;
        };
        let control = SelectControl {
            select,
            find: Arc::clone(&find),
        };
        let bound = Binding::new(control, model, on_change);
        let changed = Rc::clone(&bound);
        hold(EventListener::new(element, "change", move |_| changed.take()));
        let (shown, find) = (Rc::clone(&bound), Arc::clone(&find));
        bound.follow(element, origin, || true);
        Effect::new(move |before: Option<()>| {
            find("");
            if before.is_some() {
                shown.show();
            }
        });
    })
}

struct SelectControl {
    select: HtmlSelectElement,
    find: FindChoice,
}

impl SelectControl {
    fn choice(&self, value: &str) -> Option<Choice> {
        (!value.is_empty()).then(|| untrack(|| (self.find)(value)))
    }

    fn options(&self) -> impl Iterator<Item = HtmlOptionElement> {
        let element: &Element = self.select.as_ref();
        let found = element.query_selector_all("option").ok().into_iter();
        found.flat_map(|found| (0..found.length()).filter_map(move |index| found.item(index)?.dyn_into().ok()))
    }
}

impl NativeControl for SelectControl {
    type Value = Option<Choice>;

    fn value(&self) -> Option<Choice> {
        self.choice(&self.select.value())
    }

    /// That of the option which the HTML selects; where it selects none, browsers take the first.
    fn start_value(&self) -> Option<Choice> {
        let selected = self.options().find(HtmlOptionElement::default_selected);
        let started = selected.or_else(|| self.options().next())?;
        self.choice(&started.value())
    }

    /// Where no option has the value, none is selected.
    fn set_value(&self, value: &Option<Choice>) {
        self.select.set_value(value.as_ref().map_or("", Choice::name));
    }
}
