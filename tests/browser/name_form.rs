//! `NameForm`: what is checked, when, and what becomes of the name.

use crate::{
    mount::{Mounted, attribute, has_focus, mount, press, settle, type_in},
    spoken::{said, silence},
    until::until,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, HtmlFormElement, HtmlInputElement};

/// A form on the page, the names that the register was asked about, and how often the user went on.
struct Naming {
    page: Mounted,
    asked: RwSignal<Vec<String>>,
    went_on: RwSignal<u32>,
}

fn naming() -> Naming {
    let (asked, went_on) = (RwSignal::new(Vec::new()), RwSignal::new(0));
    let page = mount(move || {
        let register = Task::<Text, NameAnswer>::from(move |name: Text| {
            asked.update(|asked: &mut Vec<String>| asked.push(name.to_string()));
            let answer = match name.as_str() {
                "Olsen Politi" => Ok(NameAnswer::Refused("«Politi» kan ikke være med.".into())),
                "Olsen Stengt" => Err(Problem::new("Registeret er stengt.")),
                "Olsen Foto" => Ok(NameAnswer::Taken),
                _ => Ok(NameAnswer::Free),
            };
            async move { answer }
        });
        let go_on = move |()| went_on.update(|times| *times += 1);
        view! { <NameForm form=BusinessName::form() surname="Aas Olsen" check=register on_valid=go_on /> }
    });
    Naming { page, asked, went_on }
}

impl Naming {
    fn input(&self) -> HtmlInputElement {
        self.page.find_as("[name='name']")
    }

    /// The one that checks, and tries another.
    fn button(&self) -> HtmlElement {
        self.page.find("button[type='button']")
    }

    async fn says(&self, text: &str) {
        until(text, || self.page.text().contains(text)).await;
    }
}

#[wasm_bindgen_test]
async fn naf_1_enter_checks_by_the_rules_first_and_sends_nothing() {
    let naming = naming();
    type_in(&naming.input(), "Foto");
    assert!(press(&naming.input(), "Enter"), "the form is not sent");
    naming.says("Navnet må ha etternavnet «Olsen» som et eget ord.").await;
    assert_eq!(attribute(&naming.input(), "aria-invalid").as_deref(), Some("true"));
    assert_eq!(naming.asked.get_untracked(), [""; 0], "the register is spared");
    type_in(&naming.input(), " Olsen Foto ");
    assert!(press(&naming.input(), "Enter"), "the form is not sent");
    naming
        .says("Et annet foretak har det samme navnet, men det hindrer ikke deg.")
        .await;
    assert_eq!(naming.asked.get_untracked(), ["Olsen Foto"]);
    assert_eq!(naming.went_on.get_untracked(), 0);
    settle().await;
    assert!(!press(&naming.input(), "Enter"), "there is nothing left to check");
}

#[wasm_bindgen_test]
async fn naf_2_a_good_name_is_locked_and_said_once_and_another_may_be_tried() {
    silence().await;
    let naming = naming();
    type_in(&naming.input(), "Olsen Film");
    press(&naming.input(), "Enter");
    until("a lock", || naming.input().read_only()).await;
    let word = "Navnet kan brukes, og ingen andre foretak har det.";
    until("a word", || said().contains(word)).await;
    assert_eq!(said().matches(word).count(), 1, "{}", said());
    let button = naming.button();
    assert_eq!(button.text_content().as_deref(), Some("Prøv et annet navn"));
    button.click();
    settle().await;
    assert_eq!(naming.input().value(), "");
    assert!(!naming.input().read_only());
    assert!(has_focus(&naming.input()));
    assert_eq!(naming.button().text_content().as_deref(), Some("Sjekk navnet"));
    assert!(!naming.page.text().contains(word));
}

#[wasm_bindgen_test]
async fn naf_3_what_is_refused_stands_at_the_field_and_a_closed_register_keeps_nobody() {
    let naming = naming();
    type_in(&naming.input(), "Olsen Politi");
    press(&naming.input(), "Enter");
    naming.says("«Politi» kan ikke være med.").await;
    assert_eq!(attribute(&naming.input(), "aria-invalid").as_deref(), Some("true"));
    assert!(!naming.input().read_only());
    type_in(&naming.input(), "Olsen Stengt");
    settle().await;
    assert_eq!(attribute(&naming.input(), "aria-invalid"), None);
    press(&naming.input(), "Enter");
    naming.says("Registeret er stengt.").await;
    assert_eq!(
        attribute(&naming.input(), "aria-invalid"),
        None,
        "that is nobody's error"
    );
    naming.page.find("[type='submit']").click();
    settle().await;
    assert_eq!(naming.went_on.get_untracked(), 1);
}

#[wasm_bindgen_test]
async fn naf_4_the_way_on_checks_first_and_an_answer_is_about_one_name() {
    let naming = naming();
    let submit = naming.page.find("[type='submit']");
    submit.click();
    settle().await;
    assert_eq!(naming.page.count(".felles-error-summary"), 1);
    type_in(&naming.input(), "Olsen Film");
    submit.click();
    until("a lock", || naming.input().read_only()).await;
    assert_eq!(
        (naming.asked.get_untracked().len(), naming.went_on.get_untracked()),
        (1, 0)
    );
    submit.click();
    settle().await;
    assert_eq!(
        (naming.asked.get_untracked().len(), naming.went_on.get_untracked()),
        (1, 1)
    );
    naming.page.find_as::<HtmlFormElement>("form").reset();
    until("no lock", || !naming.input().read_only()).await;
    assert_eq!(naming.input().value(), "");
}
