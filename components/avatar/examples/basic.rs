use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack direction=StackDirection::Horizontal gap=Space::Size4>
            <Avatar name="Kari Nordmann" src="media/kari.svg" />
            <Avatar name="Kari Nordmann" />
            <Avatar name="Kari Nordmann">
                <Icon icon=icons::PERSON />
            </Avatar>
        </Stack>
    }
}
