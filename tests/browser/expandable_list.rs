//! `ExpandableList`.

use crate::mount::{attribute, mount, settle, wait_ms};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlDetailsElement;

#[wasm_bindgen_test]
async fn exl_1_gen_2_an_owner_that_refuses_keeps_it_closed_and_is_asked_once() {
    let (asked, told) = (StoredValue::new(0), StoredValue::new(Vec::new()));
    let page = mount(move || {
        let owner = Callback::new(move |_: bool| asked.update_value(|asked| *asked += 1));
        view! {
            <ExpandableList
                title="T"
                open=(Signal::stored(false), owner)
                on_toggle=move |open| told.update_value(|told| told.push(open))
            >
                <RowListRow title="a" />
            </ExpandableList>
        }
    });
    settle().await;
    page.find("summary").click();
    wait_ms(50).await;
    assert!(!page.find_as::<HtmlDetailsElement>("details").open());
    assert_eq!((asked.get_value(), told.get_value()), (1, vec![true]));
}

#[wasm_bindgen_test]
async fn exl_2_the_star_turns_calls_back_once_and_opens_nothing() {
    let (favourite, told) = (RwSignal::new(false), StoredValue::new(Vec::new()));
    let page = mount(move || {
        view! {
            <ExpandableList title="Fjordheim" favourite=favourite on_favourite=move |is| told.update_value(|told| told.push(is))>
                <RowListRow title="a" />
            </ExpandableList>
        }
    });
    settle().await;
    let star = page.find("button");
    assert_eq!(attribute(&star, "aria-label").as_deref(), Some("Favoritt: Fjordheim"));
    star.click();
    settle().await;
    assert_eq!(attribute(&star, "aria-pressed").as_deref(), Some("true"));
    assert!(favourite.get_untracked());
    assert_eq!(told.get_value(), [true]);
    assert!(!page.find_as::<HtmlDetailsElement>("details").open());
}

#[wasm_bindgen_test]
async fn exl_3_a_heading_that_does_something_opens_nothing() {
    let pressed = RwSignal::new(0);
    let page = mount(move || {
        view! {
            <ExpandableList title="T" on_press=move |_| pressed.update(|pressed| *pressed += 1)>
                <RowListRow title="a" />
            </ExpandableList>
        }
    });
    settle().await;
    page.find(".felles-expandable-list__main").click();
    wait_ms(50).await;
    let details: HtmlDetailsElement = page.find_as("details");
    assert_eq!((pressed.get_untracked(), details.open()), (1, false));
    page.find("summary").click();
    wait_ms(50).await;
    assert_eq!((pressed.get_untracked(), details.open()), (1, true));
}
