use felles::prelude::*;
use leptos::prelude::*;

#[derive(Clone, PartialEq)]
struct Item {
    what: &'static str,
    january: u32,
    february: u32,
    march: u32,
}

pub fn example() -> impl IntoView {
    let item = |what, january, february, march| Item {
        what,
        january,
        february,
        march,
    };
    view! {
        <Table
            caption="Utgifter, i kroner"
            rows=[item("Husleie", 9000, 9000, 9200), item("Strøm", 1840, 1610, 1190), item("Nett", 499, 499, 499)]
            columns=[
                TableColumn::new("Hva", |item: &Item| item.what).footer("Sum"),
                TableColumn::value("Januar", ValueKind::Number, |item: &Item| item.january).footer("11 339"),
                TableColumn::value("Februar", ValueKind::Number, |item: &Item| item.february).footer("11 109"),
                TableColumn::value("Mars", ValueKind::Number, |item: &Item| item.march).footer("10 889"),
            ]
            zebra=true
            narrow=TableNarrow::Scroll
        />
    }
}
