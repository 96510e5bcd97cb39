use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size3 direction=StackDirection::Horizontal>
            <Tag color=Color::Success icon=|| view! { <Icon icon=icons::CHECKMARK /> }>"Betalt"</Tag>
            <Tag color=Color::Warning icon=|| view! { <Icon icon=icons::CLOCK /> }>"Venter på svar"</Tag>
            <Tag variant=TagVariant::Strong color=Color::Danger icon=|| view! { <Icon icon=icons::EXCLAMATIONMARK_TRIANGLE /> }>
                "Forfalt"
            </Tag>
        </Stack>
    }
}
