use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size6>
            <ConfirmationPanel label="Jeg har lest vilkårene" checked=true>"Bekreftet."</ConfirmationPanel>
            <ConfirmationPanel label="Jeg har lest vilkårene" error="Bekreft at du har lest vilkårene.">"Glemt."</ConfirmationPanel>
            <ConfirmationPanel label="Jeg har lest vilkårene" checked=true readonly=true>"Bekreftet tidligere, og kan ikke endres her."</ConfirmationPanel>
            <ConfirmationPanel label="Jeg har lest vilkårene" disabled=true>"Kan ikke bekreftes ennå."</ConfirmationPanel>
        </Stack>
    }
}
