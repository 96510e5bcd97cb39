use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <TextField label="Fornavn" name="given" autocomplete="given-name" required=true />
        <TextField label="Mellomnavn" name="middle" autocomplete="additional-name" required=Requirement::Optional />
        <TextField label="Etternavn" name="family" autocomplete="family-name" required=true />
    }
}
