use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let open = RwSignal::new(true);
    view! {
        <GlobalAlert closable=true open=open label="Ny innlogging">
            "Nå kan du logge inn med kode på mobilen. " <a href="https://www.altinn.no/hjelp/">{"Slik gjør du det"}</a>
        </GlobalAlert>
        <Box padding=Space::Size4>
            <Button variant=ButtonVariant::Secondary on_click=move |_| open.set(true)>"Vis meldingen igjen"</Button>
        </Box>
    }
}
