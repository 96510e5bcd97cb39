//! `PersonLookup`: who is looked up, and when.

use crate::{
    mount::{attribute, mount, press, press_with, settle, type_in},
    until::until,
};
use felles::{
    components::{FoundPerson, PersonQuery},
    prelude::*,
};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn plu_1_nobody_is_looked_up_without_both_answers() {
    let asked = RwSignal::new(Vec::new());
    let page = mount(move || {
        let register = move |query: PersonQuery| async move {
            asked.update(|asked: &mut Vec<_>| asked.push((query.id.to_string(), query.surname)));
            Ok(Some(FoundPerson {
                name: "Kari Nordmann".into(),
                note: None,
            }))
        };
        view! { <PersonLookup legend="Hvem?" name="hvem" lookup=register /> }
    });
    let (id, surname) = (page.find("[name='hvem.id']"), page.find("[name='hvem.surname']"));
    page.find("button").click();
    settle().await;
    assert!(asked.get_untracked().is_empty());
    for input in [&id, &surname] {
        assert_eq!(attribute(input, "aria-invalid").as_deref(), Some("true"));
    }
    assert!(page.text().contains("Skriv etternavnet."), "{}", page.text());
    type_in(&id, "01838012317");
    type_in(&surname, " Nordmann ");
    settle().await;
    assert_eq!(page.count(".felles-field__message"), 0);
    let composing = press_with(&surname, "Enter", |key| key.set_is_composing(true));
    settle().await;
    assert!(
        !composing && asked.get_untracked().is_empty(),
        "it ends what is composed"
    );
    assert!(press(&surname, "Enter"), "the form around is not sent");
    until("the name", || page.text().contains("Kari Nordmann")).await;
    assert_eq!(
        asked.get_untracked(),
        [("018380 12317".to_owned(), "Nordmann".to_owned())]
    );
    type_in(&surname, "Hansen");
    settle().await;
    settle().await;
    assert!(!page.text().contains("Kari Nordmann"), "{}", page.text());
}

#[wasm_bindgen_test]
fn nif_1_a_query_hides_whom_it_asks_for() {
    let query = PersonQuery {
        id: "01838012317".parse().expect("an id"),
        surname: "Nordmann".to_owned(),
    };
    assert_eq!(format!("{query:?}"), "PersonQuery(***)");
}
