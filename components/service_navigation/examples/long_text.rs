use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ServiceNavigation
            name="Arbeidsgiveravgiftsgrunnlagsberegning"
            name_href="#beregning"
            links=[
                ("Virksomhetsoverdragelsesbestemmelsene", "#bestemmelsene"),
                ("Underenheter i flere kommuner", "#underenheter"),
                ("Hjelp", "#hjelp"),
            ]
            current="#underenheter"
            aria_label="Menyen i beregningen"
        />
    }
}
