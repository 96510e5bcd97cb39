use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    pub struct Contact {
        pub email: Email,
        pub phone: Option<PhoneNumber>,
    }
}

pub fn example() -> impl IntoView {
    let contact = Contact::form();
    view! {
        <Form form=contact send=async |_: Contact| Ok(FormAnswer::Received) aria_label="Hvor når vi deg?">
            <EmailField label="E-post" field=contact.email />
            <PhoneField label="Mobil" field=contact.phone mobile=true />
            <Button r#type=ButtonType::Submit>"Lagre"</Button>
        </Form>
    }
}
