//! The search in the header: links to what matches, as one types. Without a script it leads to the page that lists all.

use super::super::{catalogue::ENTRIES, entry::Entry};
use felles::prelude::*;
use leptos::{
    ev::{FocusEvent, KeyboardEvent},
    html,
    prelude::*,
};
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Node};

/// More than this is better seen on the page that lists all.
const MOST: usize = 8;

/// How long a person has stopped typing when the number of hits is said.
const PAUSE: Duration = Duration::from_millis(700);

/// What matches all words of a query: by title, by name in code, or by group.
pub fn matches(query: &str) -> Vec<&'static Entry> {
    let query = query.to_lowercase();
    let words: Vec<_> = query.split_whitespace().collect();
    if words.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<_> = ENTRIES
        .iter()
        .filter(|entry| {
            let known = [
                entry.title.to_lowercase(),
                entry.name.replace('_', " "),
                entry.code_name().to_lowercase(),
            ];
            words.iter().all(|word| known.iter().any(|name| name.contains(word)))
        })
        .collect();
    found.sort_by_key(|entry| {
        !words
            .iter()
            .any(|word| entry.title.to_lowercase().starts_with(word) || entry.name.starts_with(word))
    });
    found
}

/// The number of hits, in words.
pub fn hits(number: usize) -> Text {
    match number {
        0 => "Ingen treff".into(),
        1 => "1 treff".into(),
        more => format!("{more} treff").into(),
    }
}

pub fn view(root: String) -> AnyView {
    let query = RwSignal::new(String::new());
    let found = Memo::new(move |_| matches(&query.get()).iter().map(|entry| entry.name).collect::<Vec<_>>());
    let open = RwSignal::new(false);
    let input = NodeRef::<html::Input>::new();
    let typed = move |text: String| {
        open.set(!text.trim().is_empty());
        say_soon(query, |text| hits(matches(text).len()));
    };
    let focused = move |_: FocusEvent| open.set(!query.get_untracked().trim().is_empty());
    // In the field itself Escape empties it, and so closes the list.
    let on_keydown = move |event: KeyboardEvent| match event.key().as_str() {
        "Escape" if open.get_untracked() => {
            event.prevent_default();
            if let Some(input) = input.get_untracked() {
                let _ = input.focus();
            }
            // Last: the field opens the list when it takes the focus.
            open.set(false);
        }
        key @ ("ArrowDown" | "ArrowUp")
            if open.get_untracked()
                && !has_modifier(&event)
                && move_focus(&event, if key == "ArrowDown" { 1 } else { -1 }) =>
        {
            event.prevent_default();
        }
        _ => {}
    };
    let on_focusout = move |event: FocusEvent| {
        let search: Option<Node> = event.current_target().and_then(|search| search.dyn_into().ok());
        let next: Option<Node> = event.related_target().and_then(|next| next.dyn_into().ok());
        if search.is_some_and(|search| !search.contains(next.as_ref())) {
            open.set(false);
        }
    };
    let action = format!("{root}search/");
    let link = move |name: &'static str| {
        let entry = ENTRIES.iter().find(|entry| entry.name == name)?;
        Some(view! {
            <li>
                <a class="showcase-search__hit" href=format!("{root}{}", entry.path())>
                    {entry.title} " " <code>{entry.code_name()}</code>
                </a>
            </li>
        })
    };
    let all = action.clone();
    view! {
        <div class="showcase-search" on:keydown=on_keydown on:focusout=on_focusout>
            <SearchField
                label="Søk i komponenter og mønstre"
                hide_label=true
                placeholder="Søk"
                name="q"
                action=action
                without_button=true
                size=Size::Sm
                value=query
                on_change=typed
                on_focus=focused
                node_ref=input
            />
            <div class="showcase-search__panel" hidden=move || !open.get()>
                <p class="showcase-search__count">{move || hits(found.with(Vec::len))}</p>
                <ul class="showcase-search__hits" role="list">
                    {move || found.get().into_iter().take(MOST).map(&link).collect_view()}
                </ul>
                <a class="showcase-search__hit" href=all>{"Se alle komponenter og mønstre"}</a>
            </div>
        </div>
    }
    .into_any()
}

/// Says something of what is typed, when nothing more is for a while.
pub fn say_soon(query: RwSignal<String>, words: impl FnOnce(&str) -> Text + 'static) {
    let text = query.get_untracked();
    set_timeout(
        move || {
            if query.try_get_untracked().as_ref() == Some(&text) && !text.trim().is_empty() {
                announce(words(&text));
            }
        },
        PAUSE,
    );
}

fn has_modifier(event: &KeyboardEvent) -> bool {
    event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key()
}

/// Moves the focus among the field and the links below it; not past either end.
fn move_focus(event: &KeyboardEvent, by: i32) -> bool {
    let stops = || {
        let search: Element = event.current_target()?.dyn_into().ok()?;
        let stops = search.query_selector_all("input, a").ok()?;
        Some(
            (0..stops.length())
                .filter_map(|index| stops.item(index)?.dyn_into::<HtmlElement>().ok())
                .collect::<Vec<_>>(),
        )
    };
    let Some(stops) = stops() else { return false };
    let target: Option<HtmlElement> = event.target().and_then(|target| target.dyn_into().ok());
    let Some(at) = stops.iter().position(|stop| Some(stop) == target.as_ref()) else {
        return false;
    };
    let next = i32::try_from(at).ok().and_then(|at| usize::try_from(at + by).ok());
    next.and_then(|next| stops.get(next))
        .is_some_and(|stop| stop.focus().is_ok())
}
