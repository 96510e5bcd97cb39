use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size6>
            <Identity name="Kari Nordmann" avatar=|| "KN" description="Revisor" color=Color::Brand1 />
            <Identity
                kind=IdentityKind::Organisation
                name="Kystruten borettslag"
                avatar=|| view! { <Icon icon=icons::ENVELOPE_CLOSED /> }
                description="Borettslag"
            />
            <Identity name="Ola Nordmann" show_avatar=false description="Styreleder" />
        </Stack>
    }
}
