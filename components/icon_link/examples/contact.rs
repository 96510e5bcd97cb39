use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size3 align=StackAlign::Start>
            <PhoneLink number="68 05 12 34" />
            <EmailLink address="post@lillevik.example" subject="Spørsmål om barnehageplass" />
            <IconLink icon=icons::LOCATION_PIN href="#kart">"Rådhusgata 1, Lillevik"</IconLink>
            <IconLink icon=icons::CHAT href="#chat">"Chat med en veileder"</IconLink>
        </Stack>
    }
}
