use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Byline owner="Brønnøysundregistrene" owner_href="https://www.brreg.no/" updated="2026-03-05" />
    }
}
