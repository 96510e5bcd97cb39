//! `PasswordField`: the button, and the rules.

use crate::{
    mount::{attribute, fire, mount, settle, type_in},
    spoken::said,
    until::until,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

#[wasm_bindgen_test]
async fn pw_1_the_button_shows_the_password_says_so_and_hides_it_when_the_form_is_sent() {
    let page = mount(|| {
        view! {
            <form on:submit=|event| event.prevent_default()>
                <PasswordField label="Passord" name="passord" value="fjord" />
            </form>
        }
    });
    let (input, button): (HtmlInputElement, _) = (page.find_as("input"), page.find("button"));
    assert_eq!(input.type_(), "password");
    assert_eq!(attribute(&input, "spellcheck").as_deref(), Some("false"));
    assert_eq!(attribute(&input, "autocapitalize").as_deref(), Some("off"));
    assert_eq!(attribute(&button, "aria-label").as_deref(), Some("Vis passordet"));
    assert_eq!(attribute(&button, "type").as_deref(), Some("button"));
    button.click();
    settle().await;
    assert_eq!((input.type_().as_str(), input.value().as_str()), ("text", "fjord"));
    assert_eq!(attribute(&button, "aria-label").as_deref(), Some("Skjul passordet"));
    assert_eq!(button.text_content().as_deref().map(str::trim), Some("Skjul"));
    until("that it is said", || said().contains("Passordet vises")).await;
    fire(&page.find("form"), "submit");
    assert_eq!(input.type_(), "password", "before anything else happens");
    settle().await;
    assert_eq!(input.type_(), "password");
    assert_eq!(attribute(&button, "aria-label").as_deref(), Some("Vis passordet"));
}

#[wasm_bindgen_test]
async fn pw_2_each_rule_tells_whether_it_is_kept() {
    let page = mount(|| {
        view! {
            <PasswordField
                label="Nytt passord"
                rules=vec![PasswordRule::at_least(5), PasswordRule::digit(), PasswordRule::new("ingen fjord", |text| !text.contains("fjord"))]
            />
        }
    });
    let input = page.find("input");
    let kept = || {
        let rules = page.all(".felles-password-field__rule");
        rules
            .iter()
            .map(|rule| rule.has_attribute("data-kept"))
            .collect::<Vec<_>>()
    };
    let described = attribute(&input, "aria-describedby").unwrap_or_default();
    assert!(described.contains(&page.find("ul").id()), "{described}");
    assert_eq!(kept(), [false, false, true]);
    type_in(&input, "fjord7");
    settle().await;
    assert_eq!(kept(), [true, true, false]);
    assert!(page.text().contains("Ikke oppfylt: ingen fjord"), "{}", page.text());
    assert_eq!(page.count(".felles-field__message"), 0);
    fire(&input, "blur");
    settle().await;
    assert!(page.text().contains("oppfyller ikke alle kravene"), "{}", page.text());
    type_in(&input, "berg og 7 sletter");
    settle().await;
    assert_eq!(kept(), [true, true, true]);
    assert_eq!(page.count(".felles-field__message"), 0);
}
