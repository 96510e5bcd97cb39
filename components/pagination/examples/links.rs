use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <Pagination pages=24_usize page=7_usize href="#treff-{page}" aria_label="Bla i treffene" /> }
}
