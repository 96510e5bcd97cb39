use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <InPageNavigation
            heading="Arbeidsgiveravgiftsgrunnlaget"
            heading_level=HeadingLevel::H3
            links=[
                ("Arbeidsgiveravgiftsgrunnlagsberegningsforskriften", "#forskriften"),
                ("Særregler for virksomheter med underenheter i flere kommuner og i utlandet", "#saerreglene"),
            ]
        />
    }
}
