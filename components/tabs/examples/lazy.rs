use felles::prelude::*;
use leptos::prelude::*;

/// Stands for something that is dear to make.
#[component]
fn Statistics(year: u32) -> impl IntoView {
    view! { <p>{format!("Tallene for {year} ble hentet da du åpnet fanen.")}</p> }
}

pub fn example() -> impl IntoView {
    view! {
        <Tabs label="Statistikk" lazy=true>
            <Tab value=2026 label="2026">
                <Statistics year=2026 />
            </Tab>
            <Tab value=2025 label="2025">
                <Statistics year=2025 />
            </Tab>
            <Tab value=2024 label="2024">
                <Statistics year=2024 />
            </Tab>
        </Tabs>
    }
}
