//! [`Comparison`]: what is marked, and what is missing.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

fn data() -> ComparisonData {
    ComparisonData::new([ComparedOption::new("bus", "Buss"), ComparedOption::new("train", "Tog")]).category(
        "Reisen",
        [
            ComparisonRow::new("Tid", ["2 timer", "1 time"]),
            ComparisonRow::new("Bytter", ["Ingen"]),
        ],
    )
}

#[wasm_bindgen_test]
async fn cmp_2_the_chosen_column_is_marked_in_words_and_follows_the_choice() {
    let chosen = RwSignal::new(None::<String>);
    let page = mount(move || {
        let chosen = Prop::derive(move || chosen.get().map(Text::from));
        view! { <Comparison caption="Buss eller tog" data=data() chosen=chosen chosen_label="Passer best" /> }
    });
    assert_eq!((page.count("[data-chosen]"), page.count(".felles-tag")), (0, 0));
    chosen.set(Some("train".to_owned()));
    settle().await;
    let header = page.find("th[data-chosen]").text_content().unwrap_or_default();
    assert!(header.contains("Tog") && header.contains("Passer best"), "{header}");
    assert_eq!(page.count("td[data-chosen]"), 2);
}

#[wasm_bindgen_test]
async fn cmp_1_each_cell_has_its_headers_and_one_that_is_missing_says_so() {
    let page = mount(|| view! { <Comparison caption="Buss eller tog" data=data() /> });
    assert_eq!(page.count("thead th[scope=col]"), 3);
    assert_eq!(page.count("tbody th[scope=rowgroup]"), 1);
    assert_eq!(page.count("tbody th[scope=row]"), 2);
    assert_eq!(
        attribute(&page.find("th[scope=rowgroup]"), "colspan").as_deref(),
        Some("3")
    );
    let cells = page.all("tbody td .felles-comparison__text");
    let last = cells.last().and_then(|cell| cell.text_content());
    assert_eq!(last.as_deref(), Some("Ikke oppgitt"));
}
