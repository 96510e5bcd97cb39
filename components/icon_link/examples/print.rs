use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <PrintButton>"Skriv ut kvitteringen"</PrintButton> }
}
