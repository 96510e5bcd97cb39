//! `ConnectedList`.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn a_thing_that_goes_on_is_said_and_shown_anew() {
    let (status, language) = (
        RwSignal::new(ConnectedListStatus::Upcoming),
        RwSignal::new(Language::Nb),
    );
    let page = mount(move || {
        provide_language(language);
        view! { <ConnectedList><ConnectedListItem title="Vedtak" status=status /></ConnectedList> }
    });
    settle().await;
    let item = page.find("li");
    assert_eq!(page.text(), "Ikke begynt: Vedtak");
    assert_eq!(attribute(&item, "aria-current"), None);
    status.set(ConnectedListStatus::Active);
    language.set(Language::En);
    settle().await;
    assert_eq!(page.text(), "In progress: Vedtak");
    assert_eq!(attribute(&item, "aria-current").as_deref(), Some("step"));
    status.set(ConnectedListStatus::Plain);
    settle().await;
    assert_eq!(page.text(), "Vedtak");
    assert_eq!(attribute(&item, "aria-current"), None);
}
