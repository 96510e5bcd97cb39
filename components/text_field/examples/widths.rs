use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <TextField label="Postnummer" name="code" r#type=TextFieldType::Numeric autocomplete="postal-code" width=4 />
        <TextField label="Organisasjonsnummer" name="org" r#type=TextFieldType::Numeric width=11 />
        <TextField label="Gateadresse" name="street" autocomplete="address-line1" width=30 />
        <TextField label="Foretaksnavn" name="company" autocomplete="organization" />
    }
}
