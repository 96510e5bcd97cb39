use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <DateBadge date="2026-05-01" /> }
}
