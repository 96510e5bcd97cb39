use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let options = vec![
        SelectOption::new("10", "Mat og drikke")
            .group("Industri")
            .description("Bryggeri, bakeri, slakteri"),
        SelectOption::new("13", "Tekstiler").group("Industri"),
        SelectOption::new("47", "Butikk")
            .group("Handel")
            .description("Også på nett"),
        SelectOption::new("46", "Engros").group("Handel"),
        SelectOption::new("85", "Undervisning").group("Tjenester"),
    ];
    view! { <Combobox label="Næring" name="trade" options=options /> }
}
