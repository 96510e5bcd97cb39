use felles::prelude::*;
use leptos::prelude::*;

const MONTHS: [&str; 12] = [
    "Januar",
    "Februar",
    "Mars",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Desember",
];

pub fn example() -> impl IntoView {
    view! {
        <Tabs label="Lønnsslipper" selected="September">
            {MONTHS
                .map(|month| {
                    view! {
                        <Tab value=month label=month>
                            {format!("Lønnsslipp for {}.", month.to_lowercase())}
                        </Tab>
                    }
                })}
        </Tabs>
    }
}
