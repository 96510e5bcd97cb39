use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <AdjacentPages
            previous="Arbeidsgiveravgiftsgrunnlagsberegningsforskriften"
            previous_href="#forskriften"
            next="Særregler for virksomheter med underenheter i flere kommuner"
            next_href="#reglene"
            aria_label="Forrige og neste, med lange navn"
        />
    }
}
