use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size3>
            <CardButton size=Size::Sm label="Liten" overline="Rolle" action="Velg" icon=|| "L" />
            <CardButton size=Size::Md label="Middels" overline="Rolle" action="Velg" icon=|| "M" />
            <CardButton size=Size::Lg label="Stor" overline="Rolle" action="Velg" icon=|| "S" />
        </Stack>
    }
}
