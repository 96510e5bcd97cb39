use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let options = vec![
        SelectOption::new("bil", "Personbil").group("Kjøretøy"),
        SelectOption::new("mc", "Motorsykkel").group("Kjøretøy"),
        SelectOption::new("baat", "Fritidsbåt").group("Fartøy"),
        SelectOption::new("skip", "Skip").group("Fartøy").disabled(true),
        SelectOption::new("annet", "Noe annet"),
    ];
    view! { <Select label="Hva vil du registrere?" name="vehicle" options=options /> }
}
