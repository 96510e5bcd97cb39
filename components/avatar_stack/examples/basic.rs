use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <AvatarStack label="Kan signere">
            <Avatar name="Kari Nordmann" src="media/kari.svg" />
            <Avatar name="Ola Nordmann" color=Color::Brand1 />
            <Avatar name="Ane Fjell" color=Color::Brand2 />
        </AvatarStack>
    }
}
