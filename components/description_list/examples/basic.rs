use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <DescriptionList heading="Om saken" dividers=true>
            <DescriptionListItem term="Saksnummer">"2026/1234"</DescriptionListItem>
            <DescriptionListItem term="Mottatt">
                <FormattedValue kind=ValueKind::Date value="2026-03-02" />
            </DescriptionListItem>
            <DescriptionListItem term="Saksbehandler">"Kari Nordmann"</DescriptionListItem>
            <DescriptionListItem term="Gebyr">
                <FormattedValue kind=ValueKind::Money value=14600 />
            </DescriptionListItem>
        </DescriptionList>
    }
}
