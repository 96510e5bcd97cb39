use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <PhaseBanner label="Nytt">
            "Søknaden har fått nytt utseende. Du finner fortsatt " <a href="https://www.altinn.no/skjemaoversikt/">{"den gamle søknaden"}</a> "."
        </PhaseBanner>
    }
}
