//! The few moving parts of the pages that are not examples. Each is HTML that does without a script, and is hydrated.

mod copy;
mod feedback;
mod results;
mod search;

use felles::runtime::IdScope;
use leptos::prelude::*;

/// The attribute of an element that an island is rendered into; its value is the island's name.
#[cfg(target_arch = "wasm32")]
pub const ATTRIBUTE: &str = "data-island";

/// What an island may ask of its root element: the value of one of its data-attributes.
pub type Place<'a> = &'a dyn Fn(&str) -> Option<String>;

type View = fn(Place) -> AnyView;

const ISLANDS: &[(&str, View)] = &[
    ("copy", |_| copy::view()),
    ("feedback", |place| {
        feedback::view(&place("data-send-to").unwrap_or_default())
    }),
    ("results", |place| results::view(root(place))),
    ("search", |place| search::view(root(place))),
];

/// The way from this page to the root of the site.
fn root(place: Place) -> String {
    place("data-root").unwrap_or_default()
}

/// An island with ids of its own; nothing where there is none of that name.
pub fn scoped(name: &str, place: Place) -> Option<AnyView> {
    let (_, view) = ISLANDS.iter().find(|(known, _)| *known == name)?;
    IdScope::provide(&format!("showcase-{name}"));
    Some(view(place))
}
