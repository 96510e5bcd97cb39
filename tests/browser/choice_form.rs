//! `ChoiceForm`: what is chosen, in the caller's own type.

use crate::{
    mount::{attribute, mount, settle},
    until::until,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

felles::variants! {
    /// How an answer comes.
    pub enum Delivery {
        /// In the post.
        #[default]
        Letter = "letter",
        /// In the inbox.
        Digital = "digital",
    }
}

felles::form! {
    struct Answer {
        delivery: Delivery => [missing("Velg hvordan du vil ha svaret.")],
    }
}

#[wasm_bindgen_test]
async fn chf_1_without_a_choice_it_says_what_to_do_and_then_goes_on_with_the_choice() {
    let received = RwSignal::new(None::<Delivery>);
    let page = mount(move || {
        let form = Answer::form();
        let options = [
            CardOption::new(Delivery::Digital, "I innboksen").excerpt("Det går fortest."),
            CardOption::new(Delivery::Letter, "I posten"),
        ];
        view! {
            <ChoiceForm
                form=form
                field=form.delivery
                question="Hvordan vil du ha svaret?"
                options=options
                send=async |_: Answer| Ok(FormAnswer::Received)
                on_received=move |answer: Answer| received.set(Some(answer.delivery))
            />
        }
    });
    assert_eq!(attribute(&page.find("[type='submit']"), "disabled"), None);
    page.find("[type='submit']").click();
    settle().await;
    let summary = page.find(".felles-error-summary").text_content().unwrap_or_default();
    assert!(summary.contains("Velg hvordan du vil ha svaret."), "{summary}");
    page.find("[value='digital']").click();
    settle().await;
    assert_eq!(page.count(".felles-error-summary"), 0);
    page.find("[type='submit']").click();
    until("an answer", || received.get_untracked() == Some(Delivery::Digital)).await;
}

#[wasm_bindgen_test]
async fn chf_2_other_answers_may_come_and_there_is_a_way_on_past_them() {
    let options = RwSignal::new(vec![CardOption::new(Delivery::Letter, "I posten")]);
    let page = mount(move || {
        let form = Answer::form();
        view! {
            <ChoiceForm form=form field=form.delivery question="Hvordan?" options=options find_href="#selv" on_valid=|()| () />
        }
    });
    assert_eq!(attribute(&page.find("a"), "href").as_deref(), Some("#selv"));
    assert_eq!(page.count("input[type='radio']"), 1);
    options.set(Vec::new());
    settle().await;
    assert_eq!(page.count("input[type='radio']"), 0);
    assert!(
        page.text().contains("Det er ingenting å velge mellom her."),
        "{}",
        page.text()
    );
}
