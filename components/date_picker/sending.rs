//! What a native form is sent, where nobody else reads what was typed.

use crate::runtime::element_hook::{ElementHook, on_element};
use gloo::events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Event, HtmlInputElement,
    js_sys::{Array, Function, Reflect},
};

/// Sends the date as machines write it, and an empty text where there is none, under the name of the input. Without a
/// script it is sent what was typed.
pub(super) fn send_iso(date: impl Fn() -> String + Clone + Send + Sync + 'static) -> ElementHook {
    on_element(move |element, _| {
        let Some(input) = element.dyn_ref::<HtmlInputElement>().cloned() else {
            return;
        };
        let date = date.clone();
        // When effects run, it is in its page: the event does not leave a shadow root.
        Effect::new(move || {
            let (input, date) = (input.clone(), date.clone());
            let root = input.get_root_node();
            StoredValue::new_local(EventListener::new(&root, "formdata", move |event| {
                if is_sent(&input, event) {
                    put(event, &input.name(), &input.value(), &untrack(&date));
                }
            }));
        });
    })
}

fn is_sent(input: &HtmlInputElement, event: &Event) -> bool {
    let in_form = input
        .form()
        .is_some_and(|form| event.target().is_some_and(|target| target == *form.as_ref()));
    in_form && !input.name().is_empty() && !input.matches(":disabled").unwrap_or(true)
}

/// One of several values under the name is this input's. An event of another kind is left as it is.
fn put(event: &Event, name: &str, typed: &str, text: &str) {
    let replace = || -> Result<(), JsValue> {
        let data = Reflect::get(event, &"formData".into())?;
        let call = |method: &str, arguments: &Array| -> Result<JsValue, JsValue> {
            let function: Function = Reflect::get(&data, &method.into())?.dyn_into()?;
            function.apply(&data, arguments)
        };
        let values: Array = call("getAll", &Array::of1(&name.into()))?.dyn_into()?;
        let own = values.index_of(&typed.into(), 0);
        call("delete", &Array::of1(&name.into()))?;
        for (index, value) in (0_i32..).zip(values.iter()) {
            let value = if index == own { text.into() } else { value };
            call("append", &Array::of2(&name.into(), &value))?;
        }
        Ok(())
    };
    let _ = replace();
}
