use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <LinkCard title="Søk om barnehageplass" href="#barnehage" level=HeadingLevel::H3>
            "Fristen for hovedopptaket er 1. mars. Du kan søke hele året."
        </LinkCard>
    }
}
