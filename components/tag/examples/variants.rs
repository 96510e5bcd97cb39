use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size3 direction=StackDirection::Horizontal>
            <Tag>"Ny"</Tag>
            <Tag variant=TagVariant::Outline>"Kladd"</Tag>
            <Tag variant=TagVariant::Strong>"Haster"</Tag>
        </Stack>
    }
}
