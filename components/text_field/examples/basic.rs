use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let name = RwSignal::new(String::new());
    view! {
        <TextField
            label="Fullt navn"
            description="Slik det står i passet ditt"
            name="name"
            autocomplete="name"
            value=name
        />
        <p>{move || if name.read().is_empty() { String::new() } else { format!("Hei, {}!", name.read()) }}</p>
    }
}
