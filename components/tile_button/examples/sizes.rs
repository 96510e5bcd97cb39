use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack direction=StackDirection::Horizontal>
            <TileButton size=Size::Sm href="#s" icon=|| view! { <Icon icon=icons::BELL /> }>"Liten"</TileButton>
            <TileButton size=Size::Md href="#m" icon=|| view! { <Icon icon=icons::BELL /> }>"Middels"</TileButton>
            <TileButton size=Size::Lg href="#l" icon=|| view! { <Icon icon=icons::BELL /> }>"Stor"</TileButton>
        </Stack>
    }
}
