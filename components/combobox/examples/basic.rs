use felles::prelude::*;
use leptos::prelude::*;

const TOWNS: [(&str, &str); 10] = [
    ("0301", "Oslo"),
    ("1103", "Stavanger"),
    ("1108", "Sandnes"),
    ("1508", "Ålesund"),
    ("1804", "Bodø"),
    ("4204", "Kristiansand"),
    ("4601", "Bergen"),
    ("5001", "Trondheim"),
    ("5501", "Tromsø"),
    ("5601", "Alta"),
];

pub fn example() -> impl IntoView {
    let town = RwSignal::new(None::<String>);
    view! {
        <Combobox
            label="Kommune"
            description="Skriv litt av navnet"
            name="town"
            options=TOWNS
            value=town
        />
        <p>"Kommunenummer: " {move || town.get().unwrap_or_else(|| "ikke valgt".to_owned())}</p>
    }
}
