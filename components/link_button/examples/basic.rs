use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack direction=StackDirection::Horizontal gap=Space::Size3>
            <LinkButton href="#soknad">"Start søknaden"</LinkButton>
            <LinkButton href="#hjelp" variant=ButtonVariant::Secondary>"Les mer først"</LinkButton>
            <LinkButton href="#avbryt" variant=ButtonVariant::Tertiary>"Avbryt"</LinkButton>
        </Stack>
    }
}
