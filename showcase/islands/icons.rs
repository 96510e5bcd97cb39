//! The search of the icon page. The icons stand in the page already; it hides those that do not fit.

use super::search::{hits, say_soon};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, NodeList};

pub fn view() -> AnyView {
    let query = RwSignal::new(String::new());
    let found = RwSignal::new(None::<usize>);
    Effect::new(move || found.set(Some(show(&query.get()))));
    let typed = move |_: String| say_soon(query, move |_| hits(found.get_untracked().unwrap_or_default()));
    // What is found follows the typing: Enter leads nowhere.
    let stay = |_: String| {};
    let count = move || match found.get() {
        Some(number) if !query.read().trim().is_empty() => hits(number),
        _ => "Alle vises".into(),
    };
    view! {
        <div>
            <SearchField
                label="Søk etter ikon"
                description="På norsk eller engelsk: pil, kalender, person, money"
                name="icon"
                without_button=true
                on_search=stay
                value=query
                on_change=typed
            />
            <p class="showcase-icons__count">{count}</p>
        </div>
    }
    .into_any()
}

/// Shows the icons that have all words of a query, and the groups that have any left. Gives how many there are.
fn show(query: &str) -> usize {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return 0;
    };
    let query = query.to_lowercase();
    let words: Vec<_> = query.split_whitespace().collect();
    let mut shown = 0;
    for group in elements(document.query_selector_all("[data-icons]").ok()) {
        let before = shown;
        for icon in elements(group.query_selector_all("[data-words]").ok()) {
            let known = icon.get_attribute("data-words").unwrap_or_default();
            let fits = words.iter().all(|word| known.contains(word));
            icon.set_hidden(!fits);
            shown += usize::from(fits);
        }
        group.set_hidden(shown == before);
    }
    shown
}

fn elements(list: Option<NodeList>) -> impl Iterator<Item = HtmlElement> {
    let list = list
        .into_iter()
        .flat_map(|list| (0..list.length()).filter_map(move |index| list.item(index)));
    list.filter_map(|node| node.dyn_into().ok())
}
