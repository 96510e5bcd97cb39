use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let tag = |size: &Size| view! { <Tag size=*size color=Color::Info>"Under behandling"</Tag> };
    view! {
        <Stack gap=Space::Size3 direction=StackDirection::Horizontal align=StackAlign::Center>
            {Size::ALL.iter().map(tag).collect_view()}
        </Stack>
    }
}
