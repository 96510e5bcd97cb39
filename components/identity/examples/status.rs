use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size6>
            <Identity name="Kari Nordmann" status=IdentityStatus::Confirmed status_label="Har godkjent" />
            <Identity name="Ola Nordmann" status=IdentityStatus::Attention status_label="Har ikke svart" />
            <Identity
                kind=IdentityKind::Organisation
                name="Fjordbakeriet AS"
                href="#"
                tag=|| view! { <small>{"3 uleste"}</small> }
            />
        </Stack>
    }
}
