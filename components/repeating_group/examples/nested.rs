use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    pub struct Phone {
        pub number: PhoneNumber,
    }
}

felles::form! {
    pub struct Contact {
        pub name: String => [missing("Skriv navnet.")],
        pub phones: Vec<Phone> => [rows_at_most(3)],
    }
}

felles::form! {
    pub struct Company {
        pub contacts: Vec<Contact> => [at_least(1, "Legg til minst én kontaktperson.")],
    }
}

pub fn example() -> impl IntoView {
    let company = Company::form();
    view! {
        <Form form=company send=async |_: Company| Ok(FormAnswer::Received)>
            <RepeatingGroup rows=company.contacts legend="Kontaktpersoner" item="Kontaktperson" let:contact>
                <TextField label="Navn" field=contact.name autocomplete="off" />
                <RepeatingGroup rows=contact.phones legend="Telefoner" item="Telefon" let:phone>
                    <TextField label="Nummer" field=phone.number r#type=TextFieldType::Tel autocomplete="off" width=16 />
                </RepeatingGroup>
            </RepeatingGroup>
            <NavigationButtons />
        </Form>
    }
}
