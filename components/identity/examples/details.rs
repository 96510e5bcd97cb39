use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size6>
            <Identity
                kind=IdentityKind::Organisation
                name="Fjordbakeriet AS"
                level=HeadingLevel::H3
                href="#"
                description="Aksjeselskap"
                number="312 345 678"
                address="Storgata 1\n0155 Oslo"
            />
            <Identity name="Ola Nordmann" description="Daglig leder" number="010190*****" />
        </Stack>
    }
}
