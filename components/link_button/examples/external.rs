use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack direction=StackDirection::Horizontal gap=Space::Size3>
            <LinkButton href="https://www.norge.no/">"Gå til Norge.no"</LinkButton>
            <LinkButton href="/kart" new_tab=true variant=ButtonVariant::Secondary>"Åpne kartet"</LinkButton>
        </Stack>
    }
}
