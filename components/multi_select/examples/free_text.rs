use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <MultiSelect
            label="Stikkord"
            description="Velg fra listen, eller skriv dine egne"
            name="keyword"
            options=[("vei", "Vei"), ("vann", "Vann og avløp"), ("skole", "Skole")]
            free_text=true
            value=vec!["vei", "Gangvei ved skolen"]
        />
    }
}
