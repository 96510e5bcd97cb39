use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <PostalCodeField
            label="Postnummer"
            description="4 siffer. Poststedet kommer av seg selv"
            name="code"
            places=PostalPlaces::file("media/postnummer.tsv")
        />
    }
}
