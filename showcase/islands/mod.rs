//! The few moving parts of the pages that are not examples. Each is HTML that does without a script, and is hydrated.

mod contents;
mod copy;
mod feedback;
mod header;
mod icons;
mod motion;
mod results;
mod screen;
mod search;
pub mod theme_builder;

use felles::runtime::IdScope;
use leptos::prelude::*;

/// The attribute of an element that an island is rendered into; its value is the island's name.
#[cfg(target_arch = "wasm32")]
pub const ATTRIBUTE: &str = "data-island";

/// What an island may ask of its root element: the value of one of its data-attributes.
pub type Place<'a> = &'a dyn Fn(&str) -> Option<String>;

type View = fn(Place) -> AnyView;

const ISLANDS: &[(&str, View)] = &[
    ("contents", |place| {
        contents::view(&place("data-links").unwrap_or_default())
    }),
    ("copy", |_| copy::view()),
    ("copying", |_| copy::names()),
    ("feedback", |place| {
        feedback::view(&place("data-send-to").unwrap_or_default())
    }),
    ("header", |place| {
        header::view(root(place), &place("data-path").unwrap_or_default())
    }),
    ("icons", |_| icons::view()),
    ("motion", |_| motion::view()),
    ("results", |place| results::view(root(place))),
    ("screen", |place| {
        screen::view(&place("data-screen").unwrap_or_default())
    }),
    ("theme-builder", |_| theme_builder::view()),
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
