use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let people = [
        (Color::Accent, "Kari Nordmann"),
        (Color::Neutral, "Ola Nordmann"),
        (Color::Brand1, "Ane Fjell"),
        (Color::Brand2, "Per Skog"),
    ];
    let avatars = people.map(|(color, name)| view! { <Avatar name=name color=color /> });
    view! {
        <Stack direction=StackDirection::Horizontal gap=Space::Size4>{avatars.into_iter().collect_view()}</Stack>
    }
}
