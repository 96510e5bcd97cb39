use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <CardButtonGroup label="Virksomheter" columns=2>
            <CardButton
                label="Arbeidsgiveravgiftsgrunnlagsberegningskontoret for Nordre og Søndre Fjordkommune"
                overline="Arbeidsgiveravgiftsgrunnlagsberegningsansvarlig"
                description="312 345 678"
                action="Velg arbeidsgiveravgiftsgrunnlaget"
                secondary_action="128 underenheter"
                icon=|| view! { <Icon icon=icons::BUILDINGS3 /> }
            />
        </CardButtonGroup>
    }
}
