//! `ToggleGroup`: what keys and presses do.

use crate::mount::{Mounted, attribute, has_focus, mount, press, settle};
use felles::prelude::*;
use leptos::prelude::*;
use std::collections::BTreeSet;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

fn group(shown: RwSignal<String>, told: RwSignal<u32>) -> Mounted {
    mount(move || {
        view! {
            <ToggleGroup label="Visning" selected=shown on_change=move |_| told.update(|told| *told += 1)>
                <ToggleGroupItem value="list" id="list">"Liste"</ToggleGroupItem>
                <ToggleGroupItem value="off" id="off" disabled=true>"Slått av"</ToggleGroupItem>
                <ToggleGroupItem value="map" id="map">"Kart"</ToggleGroupItem>
            </ToggleGroup>
        }
    })
}

fn chosen(page: &Mounted) -> Option<String> {
    (page.count("input:checked") == 1).then(|| page.find_as::<HtmlInputElement>("input:checked").value())
}

#[wasm_bindgen_test]
async fn tg_1_tg_3_arrows_move_the_focus_and_choose_nothing_until_enter() {
    let (shown, told) = (RwSignal::new("list".to_owned()), RwSignal::new(0));
    let page = group(shown, told);
    settle().await;
    assert_eq!(chosen(&page).as_deref(), Some("list"));
    let (list, map) = (page.find("#list"), page.find("#map"));
    list.focus().expect("focused");
    for (from, key, to) in [
        (&list, "ArrowRight", &map),
        (&map, "ArrowDown", &list),
        (&list, "ArrowLeft", &map),
        (&map, "ArrowUp", &list),
        (&list, "End", &map),
    ] {
        assert!(press(from, key), "{key} is the group's own");
        assert!(has_focus(to), "{key}");
    }
    assert_eq!((chosen(&page).as_deref(), told.get_untracked()), (Some("list"), 0));
    assert!(press(&map, "Enter"), "the browser would submit the form");
    settle().await;
    assert_eq!((chosen(&page).as_deref(), told.get_untracked()), (Some("map"), 1));
    assert_eq!(shown.get_untracked(), "map");
}

#[wasm_bindgen_test]
async fn tg_4_tg_5_a_press_chooses_once_and_what_is_disabled_cannot_be_chosen() {
    let (shown, told) = (RwSignal::new("list".to_owned()), RwSignal::new(0));
    let page = group(shown, told);
    settle().await;
    page.find("label:has(#map)").click();
    page.find("label:has(#map)").click();
    settle().await;
    assert_eq!((shown.get_untracked().as_str(), told.get_untracked()), ("map", 1));
    page.find("#off").click();
    page.find("label:has(#off)").click();
    settle().await;
    assert_eq!((chosen(&page).as_deref(), told.get_untracked()), (Some("map"), 1));
}

#[wasm_bindgen_test]
fn tg_6_items_have_one_name_and_groups_different_ones() {
    let page = mount(|| {
        let group = || {
            view! {
                <ToggleGroup label="x" selected="a".to_owned()>
                    <ToggleGroupItem value="a">"A"</ToggleGroupItem>
                    <ToggleGroupItem value="b">"B"</ToggleGroupItem>
                </ToggleGroup>
            }
        };
        view! { <div>{group()} {group()}</div> }
    });
    let names: BTreeSet<_> = page.all("input").iter().map(|input| attribute(input, "name")).collect();
    assert_eq!((page.count("input"), names.len()), (4, 2), "{names:?}");
    assert!(!names.contains(&None));
}

#[wasm_bindgen_test]
async fn tg_7_an_icon_alone_has_its_name_in_a_tooltip() {
    let page = mount(|| {
        view! {
            <ToggleGroup label="x" selected="a".to_owned()>
                <ToggleGroupItem value="a" icon=icons::TABLE tooltip="Tabell" />
            </ToggleGroup>
        }
    });
    settle().await;
    assert_eq!(
        page.find(".felles-toggle-group__said").text_content().as_deref(),
        Some("Tabell")
    );
    assert_eq!(
        page.find(".felles-tooltip__text").text_content().as_deref(),
        Some("Tabell")
    );
}
