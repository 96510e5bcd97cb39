//! Takes over what the prerenderer wrote: each example in its own root, and the moving parts of the pages.

use super::{catalogue, example_root, islands};
use felles::runtime::warning::warn;
use leptos::mount::hydrate_from;
use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement};

/// Hydrates all roots of this page, and then says so on `<html>`: `data-hydrated`.
pub fn start() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    for (root, name) in roots(&document, islands::ATTRIBUTE) {
        hydrate_from(root.clone(), move || {
            islands::scoped(&name, &|attribute| root.get_attribute(attribute))
        })
        .forget();
    }
    for (root, key) in roots(&document, example_root::ATTRIBUTE) {
        let Some(example) = catalogue::example(&key) else {
            warn(format_args!(
                "there is no example \"{key}\"; it stays as the server sent it"
            ));
            continue;
        };
        hydrate_from(root, move || example_root::scoped(&key, example)).forget();
    }
    if let Some(html) = document.document_element() {
        let _ = html.set_attribute("data-hydrated", "");
    }
}

/// The elements with an attribute, and its values, in the order of the page.
fn roots(document: &Document, attribute: &str) -> Vec<(HtmlElement, String)> {
    let Ok(found) = document.query_selector_all(&format!("[{attribute}]")) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|index| found.item(index)?.dyn_into::<HtmlElement>().ok())
        .filter_map(|root| {
            let value = root.get_attribute(attribute)?;
            Some((root, value))
        })
        .collect()
}
