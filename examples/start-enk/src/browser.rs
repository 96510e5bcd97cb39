//! The browser's side: takes over the islands of the page, and asks the server with `fetch`.

use crate::{
    http_service::{Fetch, HttpEnkService},
    island::{self, Opening},
};
use felles::{
    prelude::{IdScope, provide_language},
    runtime::{Language, warning::warn},
};
use leptos::{mount::hydrate_from, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement};

/// Takes over all islands of the page, and then says so on `<html>`: `data-hydrated`.
pub fn start() {
    console_error_panic_hook::set_once();
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    let language = language(&document);
    for (root, name) in islands(&document) {
        let Some(view) = view_of(&name, &root) else {
            warn(format_args!("the island \"{name}\" stays as the server sent it"));
            continue;
        };
        let language = language.clone();
        hydrate_from(root, move || {
            provide_language(language);
            IdScope::provide(&name);
            view()
        })
        .forget();
    }
    if let Some(html) = document.document_element() {
        let _ = html.set_attribute("data-hydrated", "");
    }
}

/// The view of an island: the same that the server wrote.
fn view_of(name: &str, root: &HtmlElement) -> Option<Box<dyn FnOnce() -> AnyView>> {
    match name {
        island::FEEDBACK => Some(Box::new(|| island::feedback().into_any())),
        island::SERVICE => {
            let opening: Opening = serde_json::from_str(&root.get_attribute(island::DATA)?).ok()?;
            let service = HttpEnkService::new(Fetch::at("", &opening.csrf).for_person(&opening.person.key));
            Some(Box::new(move || island::service(service, opening).into_any()))
        }
        _ => None,
    }
}

fn language(document: &Document) -> Language {
    let tag = document.document_element().and_then(|html| html.get_attribute("lang"));
    tag.and_then(|tag| tag.parse().ok()).unwrap_or_default()
}

fn islands(document: &Document) -> Vec<(HtmlElement, String)> {
    let Ok(found) = document.query_selector_all(&format!("[{}]", island::ATTRIBUTE)) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|index| found.item(index)?.dyn_into::<HtmlElement>().ok())
        .filter_map(|root| {
            let name = root.get_attribute(island::ATTRIBUTE)?;
            Some((root, name))
        })
        .collect()
}
