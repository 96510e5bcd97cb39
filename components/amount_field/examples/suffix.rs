use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <AmountField label="Husleie" name="rent" suffix="kr i måneden" whole=true /> }
}
