use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack direction=StackDirection::Horizontal>
            <TileButton disabled=true icon=|| view! { <Icon icon=icons::PADLOCK_LOCKED /> }>"Økonomi"</TileButton>
            <TileButton disabled=true variant=TileButtonVariant::Border href="#rapport">"Rapporter"</TileButton>
        </Stack>
    }
}
