use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    pub struct Contact {
        pub name: String => [missing("Skriv navnet ditt.")],
        pub phone: PhoneNumber => [missing("Skriv telefonnummeret ditt.")],
        pub company: Option<OrganisationNumber>,
    }
}

pub fn example() -> impl IntoView {
    let contact = Contact::form();
    view! {
        <Form form=contact marks=FormMarks::Optional send=async |_: Contact| Ok(FormAnswer::Received)>
            <p>{"Alle felt må fylles ut, bortsett fra det som er merket valgfritt."}</p>
            <TextField label="Navn" field=contact.name autocomplete="name" />
            <TextField label="Telefon" field=contact.phone r#type=TextFieldType::Tel autocomplete="tel" width=16 />
            <TextField label="Organisasjonsnummer" field=contact.company r#type=TextFieldType::Numeric width=12 />
            <NavigationButtons kind=NavigationKind::Send />
        </Form>
    }
}
