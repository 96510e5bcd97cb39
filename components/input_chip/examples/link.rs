use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ChipGroup label="Filtre i adressen">
            <InputChip href="?etat=nav">"Skatteetaten"</InputChip>
            <InputChip href="?etat=skatteetaten">"Nav"</InputChip>
        </ChipGroup>
    }
}
