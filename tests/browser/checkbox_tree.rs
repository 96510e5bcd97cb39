//! `CheckboxTree`: parents, folding, and long levels.

use crate::mount::{Mounted, attribute, has_focus, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

fn branches() -> Vec<CheckboxBranch> {
    vec![
        CheckboxBranch::new("west", "Vest").with([
            CheckboxBranch::new("bergen", "Bergen"),
            CheckboxBranch::new("voss", "Voss"),
            CheckboxBranch::new("odda", "Odda"),
        ]),
        CheckboxBranch::new("oslo", "Oslo"),
    ]
}

fn state(page: &Mounted) -> (bool, bool) {
    let parent = page.find_as::<HtmlInputElement>("#felles-place-west");
    (parent.checked(), parent.indeterminate())
}

#[wasm_bindgen_test]
async fn cbt_1_fs_5_gen_2_a_parent_stands_for_all_below_it() {
    let chosen = RwSignal::new(vec!["voss".to_owned()]);
    let told = RwSignal::new(Vec::new());
    let page = mount(move || {
        IdScope::provide("felles");
        let tell = move |chosen: Vec<Choice>| told.update(|told| told.push(chosen.len()));
        view! {
            <CheckboxTree
                legend="Hvor?"
                name="place"
                selected=chosen
                branches=branches()
                on_change=tell
            />
        }
    });
    settle().await;
    assert_eq!(state(&page), (false, true));
    page.find("#felles-place-west").click();
    settle().await;
    assert_eq!(state(&page), (true, false));
    assert_eq!(chosen.get_untracked(), ["bergen", "voss", "odda"]);
    page.find("#felles-place-bergen").click();
    settle().await;
    assert_eq!(state(&page), (false, true));
    page.find("#felles-place-west").click();
    page.find("#felles-place-west").click();
    settle().await;
    assert_eq!(state(&page), (false, false));
    assert_eq!(chosen.get_untracked(), Vec::<String>::new());
    assert_eq!(told.get_untracked(), [3, 2, 3, 0], "each press is one act");
}

#[wasm_bindgen_test]
async fn cbt_3_a_level_folds_and_a_long_one_shows_the_rest() {
    let page = mount(|| {
        IdScope::provide("felles");
        view! { <CheckboxTree legend="Hvor?" name="place" collapsed=true most=2_usize branches=branches() /> }
    });
    settle().await;
    let seen = |id: &str| page.find(id).get_client_rects().length() > 0;
    let toggle = page.find(".felles-checkbox-tree__toggle");
    assert_eq!(
        attribute(&toggle, "aria-label").as_deref(),
        Some("Det som hører til Vest")
    );
    assert_eq!(attribute(&toggle, "aria-expanded").as_deref(), Some("false"));
    assert!(!seen("#felles-place-bergen"));
    toggle.click();
    settle().await;
    assert_eq!(attribute(&toggle, "aria-expanded").as_deref(), Some("true"));
    assert!(seen("#felles-place-bergen") && !seen("#felles-place-odda"));
    page.find(".felles-checkbox-tree__more button").click();
    settle().await;
    assert!(seen("#felles-place-odda") && has_focus(&page.find("#felles-place-odda")));
    assert_eq!(page.find(".felles-checkbox-tree__more").get_client_rects().length(), 0);
}
