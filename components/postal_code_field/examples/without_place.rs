use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <PostalCodeField label="Postnummer" name="code" /> }
}
