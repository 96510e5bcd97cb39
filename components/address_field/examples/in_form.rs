use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    pub struct Moving {
        pub street: String => [missing("Skriv gateadressen.")],
        pub postal_code: PostalCode,
    }
}

pub fn example() -> impl IntoView {
    let moving = Moving::form();
    view! {
        <Form form=moving send=async |_: Moving| Ok(FormAnswer::Received) aria_label="Flytting">
            <AddressField legend="Hvor flytter du?" street_field=moving.street postal_code_field=moving.postal_code />
            <Button r#type=ButtonType::Submit>"Meld flytting"</Button>
        </Form>
    }
}
