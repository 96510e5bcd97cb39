use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <NavigationButtons
            back="Tilbake til arbeidsgiveravgiftsgrunnlaget"
            back_href="#grunnlag"
            next="Gå videre til sykefraværsoppfølgingen"
            cancel="Avbryt og slett det jeg har skrevet"
            cancel_href="#forsiden"
        />
    }
}
