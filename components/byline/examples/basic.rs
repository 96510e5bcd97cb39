use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Byline author="Kari Nordmann" published="2026-01-31" updated="2026-03-05" />
    }
}
