use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <CookieBanner
            service="Arbeidsgiveravgiftsgrunnlagsberegningen"
            name="eksempel-lang"
            settings_href="#innstillinger"
            settings_label="Les om alle informasjonskapslene og velg hvilke vi kan bruke"
            accept_label="Godta informasjonskapsler til statistikk og til brukerundersøkelser"
            reject_label="Avvis informasjonskapsler til statistikk og til brukerundersøkelser"
            title_level=HeadingLevel::H3
        >
            "Vi bruker nødvendige informasjonskapsler for at du skal kunne logge inn og for å ta vare på det du har fylt ut. I tillegg vil \
             vi gjerne samle statistikk og vise brukerundersøkelser."
        </CookieBanner>
    }
}
