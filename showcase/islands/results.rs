//! The page that lists all components and patterns, or those that the address asks for: `?q=knapp`.

use super::{
    super::{catalogue::ENTRIES, entry::Entry},
    search::{hits, matches},
};
use felles::prelude::*;
use leptos::prelude::*;
use web_sys::UrlSearchParams;

pub fn view(root: String) -> AnyView {
    let query = RwSignal::new(String::new());
    // The server does not know what is asked for.
    Effect::new(move || query.set(asked_for().unwrap_or_default()));
    let heading = move || {
        let query = query.get();
        if query.trim().is_empty() {
            Text::from("Alt som er å finne")
        } else {
            format!("{} på «{}»", hits(matches(&query).len()), query.trim()).into()
        }
    };
    let link = move |entry: &'static Entry| {
        view! {
            <li>
                <Link href=format!("{root}{}", entry.path())>{entry.title}</Link>
                " "
                <code>{entry.code_name()}</code>
            </li>
        }
    };
    let found = move || {
        let query = query.get();
        let entries = if query.trim().is_empty() {
            ENTRIES.iter().collect()
        } else {
            matches(&query)
        };
        entries.into_iter().map(&link).collect_view()
    };
    view! {
        <div>
            <h2>{heading}</h2>
            <ul class="showcase-list" role="list">{found}</ul>
        </div>
    }
    .into_any()
}

fn asked_for() -> Option<String> {
    let query = web_sys::window()?.location().search().ok()?;
    UrlSearchParams::new_with_str(&query).ok()?.get("q")
}
