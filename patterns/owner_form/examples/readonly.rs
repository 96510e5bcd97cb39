use felles::{patterns::owner_form, prelude::*};
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let known = owner_form::Owner::form();
    known.surname.set("Nordmann".to_owned());
    if let Ok(number) = "01838012317".parse() {
        known.national_id.set(number);
    }
    view! { <OwnerForm form=known readonly=true question="Du har valgt denne innehaveren" on_valid=|()| () /> }
}
