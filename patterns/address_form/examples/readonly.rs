use felles::{prelude::*, values::PostalCodeError};
use leptos::prelude::*;

fn registered() -> Result<BusinessAddress, PostalCodeError> {
    Ok(BusinessAddress {
        street: "Storgata 12".to_owned(),
        postal_code: "0155".parse()?,
        private: true,
    })
}

pub fn example() -> impl IntoView {
    let form = registered().map_or_else(|_| BusinessAddress::form(), BusinessAddress::into_form);
    view! { <AddressForm form=form readonly=true question="Registrert forretningsadresse" on_valid=|()| () /> }
}
