//! `AddressField`: its parts.

use crate::{
    mount::{attribute, fire, mount, settle, type_in},
    until::until,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

felles::form! {
    struct Moving {
        street: String => [missing("Skriv gateadressen.")],
        code: PostalCode,
    }
}

#[wasm_bindgen_test]
fn adf_1_the_parts_have_names_and_tell_the_browser_what_to_fill_in() {
    let page = mount(|| {
        view! { <AddressField legend="Adresse" name="adresse" with_care_of=true autocomplete_section="shipping" /> }
    });
    let of = |name: &str| -> Vec<_> {
        let inputs = page.all("input");
        inputs
            .iter()
            .map(|input| attribute(input, name).unwrap_or_default())
            .collect()
    };
    assert_eq!(of("name"), ["adresse.care_of", "adresse.street", "adresse.postal_code"]);
    assert_eq!(
        of("autocomplete"),
        [
            "shipping address-line2",
            "shipping address-line1",
            "shipping postal-code"
        ]
    );
}

#[wasm_bindgen_test]
async fn adf_1_the_parts_are_fields_of_a_form() {
    let page = mount(|| {
        let form = Moving::form();
        view! {
            <Form form=form>
                <AddressField
                    legend="Adresse"
                    street_field=form.street
                    postal_code_field=form.code
                    places=async |_: PostalCode| Ok(Some("FJORDVIK".to_owned()))
                />
                <p id="kode">{move || form.code.value().map(|code| code.to_string())}</p>
            </Form>
        }
    });
    let code = page.find("input[name=code]");
    type_in(&code, "N-5003");
    until("the place", || page.text().contains("FJORDVIK")).await;
    fire(&code, "blur");
    settle().await;
    assert_eq!(page.find("#kode").text_content().as_deref(), Some("5003"));
    assert!(page.count("input[name=street]") == 1);
}
