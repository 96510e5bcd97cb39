//! `ErrorSummary`: what it says, and where it leads.

use crate::mount::{attribute, has_focus, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn es_1_the_summary_is_a_group_with_a_name() {
    let page = mount(|| view! { <ErrorSummary errors=vec![SummaryError::new("Skriv navnet.", "x")] /> });
    settle().await;
    let summary = page.find(".felles-error-summary");
    assert_eq!(attribute(&summary, "role").as_deref(), Some("group"));
    let name = attribute(&summary, "aria-labelledby").expect("a name");
    assert_eq!(
        page.find(&format!("#{name}")).text_content().as_deref(),
        Some("Du må rette én feil")
    );
    assert_eq!(attribute(&summary, "tabindex").as_deref(), Some("-1"));
    assert!(has_focus(&summary), "it takes the focus when it appears");
}

#[wasm_bindgen_test]
async fn es_3_a_link_leads_to_the_control_and_to_the_first_of_a_group() {
    let page = mount(|| {
        let errors = vec![
            SummaryError::new("Skriv navnet.", "felt"),
            SummaryError::new("Velg én.", "gruppe"),
        ];
        view! {
            <ErrorSummary errors=errors />
            <TextField label="Navn" id="felt" />
            <Fieldset legend="Reise" id="gruppe">
                <Checkbox label="Buss" id="buss" disabled=true />
                <Checkbox label="Tog" id="tog" />
            </Fieldset>
        }
    });
    settle().await;
    let links = page.all(".felles-error-summary a");
    links[0].click();
    assert!(has_focus(&page.find("#felt")));
    links[1].click();
    assert!(has_focus(&page.find("#tog")), "the first that can be used");
}

#[wasm_bindgen_test]
async fn es_2_es_5_it_comes_and_goes_with_what_its_owner_says() {
    let errors = RwSignal::new(Vec::<SummaryError>::new());
    let page = mount(move || view! { <ErrorSummary errors=errors /> });
    settle().await;
    assert_eq!(page.count(".felles-error-summary"), 0);
    for _ in 0..2 {
        errors.set(vec![
            SummaryError::new("Skriv navnet.", "x"),
            SummaryError::general("Fristen er ute."),
        ]);
        settle().await;
        settle().await;
        assert!(has_focus(&page.find(".felles-error-summary")), "{}", page.html());
        errors.set(Vec::new());
        settle().await;
        assert_eq!(page.count(".felles-error-summary"), 0);
    }
}
