//! `DescriptionForm`: what is asked, and what is said of those who read it.

use crate::{
    mount::{mount, settle, type_in},
    until::until,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn dsf_1_the_time_stands_before_the_way_on_and_the_sector_may_be_left_out() {
    let received = RwSignal::new(Vec::<Option<Sector>>::new());
    let page = mount(move || {
        view! {
            <DescriptionForm
                form=ActivityDescription::form()
                handling_time="3–4 dager"
                search_href="#sok"
                send=async |_: ActivityDescription| Ok(FormAnswer::Received)
                on_received=move |description: ActivityDescription| {
                    received.update(|received| received.push(description.sector));
                }
            />
        }
    });
    let text = page.text();
    let (note, way_on) = (text.find("Det tar vanligvis 3–4 dager."), text.find("Neste"));
    assert!(note.is_some() && note < way_on, "{text}");
    page.find("[type='submit']").click();
    settle().await;
    assert!(
        page.text().contains("Beskriv hva virksomheten skal drive med."),
        "{}",
        page.text()
    );
    type_in(&page.find("[name='text']"), "Jeg strikker og selger luer.");
    page.find("[type='submit']").click();
    until("an answer", || received.get_untracked().len() == 1).await;
    page.find("[value='retail']").click();
    settle().await;
    page.find("[type='submit']").click();
    until("another", || received.get_untracked().len() == 2).await;
    assert_eq!(received.get_untracked(), [None, Some(Sector::Retail)]);
}
