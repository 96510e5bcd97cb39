//! `<felles-form-steps>`: [`FormSteps`] as a custom element.

use crate::{
    attributes::Attributes,
    host::{self, Host, Shared},
    plain,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

pub fn view(attributes: &Attributes, host: Host) -> AnyView {
    let host: Shared = StoredValue::new_local(host);
    let steps = attributes.list("steps", "a list of { title, state, href }", step);
    let current = attributes.number("current");
    let free_order = attributes.flag("free-order");
    let orientation = attributes.maybe::<Orientation>("orientation", "horizontal, vertical");
    let label = attributes.text("label");
    let on_step = Callback::new(move |step: usize| {
        host::tell(
            host,
            "felles-step",
            &[("step", u32::try_from(step).unwrap_or_default().into())],
        );
    });
    let at = move || current.get().map_or(0, |step| step as usize);
    let has_label = Memo::new(move |_| label.with(Option::is_some));
    let draw = move |has_label: bool| {
        let own: Option<Prop<Text>> = has_label.then(|| Prop::derive(move || label.get().unwrap_or_default()));
        view! {
            <FormSteps
                steps=steps
                current=at
                free_order=free_order
                orientation=move || orientation.get().unwrap_or(Orientation::Vertical)
                nostrip:aria_label=own
                on_step=on_step
            />
        }
        .into_any()
    };
    (move || draw(has_label.get())).into_any()
}

/// A title, or `{ title, state, href }`.
fn step(value: &JsValue) -> Option<FormStep> {
    if let Some(title) = plain::as_text(value) {
        return Some(FormStep::new(title));
    }
    let mut step = FormStep::new(plain::text(value, "title")?);
    if let Some(state) = plain::text(value, "state") {
        step = step.state(state.parse().ok()?);
    }
    if let Some(href) = plain::text(value, "href") {
        step = step.href(href);
    }
    Some(step)
}
