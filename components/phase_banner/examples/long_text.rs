use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <PhaseBanner label="Prøveutgave" feedback_href="#tilbakemelding" feedback_label="Fortell oss hva som fungerer, og hva som bør bli bedre">
            "Arbeidsgiveravgiftsgrunnlagsberegningen er ny, og tallene kan avvike fra dem du ser i regnskapet."
        </PhaseBanner>
    }
}
