use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <AddressField
            legend="Postadresse"
            name="address"
            required=Requirement::RequiredUnmarked
            places=PostalPlaces::file("media/postnummer.tsv")
        />
    }
}
