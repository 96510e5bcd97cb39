use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <PageTitle
            title="Arbeidsgiveravgiftsgrunnlaget for underenheter i flere soner"
            level=HeadingLevel::H2
            code="RF-1037"
            tag=|| view! { <Detail weight=TextWeight::Medium>"Til behandling"</Detail> }
            byline=|| view! { <Byline owner="Arbeids- og inkluderingsdepartementet" published="2026-01-31" updated="2026-03-05" /> }
        />
    }
}
