use felles::prelude::*;
use leptos::prelude::*;

#[derive(Clone, PartialEq)]
struct Place {
    name: &'static str,
    county: &'static str,
    people: u32,
}

pub fn example() -> impl IntoView {
    let place = |name, county, people| Place { name, county, people };
    view! {
        <Table
            caption="Kommuner"
            rows=[
                place("Ås", "Akershus", 20_652),
                place("Asker", "Akershus", 97_784),
                place("Østre Toten", "Innlandet", 14_827),
                place("Ålesund", "Møre og Romsdal", 58_509),
                place("Bergen", "Vestland", 291_940),
            ]
            columns=[
                TableColumn::new("Navn", |place: &Place| place.name).sortable("name"),
                TableColumn::new("Fylke", |place: &Place| place.county).sortable("county"),
                TableColumn::value("Innbyggere", ValueKind::Number, |place: &Place| place.people).sortable("people"),
            ]
            sort=SortOrder::ascending("name")
        />
    }
}
