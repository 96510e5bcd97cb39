use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let known = ContactPerson::form();
    known.name.set("Kari Nordmann".to_owned());
    if let (Ok(phone), Ok(email)) = ("99999999".parse(), "kari@example.no".parse()) {
        known.phone.set(phone);
        known.email.set(email);
    }
    view! { <ContactPersonForm form=known readonly=true question="Kontaktpersonen vi har" on_valid=|()| () /> }
}
