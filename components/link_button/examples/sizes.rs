use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack direction=StackDirection::Horizontal gap=Space::Size3>
            <LinkButton href="#liten" size=Size::Sm>"Liten"</LinkButton>
            <LinkButton href="#middels" size=Size::Md>"Middels"</LinkButton>
            <LinkButton href="#stor" size=Size::Lg icon_end=|| view! { <Icon icon=icons::ARROW_RIGHT directional=true /> }>
                "Stor"
            </LinkButton>
        </Stack>
    }
}
