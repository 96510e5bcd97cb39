use felles::prelude::*;
use leptos::prelude::*;

#[derive(Clone, PartialEq)]
struct Case {
    number: &'static str,
    what: &'static str,
    changed: &'static str,
    text: &'static str,
}

pub fn example() -> impl IntoView {
    let cases = [
        Case {
            number: "2026/1234",
            what: "Søknad om garasje",
            changed: "2026-05-04",
            text: "Naboene har fått varsel. Fristen for å svare er 18. mai.",
        },
        Case {
            number: "2026/981",
            what: "Klage på gebyr",
            changed: "2026-04-28",
            text: "Vi har bedt om mer opplysning fra deg.",
        },
        Case {
            number: "2025/4410",
            what: "Barnehageplass",
            changed: "2025-09-01",
            text: "Du takket ja til plassen 1. september.",
        },
    ];
    view! {
        <Table
            caption="Sakene dine"
            rows=cases
            key=|case: &Case| case.number
            columns=[
                TableColumn::new("Sak", |case: &Case| case.what),
                TableColumn::new("Saksnummer", |case: &Case| case.number).narrow(),
                TableColumn::value("Sist endret", ValueKind::Date, |case: &Case| case.changed).sortable("changed").narrow(),
            ]
            details=|case: &Case| view! { <p>{case.text}</p> }
            expanded=vec!["2026/981"]
        />
    }
}
