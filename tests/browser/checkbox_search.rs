//! `CheckboxSearch`: what is seen, what is chosen, what is said.

use crate::{
    mount::{mount, settle, type_in, wait_ms},
    spoken::said,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn cbs_1_cbs_2_typing_narrows_and_what_is_chosen_stays_so() {
    let chosen = RwSignal::new(vec!["nav".to_owned()]);
    let page = mount(move || {
        let options = vec![
            CheckboxSearchOption::new("nav", "Nav"),
            CheckboxSearchOption::new("skatt", "Skatteetaten"),
            CheckboxSearchOption::new("ssb", "Statistisk sentralbyrå").description("SSB"),
        ];
        view! { <CheckboxSearch legend="Etat" name="agency" options=options selected=chosen /> }
    });
    settle().await;
    let seen = || {
        let rows = page.all(".felles-checkbox-search__option");
        rows.iter()
            .map(|row| row.get_client_rects().length() > 0)
            .collect::<Vec<_>>()
    };
    assert_eq!(seen(), [true, true, true]);
    let search = page.find("input[type='search']");
    type_in(&search, "SSB ");
    settle().await;
    assert_eq!(seen(), [false, false, true]);
    page.find("input[value='ssb']").click();
    settle().await;
    assert_eq!(chosen.get_untracked(), ["nav", "ssb"]);
    assert_eq!(
        page.find(".felles-checkbox-search__chosen").text_content().as_deref(),
        Some("2 valgt")
    );
    wait_ms(1_100).await;
    assert!(said().contains("1 treff"), "{}", said());
    type_in(&search, "finnes ikke");
    settle().await;
    assert_eq!(seen(), [false, false, false]);
    assert!(page.find(".felles-checkbox-search__none").get_client_rects().length() > 0);
    assert_eq!(page.count("input[type='checkbox']:checked"), 2);
}
