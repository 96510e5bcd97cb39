use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <Pagination pages=10_000_usize page=5_000_usize siblings=2_usize aria_label="Bla i arkivet" show_words=false /> }
}
