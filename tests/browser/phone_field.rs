//! `PhoneField`: which country a number is of.

use crate::mount::{attribute, fire, mount, settle, type_in};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlFormElement, HtmlInputElement, HtmlSelectElement};

#[wasm_bindgen_test]
async fn phf_1_the_country_that_is_chosen_decides_how_a_number_is_read() {
    let page = mount(|| view! { <PhoneField label="Telefon" name="tlf" choose_country=true /> });
    let (input, select): (HtmlInputElement, HtmlSelectElement) = (page.find_as("input"), page.find_as("select"));
    assert_eq!(select.value(), "NO");
    assert_eq!(attribute(&select, "name").as_deref(), Some("tlf-country"));
    select.set_value("SE");
    fire(&select, "change");
    type_in(&input, "070-174 06 05");
    fire(&input, "blur");
    settle().await;
    assert_eq!(input.value(), "+46 701740605");
    assert_eq!(page.count(".felles-field__message"), 0);
}

#[wasm_bindgen_test]
async fn phf_1_a_number_with_a_code_chooses_its_country() {
    let country = RwSignal::new("NO".to_owned());
    let page = mount(move || view! { <PhoneField label="Telefon" choose_country=true country=country /> });
    let (input, select): (HtmlInputElement, HtmlSelectElement) = (page.find_as("input"), page.find_as("select"));
    type_in(&input, "0045 32 12 34 56");
    settle().await;
    settle().await;
    assert_eq!(
        (country.get_untracked().as_str(), select.value().as_str()),
        ("DK", "DK")
    );
    country.set("FI".to_owned());
    settle().await;
    assert_eq!(select.value(), "FI", "the owner may choose too");
}

#[wasm_bindgen_test]
async fn gen_3_a_reset_form_has_the_first_country_back() {
    let page = mount(|| {
        view! {
            <form>
                <PhoneField label="Telefon" choose_country=true />
            </form>
        }
    });
    let (input, select): (HtmlInputElement, HtmlSelectElement) = (page.find_as("input"), page.find_as("select"));
    select.set_value("SE");
    fire(&select, "change");
    settle().await;
    page.find_as::<HtmlFormElement>("form").reset();
    settle().await;
    settle().await;
    type_in(&input, "99999999");
    fire(&input, "blur");
    settle().await;
    assert_eq!((select.value().as_str(), input.value().as_str()), ("NO", "999 99 999"));
}

#[wasm_bindgen_test]
async fn phf_2_only_a_mobile_number_will_do_for_a_message() {
    let page = mount(|| view! { <PhoneField label="Mobil" mobile=true /> });
    let input = page.find("input");
    type_in(&input, "68 05 12 34");
    fire(&input, "blur");
    settle().await;
    assert!(page.text().contains("mobilnummer"), "{}", page.text());
    type_in(&input, "999 99 999");
    settle().await;
    assert_eq!(page.count(".felles-field__message"), 0);
}
