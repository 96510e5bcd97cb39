use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <CardButtonGroup label="Virksomheter" columns=3>
            <CardButton
                label="Kystruten borettslag"
                overline="Styreleder"
                action="Åpne"
                icon=|| view! { <Icon icon=icons::BUILDINGS3 /> }
                href="#kystruten"
            />
            <CardButton
                label="Fjelltun Omsorg AS"
                overline="Daglig leder"
                action="Velg enhet"
                secondary_action="2 underenheter"
                icon=|| view! { <Icon icon=icons::BUILDINGS3 /> }
            >
                <CardButtonGroup label="Underenheter i Fjelltun Omsorg AS" columns=2>
                    <CardButton label="Fjelltun sykehjem" description="Lillevik" href="#sykehjem" />
                    <CardButton label="Fjelltun hjemmetjeneste" description="Storevik" href="#hjemmetjeneste" />
                </CardButtonGroup>
            </CardButton>
            <CardButton
                label="Lillevik idrettslag"
                overline="Kasserer"
                action="Åpne"
                icon=|| view! { <Icon icon=icons::PERSON_GROUP /> }
                href="#idrettslag"
            />
        </CardButtonGroup>
    }
}
