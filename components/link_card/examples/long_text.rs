use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <LinkCard
            title="Arbeidsgiveravgiftsgrunnlagsberegningen"
            href="https://www.skatteetaten.no/"
            level=HeadingLevel::H3
            overline="Arbeidsgiveravgiftsgrunnlagsberegningskontoret"
            code="RF-1234567890"
            icon=|| view! { <Icon icon=icons::CALCULATOR /> }
            footer=|| "Gjelder fra og med neste termin for alle underenheter"
        >
            "Arbeidsgiveravgiftsgrunnlagsberegningen gjelder for virksomheter i flere kommuner."
        </LinkCard>
    }
}
