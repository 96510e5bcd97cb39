use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack direction=StackDirection::Horizontal gap=Space::Size4>
            <Avatar name="Kari Nordmann" src="media/kari.svg" href="#" />
            <Avatar name="Fjordbakeriet AS" kind=AvatarKind::Organisation href="#" />
        </Stack>
    }
}
