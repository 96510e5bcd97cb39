//! Breadcrumbs: names, the current page, and trails that change.

use crate::mount::{Mounted, attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

const PAGES: [(&str, &str); 3] = [("Forsiden", "#a"), ("Skatt", "#b"), ("Skattekort", "#c")];

/// The texts of what is the current page.
fn current(page: &Mounted) -> Vec<String> {
    let current = page.all("[aria-current]");
    assert!(
        current
            .iter()
            .all(|at| attribute(at, "aria-current").as_deref() == Some("page"))
    );
    current.iter().map(|at| at.text_content().unwrap_or_default()).collect()
}

#[wasm_bindgen_test]
async fn bc_1_a_landmark_with_a_name_and_an_ordered_list() {
    let language = RwSignal::new(Language::Nb);
    let page = mount(move || {
        provide_language(language);
        view! { <Breadcrumbs items=PAGES /> }
    });
    let nav = page.find("nav");
    assert_eq!(attribute(&nav, "aria-label").as_deref(), Some("Du er her"));
    assert_eq!(page.count("nav > ol > li"), 3);
    language.set(Language::En);
    settle().await;
    assert_eq!(attribute(&nav, "aria-label").as_deref(), Some("You are here"));
    assert_eq!(
        attribute(&page.find(".felles-breadcrumbs__back"), "aria-label").as_deref(),
        Some("Back to Skatt")
    );
}

#[wasm_bindgen_test]
async fn bc_2_the_last_is_current_and_follows_the_pages() {
    let depth = RwSignal::new(3_usize);
    let page = mount(move || view! { <Breadcrumbs items=move || PAGES[..depth.get()].to_vec() /> });
    assert_eq!(current(&page), ["Skattekort"]);
    depth.set(2);
    settle().await;
    assert_eq!(current(&page), ["Skatt"]);
    assert_eq!(page.count("li"), 2);
    depth.set(0);
    settle().await;
    assert_eq!(current(&page), [""; 0]);
    assert_eq!(attribute(&page.find("div"), "data-collapses"), None, "nothing is above");
}

#[wasm_bindgen_test]
async fn bc_4_a_name_by_id_wins_also_when_it_comes_later() {
    let by = RwSignal::new(None::<String>);
    let page = mount(move || view! { <Breadcrumbs items=PAGES aria_label="Stien" aria_labelledby=by /> });
    let nav = page.find("nav");
    assert_eq!(attribute(&nav, "aria-label").as_deref(), Some("Stien"));
    by.set(Some("tittel".to_owned()));
    settle().await;
    assert_eq!(attribute(&nav, "aria-label"), None);
    assert_eq!(attribute(&nav, "aria-labelledby").as_deref(), Some("tittel"));
    by.set(None);
    settle().await;
    assert_eq!(attribute(&nav, "aria-label").as_deref(), Some("Stien"));
}

#[wasm_bindgen_test]
async fn bc_5_the_link_to_the_page_above_is_never_current() {
    let ends_here = RwSignal::new(true);
    let page = mount(move || view! { <Breadcrumbs items=PAGES ends_here=ends_here /> });
    let back = page.find(".felles-breadcrumbs__back");
    assert_eq!(attribute(&back, "href").as_deref(), Some("#b"));
    ends_here.set(false);
    settle().await;
    assert_eq!(attribute(&back, "href").as_deref(), Some("#c"));
    assert_eq!(
        attribute(&back, "aria-label").as_deref(),
        Some("Tilbake til Skattekort")
    );
    assert_eq!(current(&page), [""; 0]);
}

#[wasm_bindgen_test]
fn bc_6_separators_are_decoration() {
    let page = mount(|| view! { <Breadcrumbs items=PAGES /> });
    assert_eq!(page.count("li > svg"), 2);
    assert_eq!(page.count("svg:not([aria-hidden=true])"), 0);
    assert_eq!(
        page.find("ol").text_content().as_deref(),
        Some("ForsidenSkattSkattekort")
    );
}

#[wasm_bindgen_test]
fn a_page_without_an_address_is_text() {
    let items = vec![NavigationLink::from("Her")];
    let page = mount(move || view! { <Breadcrumbs items=items /> });
    assert_eq!(page.count("a"), 0);
    assert_eq!(current(&page), ["Her"]);
}
