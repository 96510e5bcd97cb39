use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <CardButtonGroup label="Roller" columns=2>
            <CardButton
                label="Ola Nordmann"
                overline="Fullmakt fra i dag"
                action="Velg"
                icon=|| "ON"
                tag=|| view! { <strong>{"Ny"}</strong> }
                color=Color::Brand1
            />
            <CardButton
                label="Nordlys Regnskap AS"
                overline="Fullmakten er utløpt"
                icon=|| "NR"
                disabled=true
            />
        </CardButtonGroup>
    }
}
