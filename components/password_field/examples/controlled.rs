use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let shown = RwSignal::new(true);
    view! {
        <PasswordField label="Kode fra brevet" name="code" autocomplete="one-time-code" value="fjord-7261" shown=shown />
        <p>{move || if shown.get() { "Alle rundt deg kan lese koden." } else { "Koden er skjult." }}</p>
    }
}
