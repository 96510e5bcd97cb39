use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let chosen = RwSignal::new("ingen ennå");
    view! {
        <Stack>
            <CardButtonGroup label="Hvem gjelder det?" columns=3>
                <CardButton
                    label="Kari Nordmann"
                    overline="Deg selv"
                    action="Velg"
                    icon=|| view! { <Icon icon=icons::PERSON /> }
                    on_click=move |_| chosen.set("Kari Nordmann")
                />
                <CardButton
                    label="Fjordbakeriet AS"
                    overline="Daglig leder"
                    description="312 345 678"
                    action="Velg"
                    icon=|| view! { <Icon icon=icons::BUILDINGS3 /> }
                    on_click=move |_| chosen.set("Fjordbakeriet AS")
                />
                <AddTile href="#ny">"Legg til virksomhet"</AddTile>
            </CardButtonGroup>
            <Paragraph>"Valgt: " {chosen}</Paragraph>
        </Stack>
    }
}
