use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <FormSummary
            heading="Inntekt"
            heading_level=HeadingLevel::H3
            change_href="#inntekt"
            change_label="Fyll ut"
            error="Du må fylle ut denne delen før du kan sende."
        >
            <SummaryRow label="Brutto månedslønn" />
            <SummaryRow label="Andre inntekter" value="Ingen" />
        </FormSummary>
    }
}
