use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <InfoCard title="Arbeidsgiveravgiftsgrunnlagsberegningen" title_level=HeadingLevel::H3>
            "Grunnlaget beregnes for hver underenhet for seg. Ligger underenhetene i flere soner, kan satsen være ulik, og da må dere \
             fordele lønnen mellom dem etter hvor arbeidet faktisk blir gjort."
        </InfoCard>
    }
}
