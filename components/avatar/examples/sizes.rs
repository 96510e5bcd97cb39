use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let row = |src: Option<&'static str>| {
        let avatars = AvatarSize::ALL.iter().map(move |size| match src {
            Some(src) => view! { <Avatar name="Kari Nordmann" size=*size src=src /> }.into_any(),
            None => view! { <Avatar name="Kari Nordmann" size=*size /> }.into_any(),
        });
        view! {
            <Stack direction=StackDirection::Horizontal gap=Space::Size4>{avatars.collect_view()}</Stack>
        }
    };
    view! { <Stack gap=Space::Size4>{row(None)} {row(Some("media/kari.svg"))}</Stack> }
}
