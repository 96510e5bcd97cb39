use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let form = BusinessAddress::form();
    form.street.set("Storgata 12".to_owned());
    if let Ok(code) = "0155".parse() {
        form.postal_code.set(code);
    }
    view! {
        <AddressForm
            form=form
            proposed=true
            places=PostalPlaces::file("media/postnummer.tsv")
            send=async |_: BusinessAddress| Ok(FormAnswer::Received)
        />
    }
}
