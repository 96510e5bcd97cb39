use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let county = RwSignal::new(None::<String>);
    let says = move || match county.get() {
        Some(county) => format!("Fylkesnummeret er {county}."),
        None => "Du har ikke valgt fylke ennå.".to_owned(),
    };
    view! {
        <Select
            label="Fylke"
            description="Der virksomheten holder til"
            name="county"
            options=[("03", "Oslo"), ("11", "Rogaland"), ("15", "Møre og Romsdal"), ("18", "Nordland"), ("46", "Vestland")]
            value=county
        />
        <p>{says}</p>
    }
}
