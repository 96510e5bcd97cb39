use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size6>
            <Identity name="Kari Nordmann" number="01019012345" />
            <Identity kind=IdentityKind::Organisation name="Fjordbakeriet AS" number="312345678" />
        </Stack>
    }
}
