use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Breadcrumbs
            items=[
                ("Forsiden", "#forsiden"),
                ("Arbeidsgiveravgiftsgrunnlagsberegningsforskriften", "#forskrift"),
                ("Særregler for virksomheter med underenheter i flere kommuner", "#regler"),
                ("Virksomhetsoverdragelse", "#overdragelse"),
            ]
            collapses=false
            aria_label="Du er her, med lange navn"
        />
    }
}
