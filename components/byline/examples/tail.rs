use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Byline owner="Skatteetaten" published="2026-03-05" tail=|| "Fire minutter å lese" />
    }
}
