use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let rows = || {
        view! {
            <SummaryRow label="Mottatt" value="3. mars 2026" />
            <SummaryRow label="Saksbehandler" value="Ola Hansen" />
        }
    };
    view! {
        <Stack gap=Space::Size8>
            <SummaryList>{rows()}</SummaryList>
            <SummaryList variant=SummaryListVariant::Plain>{rows()}</SummaryList>
            <SummaryList
                variant=SummaryListVariant::Card
                heading="Søknad om parkeringskort"
                heading_level=HeadingLevel::H3
                actions=|| view! { <Button variant=ButtonVariant::Tertiary href="#soknad">"Åpne søknaden"</Button> }
            >
                {rows()}
            </SummaryList>
        </Stack>
    }
}
