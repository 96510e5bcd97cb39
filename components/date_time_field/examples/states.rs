use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <DateTimeField legend="Bare til lesing" name="read" value="17.05.2026 14:30" readonly=true />
        <DateTimeField legend="Slått av" name="off" value="17.05.2026 14:30" disabled=true />
        <DateTimeField
            legend="Med feil i klokkeslettet"
            name="wrong"
            value="17.05.2026 25:30"
            error="Timen stemmer ikke. Skriv et tall fra 00 til 23."
        />
    }
}
