//! Accordion.

use crate::mount::{attribute, fire, mount, settle, wait_ms};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn acc_2_the_button_for_all_follows_sections_that_come_and_go() {
    let more = RwSignal::new(false);
    let page = mount(move || {
        view! {
            <Accordion open_all=true>
                <AccordionItem title="En" open=true>"1"</AccordionItem>
                <Show when=move || more.get()>
                    <AccordionItem title="To">"2"</AccordionItem>
                </Show>
            </Accordion>
        }
    });
    settle().await;
    let all = page.find(".felles-accordion__all");
    assert_eq!(all.text_content().as_deref(), Some("Skjul alle"));
    more.set(true);
    settle().await;
    assert_eq!(all.text_content().as_deref(), Some("Vis alle"));
    more.set(false);
    settle().await;
    assert_eq!(all.text_content().as_deref(), Some("Skjul alle"));
}

#[wasm_bindgen_test]
async fn det_4_an_owner_that_refuses_keeps_a_section_closed_also_when_the_browser_found_it() {
    let page = mount(|| {
        let closed = Signal::stored(false);
        let owner = Callback::new(|_: bool| ());
        view! { <Accordion><AccordionItem title="En" open=(closed, owner)>"1"</AccordionItem></Accordion> }
    });
    settle().await;
    let panel = page.find(".felles-accordion__panel");
    page.find(".felles-accordion__button").click();
    wait_ms(20).await;
    assert_eq!(attribute(&panel, "hidden").as_deref(), Some("until-found"));
    fire(&panel, "beforematch");
    panel.remove_attribute("hidden").expect("an attribute");
    wait_ms(20).await;
    assert_eq!(attribute(&panel, "hidden").as_deref(), Some("until-found"));
}

#[wasm_bindgen_test]
async fn det_3_a_search_in_the_page_opens_a_section_and_it_is_told() {
    let told = StoredValue::new(Vec::new());
    let page = mount(move || {
        view! {
            <Accordion>
                <AccordionItem title="En" on_toggle=move |open| told.update_value(|told| told.push(open))>"1"</AccordionItem>
            </Accordion>
        }
    });
    settle().await;
    let panel = page.find(".felles-accordion__panel");
    fire(&panel, "beforematch");
    settle().await;
    assert_eq!(attribute(&panel, "hidden"), None);
    assert_eq!(told.get_value(), [true]);
}
