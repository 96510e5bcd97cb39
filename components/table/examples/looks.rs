use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let table = |caption, size, zebra, border| {
        view! {
            <Table
                caption=caption
                rows=[("Mandag", "09–15", "10–18"), ("Tirsdag", "09–15", "10–18"), ("Onsdag", "09–17", "Stengt")]
                columns=[
                    TableColumn::new("Dag", |day: &(&'static str, &'static str, &'static str)| day.0),
                    TableColumn::new("Servicetorget", |day: &(&'static str, &'static str, &'static str)| day.1),
                    TableColumn::new("Biblioteket", |day: &(&'static str, &'static str, &'static str)| day.2),
                ]
                size=size
                zebra=zebra
                border=border
                hover=true
            />
        }
    };
    view! {
        <Stack gap=Space::Size8>
            {table("Tett", Size::Sm, false, true)}
            {table("Vanlig, med striper", Size::Md, true, false)}
            {table("Stor", Size::Lg, false, false)}
        </Stack>
    }
}
