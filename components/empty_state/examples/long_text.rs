use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <EmptyState
            title="Ingen treff på «arbeidsgiveravgiftsgrunnlagsberegningsveiledning»"
            title_level=HeadingLevel::H3
            icon=|| view! { <Icon icon=icons::MAGNIFYING_GLASS /> }
            advice=vec![
                "Del opp sammensatte ord: arbeidsgiveravgiftsgrunnlag".into(),
                "Søk i alle etater, og ikke bare i den du er inne på nå".into(),
            ]
        />
    }
}
