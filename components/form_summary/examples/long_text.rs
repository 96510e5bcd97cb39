use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <FormSummary heading="Arbeidsgiveravgiftsgrunnlag og sykefraværsoppfølging" heading_level=HeadingLevel::H3 change_href="#lang">
            <SummaryRow label="Arbeidsgiveravgiftsgrunnlaget slik det sto i den siste a-meldingen" value="1 204 500 kroner" />
            <SummaryRow label="Begrunnelse" value="Vi flyttet lageret i mars.\n\nDerfor er grunnlaget lavere enn i fjor, og det vil være slik til nye folk er ansatt." />
        </FormSummary>
    }
}
