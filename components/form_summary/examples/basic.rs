use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
    <Stack gap=Space::Size6>
            <FormSummary heading="Om deg" heading_level=HeadingLevel::H3 change_href="#om-deg">
                <SummaryRow label="Navn" value="Kari Nordmann" />
                <SummaryRow label="E-post" value="kari@example.no" />
                <SummaryRow label="Telefon" />
            </FormSummary>
            <FormSummary heading="Virksomheten" heading_level=HeadingLevel::H3 change_href="#virksomheten">
                <SummaryRow label="Navn" value="Nordmann Foto" />
                <FormSummaryGroup label="Forretningsadresse">
                    <SummaryRow label="Gate" value="Storgata 12" />
                    <SummaryRow label="Poststed" value="0155 Oslo" />
                </FormSummaryGroup>
            </FormSummary>
    </Stack>
        }
}
