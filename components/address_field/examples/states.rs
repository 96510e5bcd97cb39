use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <AddressField legend="Fra Folkeregisteret" name="known" street="Storgata 1" postal_code="0155" readonly=true />
        <AddressField legend="Slått av" name="off" street="Storgata 1" postal_code="0155" disabled=true />
        <AddressField
            legend="Med feil"
            name="wrong"
            postal_code="155"
            street_error="Skriv gateadressen."
            postal_code_error="Postnummeret har 4 siffer, og her er det 3. Ta med null foran, som i 0150."
        />
    }
}
