//! What the timing pages share: a place to mount a scene in, and the rules of the fields.

use leptos::{mount::mount_to, prelude::*};
use std::{any::Any, cell::RefCell};
use wasm_bindgen::JsCast;

thread_local! {
    static SHOWN: RefCell<Option<Box<dyn Any>>> = const { RefCell::new(None) };
}

/// Mounts a scene into the page's `#stage`.
pub fn show<V: IntoView + 'static>(scene: impl FnOnce() -> V + 'static)
where
    V::State: 'static,
{
    let stage = document().get_element_by_id("stage");
    if let Some(stage) = stage.and_then(|stage| stage.dyn_into().ok()) {
        let handle: Box<dyn Any> = Box::new(mount_to(stage, scene));
        SHOWN.set(Some(handle));
    }
}

/// Unmounts what is shown.
pub fn clear() {
    drop(SHOWN.take());
}

/// What stands in a row of the table.
#[derive(Clone, PartialEq)]
pub struct Person {
    pub number: usize,
    pub name: String,
    pub place: &'static str,
    pub year: usize,
    pub amount: usize,
}

const PLACES: [&str; 5] = ["Ås", "Østre Toten", "Asker", "Ærøy", "Bergen"];

/// The rows of the table, in no order: the same as in `html/rules.js`.
pub fn people(count: usize) -> Vec<Person> {
    (1..=count)
        .map(|number| Person {
            number,
            name: format!("{} {}", PLACES[number % 5], (number * 37) % 1009),
            place: PLACES[(number * 3) % 5],
            year: 1950 + (number * 7) % 50,
            amount: (number * 7919) % 100_000,
        })
        .collect()
}

/// A field with state of its own: at least three characters, if any.
pub fn check_alone(value: &str) -> Option<&'static str> {
    (!value.is_empty() && value.chars().count() < 3).then_some("Skriv minst 3 tegn")
}

/// A field whose rule sees the whole form: also not the same as the field above.
pub fn check_in_form(form: &[String], index: usize) -> Option<&'static str> {
    let value = &form[index];
    let above = index.checked_sub(1).map(|above| &form[above]);
    let copied = !value.is_empty() && above == Some(value);
    check_alone(value).or_else(|| copied.then_some("Det samme som i feltet over"))
}
