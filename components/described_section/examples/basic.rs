use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <DescribedSection
            heading="Tilgangsstyrer"
            lead="Kan gi andre i virksomheten tilgang til tjenester."
            subheading="Hva rollen kan gjøre"
            highlight="Gjelder til 31. desember 2026"
        >
            <p>"En tilgangsstyrer kan gi, endre og fjerne fullmakter, men ikke gi dem til seg selv."</p>
            <ul>
                <li>{"Lese og sende skjemaer"}</li>
                <li>{"Se hvem som har hatt tilgang"}</li>
            </ul>
        </DescribedSection>
    }
}
