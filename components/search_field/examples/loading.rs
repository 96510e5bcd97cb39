use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <SearchField label="Søk i innboksen" name="inbox" value="barnehage" button_label="Søk i innboksen" loading=true /> }
}
