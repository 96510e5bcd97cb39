use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let form = BusinessAddress::form();
    let chosen = RwSignal::new(None::<String>);
    let go_on = move |()| chosen.set(form.street.value());
    view! {
        <AddressForm form=form places=PostalPlaces::file("media/postnummer.tsv") on_valid=go_on />
        <p>{move || chosen.get().map(|street| format!("Virksomheten holder til i {street}."))}</p>
    }
}
