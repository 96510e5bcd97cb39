use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack direction=StackDirection::Horizontal>
            <TileButton href="#innboks" icon=|| view! { <Icon icon=icons::INBOX /> } count=3_u32 count_label="uleste">
                "Innboks"
            </TileButton>
            <TileButton href="#skjema" icon=|| view! { <Icon icon=icons::FILE_TEXT /> }>"Skjema"</TileButton>
            <TileButton href="#profil" icon=|| view! { <Icon icon=icons::PERSON_CIRCLE /> }>"Profil og roller"</TileButton>
        </Stack>
    }
}
