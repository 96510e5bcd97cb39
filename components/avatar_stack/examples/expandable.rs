use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <AvatarStack label="Saksbehandlere" expandable=true>
            <Avatar name="Kari Nordmann" href="#" />
            <Avatar name="Ola Nordmann" href="#" color=Color::Brand1 />
            <Avatar name="Ane Fjell" href="#" color=Color::Brand2 />
            <Avatar name="Per Skog" href="#" color=Color::Neutral />
        </AvatarStack>
    }
}
