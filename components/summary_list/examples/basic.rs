use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <SummaryList>
            <SummaryRow label="Navn" value="Kari Nordmann" change_href="#navn" />
            <SummaryRow label="Adresse" value="Storgata 12\n0155 Oslo" change_href="#adresse" />
            <SummaryRow label="Telefon" change_href="#telefon" change_label="Legg til" />
            <SummaryRow label="Saksnummer" value="2026/1042" />
        </SummaryList>
    }
}
