//! `OrganisationLookup`, and what all look-ups say of themselves.

use crate::{
    mount::{attribute, mount, settle, type_in, wait_ms},
    spoken::said,
    until::until,
};
use felles::{components::FoundOrganisation, prelude::*};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn lku_1_what_is_found_is_shown_said_and_given_and_goes_when_the_number_changes() {
    let given = RwSignal::new(Vec::new());
    let asked = RwSignal::new(0);
    let page = mount(move || {
        let register = move |_: OrganisationNumber| async move {
            asked.update(|asked| *asked += 1);
            wait_ms(5).await;
            Ok(Some(FoundOrganisation {
                name: "Fjordvik kommune".into(),
                note: Some("i Fjordvik".into()),
            }))
        };
        let on_found =
            move |found: Option<FoundOrganisation>| given.update(|given| given.push(found.map(|found| found.name)));
        view! { <OrganisationLookup label="Organisasjonsnummer" lookup=register on_found=on_found /> }
    });
    let input = page.find("input");
    type_in(&input, "31000001");
    settle().await;
    assert_eq!(asked.get_untracked(), 0, "a part of a number is nobody's");
    type_in(&input, "310000019");
    until("the name", || page.text().contains("Fjordvik kommune i Fjordvik")).await;
    until("that it is said", || said().contains("Fjordvik kommune, i Fjordvik")).await;
    let described = attribute(&input, "aria-describedby").unwrap_or_default();
    assert!(described.contains(&page.find(".felles-lookup").id()), "{described}");
    type_in(&input, "310 000 019");
    settle().await;
    assert_eq!(asked.get_untracked(), 1, "the same number");
    type_in(&input, "310 000 01");
    settle().await;
    settle().await;
    assert!(!page.text().contains("Fjordvik"), "{}", page.text());
    assert_eq!(given.get_untracked(), [Some(Text::from("Fjordvik kommune")), None]);
}

#[wasm_bindgen_test]
async fn lku_2_nothing_found_and_a_failure_are_told_and_it_can_be_tried_again() {
    let asked = RwSignal::new(0);
    let page = mount(move || {
        let register = move |number: OrganisationNumber| async move {
            asked.update(|asked| *asked += 1);
            match (number.as_str(), asked.get_untracked()) {
                ("310000027", 2) => Err(Problem::new("Registeret svarer ikke.")),
                _ => Ok(None::<FoundOrganisation>),
            }
        };
        view! { <OrganisationLookup label="Organisasjonsnummer" lookup=register /> }
    });
    let input = page.find("input");
    type_in(&input, "310000019");
    until("that there is none", || {
        page.text().contains("Vi finner ingen virksomhet")
    })
    .await;
    assert_eq!(page.count("button"), 0);
    assert_eq!(attribute(&input, "aria-invalid"), None, "the number may be right");
    type_in(&input, "310000027");
    until("why it failed", || page.text().contains("Registeret svarer ikke.")).await;
    until("that it is said", || said().contains("Registeret svarer ikke.")).await;
    page.find("button").click();
    until("another answer", || page.text().contains("Vi finner ingen virksomhet")).await;
    assert_eq!(asked.get_untracked(), 3);
}
