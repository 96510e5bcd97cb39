//! The draft in the page's address, so that a link shows it and a reload keeps it.

use super::draft::{Draft, start};
use felles::{prelude::*, styles::theme::Theme};
use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

/// The parameter of the size that the preview has. It is no part of a theme.
const SIZE: &str = "size";

/// A browser refuses an address that is written too often.
const PAUSE_MS: u32 = 300;

/// Takes over what the address says when the page comes, and writes each change into it. Gives what could not be read.
pub fn follow(draft: Draft, size: RwSignal<Size>) -> RwSignal<Vec<Text>> {
    let refused = RwSignal::new(Vec::new());
    let writing = StoredValue::new_local(None::<Timeout>);
    Effect::new(move |before: Option<String>| {
        let now = draft.theme.with(|theme| query(theme, size.get()));
        match before {
            // The server does not know what is asked for.
            None => {
                let (theme, asked, errors) = read(&asked_for());
                let now = query(&theme, asked);
                draft.show(&theme);
                size.set(asked);
                refused.set(errors);
                return now;
            }
            Some(before) if before != now => {
                let query = now.clone();
                writing.set_value(Some(Timeout::new(PAUSE_MS, move || write(&query))));
            }
            Some(_) => {}
        }
        now
    });
    refused
}

/// The theme and the size of an address, as far as they can be read, and what of it cannot.
pub fn read(query: &str) -> (Theme, Size, Vec<Text>) {
    let mut theme = start();
    let errors = theme.take_query(query);
    let mut errors: Vec<Text> = errors.iter().map(|error| error.say(&Language::Nb)).collect();
    let asked = query
        .trim_start_matches('?')
        .split('&')
        .find_map(|pair| pair.strip_prefix(SIZE)?.strip_prefix('='));
    let size = match asked.map(str::parse::<Size>) {
        Some(Ok(size)) => size,
        Some(Err(error)) => {
            errors.push(format!("{SIZE}: «{}» er ikke en av {}.", error.got, error.accepted).into());
            Size::default()
        }
        None => Size::default(),
    };
    (theme, size, errors)
}

/// The query of an address for a draft.
pub fn query(theme: &Theme, size: Size) -> String {
    let mut query = theme.to_query();
    if size != Size::default() {
        query.extend(["&", SIZE, "=", size.name()]);
    }
    query
}

/// The whole address of the page with a draft.
pub fn link(theme: &Theme, size: Size) -> Option<String> {
    let location = web_sys::window()?.location();
    let (origin, path) = (location.origin().ok()?, location.pathname().ok()?);
    Some(format!("{origin}{path}?{}", query(theme, size)))
}

fn asked_for() -> String {
    let location = web_sys::window().map(|window| window.location());
    location.and_then(|location| location.search().ok()).unwrap_or_default()
}

fn write(query: &str) {
    let history = web_sys::window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        // Refused only where the page has no address of its own, and then there is no link to share either.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&format!("?{query}")));
    }
}
