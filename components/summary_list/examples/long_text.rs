use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <SummaryList variant=SummaryListVariant::Card heading="Sykefraværsoppfølgingsrapportering" heading_level=HeadingLevel::H3>
            <SummaryRow
                label="Arbeidsgiveravgiftsgrunnlag"
                value="Grunnlaget er hentet fra a-meldingen for desember, og er rettet etter at arbeidsgiveravgiftsgrunnlagsberegningen ble sendt på nytt."
                change_href="#grunnlag"
            />
            <SummaryRow label="E-post" value="arbeidsgiveravgiftsgrunnlag@sykefravaersoppfolgingsrapportering.example.no" change_href="#epost" />
        </SummaryList>
    }
}
