use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let options = vec![
        SelectOption::new("me", "Meg selv").icon(icons::PERSON),
        SelectOption::new("bakery", "Bakeriet AS")
            .group("Virksomheter")
            .icon(icons::BUILDINGS2),
        SelectOption::new("cafe", "Kafé Fjord")
            .group("Virksomheter")
            .icon(icons::BUILDINGS2),
        SelectOption::new("old", "Gamle Fjord AS")
            .description("Slettet i 2024")
            .group("Virksomheter")
            .icon(icons::BUILDINGS2)
            .disabled(true),
    ];
    view! { <SelectMenu label="Hvem gjelder det?" name="who" options=options required=true /> }
}
