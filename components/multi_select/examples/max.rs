use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <MultiSelect
            label="Hvilke dager passer?"
            description="Velg inntil to"
            name="day"
            options=[("ma", "Mandag"), ("ti", "Tirsdag"), ("on", "Onsdag"), ("to", "Torsdag"), ("fr", "Fredag")]
            max=2
        />
    }
}
