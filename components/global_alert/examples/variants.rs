use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <GlobalAlert>"Fra 1. juni logger du inn på en ny måte."</GlobalAlert>
        <GlobalAlert variant=MessageKind::Success label="Feilen er rettet">
            "Feilen i skattemeldingen er rettet. Du kan levere den nå."
        </GlobalAlert>
        <GlobalAlert variant=MessageKind::Warning label="Planlagt vedlikehold">
            "Innloggingen er nede mellom klokka 1 og 3 i natt."
        </GlobalAlert>
        <GlobalAlert variant=MessageKind::Danger label="Driftsproblemer">
            "Vi har tekniske problemer. Vi vet ennå ikke når de er løst."
        </GlobalAlert>
    }
}
