//! `ContactPersonForm`: one group of three.

use crate::mount::{attribute, mount, settle, type_in};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

felles::form! {
    struct Order {
        own: ContactPerson,
        other: ContactPerson,
    }
}

#[wasm_bindgen_test]
fn cpf_1_the_browser_fills_in_what_is_the_users_own_only() {
    let page = mount(|| {
        let order = Order::form();
        view! {
            <Form form=order>
                <ContactPersonFields fields=order.own />
                <ContactPersonFields fields=order.other legend="Teknisk kontakt" somebody_else=true />
            </Form>
        }
    });
    let found: Vec<_> = page
        .all("fieldset input")
        .iter()
        .map(|input| (attribute(input, "name"), attribute(input, "autocomplete")))
        .collect();
    let wanted = [
        ("own.name", "name"),
        ("own.phone", "tel"),
        ("own.email", "email"),
        ("other.name", "off"),
        ("other.phone", "off"),
        ("other.email", "off"),
    ];
    let wanted = wanted.map(|(name, fills)| (Some(name.to_owned()), Some(fills.to_owned())));
    assert_eq!(found, wanted);
}

#[wasm_bindgen_test]
async fn cpf_2_what_is_wrong_is_told_at_each_field() {
    let went_on = RwSignal::new(0);
    let page = mount(move || {
        let go_on = move |()| went_on.update(|times| *times += 1);
        view! { <ContactPersonForm form=ContactPerson::form() on_valid=go_on /> }
    });
    type_in(&page.find("[name='phone']"), "12");
    type_in(&page.find("[name='email']"), "kari@");
    page.find("[type='submit']").click();
    settle().await;
    assert_eq!(page.count(".felles-field__message"), 3, "{}", page.text());
    assert_eq!(page.count(".felles-error-summary a"), 3, "{}", page.text());
    for (name, text) in [
        ("name", "Kari Nordmann"),
        ("phone", "99999999"),
        ("email", "kari@example.no"),
    ] {
        type_in(&page.find(&format!("[name='{name}']")), text);
    }
    page.find("[type='submit']").click();
    settle().await;
    assert_eq!(went_on.get_untracked(), 1, "{}", page.text());
}
