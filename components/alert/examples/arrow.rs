use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size3>
            <TextField label="Postnummer" value="5003" width=4 />
            <Alert arrow=AlertArrow::Up>"Adressen ligger i Bergen. Kommunen din behandler søknaden."</Alert>
        </Stack>
    }
}
