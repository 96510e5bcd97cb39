use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size6 align=StackAlign::Start>
            <Logo />
            <Logo name_hidden=true />
            <Logo href="#" text="Byggeklosser for offentlige tjenester" />
        </Stack>
    }
}
