use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ConfirmationPanel
            heading="Bekreftelse av arbeidsgiveravgiftsgrunnlaget"
            label="Jeg bekrefter at arbeidsgiveravgiftsgrunnlaget og alle opplysninger om sykefraværsoppfølging er riktige etter det jeg kjenner til"
        >
            "Opplysningene blir brukt til å beregne arbeidsgiveravgiftsgrunnlagsjusteringen, og deles med dem som har krav på dem etter loven."
        </ConfirmationPanel>
    }
}
