use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <TextField label="Navn på stedet" name="place" required=true />
        <TextField label="Kjælenavn" name="pet-name" required=Requirement::Optional />
        <Checkbox label="Jeg har lest reglene" name="rules" required=true />
    }
}
