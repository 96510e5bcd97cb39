use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let title = RwSignal::new(None::<String>);
    view! {
        <Combobox
            label="Stillingstittel"
            description="Velg en, eller skriv din egen"
            name="title"
            options=[("lærer", "Lærer"), ("rektor", "Rektor"), ("vaktmester", "Vaktmester")]
            free_text=true
            value=title
        />
        <p>"Tittel: " {move || title.get().unwrap_or_default()}</p>
    }
}
