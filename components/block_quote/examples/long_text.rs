use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <BlockQuote source="Arbeidsgiveravgiftsgrunnlagsberegningsutvalget" work="Arbeidsgiveravgiftsgrunnlaget" href="#">
            "Arbeidsgiveravgiftsgrunnlagsberegningen er for vanskelig å forstå."
        </BlockQuote>
    }
}
