use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Receipt
            heading="Flyttemeldingen er mottatt"
            heading_level=HeadingLevel::H3
            number="2026/118 402"
            number_label="Saksnummer"
            save_href="#kvittering.pdf"
            without_focus=true
        >
            <p>{"Vi har sendt en bekreftelse til kari@eksempel.no."}</p>
        </Receipt>
    }
}
