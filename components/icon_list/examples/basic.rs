use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <IconList>
            <IconListItem icon=icons::PHONE title="Ring oss">"Hverdager fra klokka 9 til 15."</IconListItem>
            <IconListItem icon=icons::ENVELOPE_CLOSED title="Skriv til oss">
                "Du får svar innen to virkedager. Ikke send fødselsnummer i e-post."
            </IconListItem>
            <IconListItem icon=icons::BUILDINGS3 title="Møt oss">"Bestill time først, så er vi forberedt."</IconListItem>
        </IconList>
    }
}
