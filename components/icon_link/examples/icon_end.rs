use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size3 align=StackAlign::Start>
            <IconLink icon=icons::ARROW_UP icon_end=true href="#topp">"Til toppen"</IconLink>
            <IconLink icon=icons::OPEN_BOOK href="https://lovdata.no/">"Slå opp i loven"</IconLink>
        </Stack>
    }
}
