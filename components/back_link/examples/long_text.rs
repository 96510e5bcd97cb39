use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <BackLink href="#beregning" label="Tilbake til arbeidsgiveravgiftsgrunnlagsberegningen for underenheter" /> }
}
