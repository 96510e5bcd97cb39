use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Identity
            kind=IdentityKind::Organisation
            name="Arbeidsgiveravgiftsgrunnlagsberegningskontoret for Nordre og Søndre Fjordkommune interkommunalt selskap"
            description="Arbeidsgiveravgiftsgrunnlagsberegningsselskap"
            number="312345678"
            status=IdentityStatus::Confirmed
            address="Arbeidsgiveravgiftsgrunnlagsveien 12345\n0155 Oslo"
        />
    }
}
